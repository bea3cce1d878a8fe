package caseload.report.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The law of this package, checked by trying all numbers rather than by the attack it uses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingSmallCanBeWorkedOutTest {
  private static final int REPORTS = 3_000;
  private static final int YEARS = Boolean.getBoolean("caseload.long") ? 3_000 : 500;

  @Test
  void three_values_of_every_hidden_figure_stay_possible() {
    for (long seed = 0; seed < REPORTS; seed++) {
      Pack pack = Tables.small(seed);
      int threshold = 3 + (int) (seed / 6 % 4);
      boolean zeros = seed % 4 != 0;

      Disclosed disclosed = audience(threshold, zeros).protect(pack);

      assertThat(disclosed.exposed()).as("seed %d", seed).isEmpty();
      assertThat(open(pack, disclosed.cells(), threshold, zeros)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void no_small_count_is_printed() {
    for (long seed = 0; seed < REPORTS; seed++) {
      Disclosed disclosed = Disclosure.of(5).protect(Tables.small(seed));

      for (Figure figure : Tables.small(seed).figures()) {
        if (figure.children() > 0 && figure.children() < 5) {
          assertThat(disclosed.cell(figure.id()))
              .as("seed %d", seed)
              .isNotInstanceOf(Cell.Shown.class);
        }
      }
    }
  }

  @Test
  void hiding_small_cells_alone_breaks_the_law() {
    int broken = 0;
    int withSmallCells = 0;
    for (long seed = 0; seed < 600; seed++) {
      Pack pack = Tables.small(seed);
      Map<String, Cell> cells = onlySmallHidden(pack);
      if (cells.values().stream().anyMatch(Cell.Withheld.class::isInstance)) {
        withSmallCells++;
        broken += open(pack, cells, 5, true).isEmpty() ? 0 : 1;
      }
    }

    assertThat(broken).isGreaterThan(withSmallCells / 3);
  }

  @Test
  void a_year_of_reports_read_together_gives_nothing_away() {
    for (long seed = 0; seed < YEARS; seed++) {
      Terms year = new Terms(new Random(seed), 3);
      List<Issued> issued = new ArrayList<>();
      Map<String, Cell> cells = new TreeMap<>();
      for (int term = 0; term < 3; term++) {
        Disclosed disclosed = Disclosure.of(5).protect(year.report(term), issued, year.links(term));
        assertThat(disclosed.exposed()).as("seed %d", seed).isEmpty();
        issued.add(disclosed.issued());
        cells.putAll(disclosed.cells());
      }

      // That there was nobody may follow from what went out before.
      Map<String, Figure> all = year.all().byId();
      assertThat(open(year.all(), cells, 5, true))
          .as("seed %d", seed)
          .allMatch(id -> requireNonNull(all.get(id)).value() == 0);
    }
  }

  @Test
  void terms_protected_one_by_one_give_small_numbers_away_together() {
    int broken = 0;
    for (long seed = 0; seed < 250; seed++) {
      Terms year = new Terms(new Random(seed), 3);
      List<Issued> issued = new ArrayList<>();
      for (int term = 0; term < 3; term++) {
        Issued report = Disclosure.of(5).protect(year.report(term)).issued();
        List<Rule> rules = new ArrayList<>(report.rules());
        rules.addAll(year.links(term));
        issued.add(new Issued(report.figures(), rules));
      }
      broken += Attack.on(issued).exposed().isEmpty() ? 0 : 1;
    }

    assertThat(broken).isGreaterThan(125);
  }

  private static Disclosure audience(int threshold, boolean zerosShown) {
    Disclosure disclosure = Disclosure.of(threshold);
    return zerosShown ? disclosure : disclosure.hidingZeros();
  }

  private static Map<String, Cell> onlySmallHidden(Pack pack) {
    Map<String, Cell> cells = new TreeMap<>();
    for (Figure figure : pack.figures()) {
      boolean few = figure.children() > 0 && figure.children() < 5;
      cells.put(figure.id(), few ? new Cell.Withheld() : new Cell.Shown(figure.value()));
    }
    return cells;
  }

  /** The guarded figures of which fewer than three values remain possible. */
  private static List<String> open(
      Pack given, Map<String, Cell> cells, int threshold, boolean zeros) {
    Pack pack = Rests.in(given);
    EveryWorld worlds = new EveryWorld(pack, cells, zeros);
    return pack.figures().stream()
        .filter(figure -> guarded(figure, cells, threshold))
        .filter(figure -> !worlds.leavesThree(figure.id()))
        .map(Figure::id)
        .toList();
  }

  private static boolean guarded(Figure figure, Map<String, Cell> cells, int threshold) {
    return figure.printed()
        ? !shown(requireNonNull(cells.get(figure.id())))
        : figure.value() > 0 && figure.value() < threshold;
  }

  private static boolean shown(Cell cell) {
    return cell instanceof Cell.Shown;
  }
}
