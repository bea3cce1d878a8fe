package caseload.report.change;

import static caseload.report.change.Numbers.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClinicalChangeTest {
  private static final Path DATA = Path.of("../shared/data/change");

  /** Jacobson and Truax 1991, p. 13: the troubled 40, the well 60, both with SD 7.5. */
  private static final Norm TROUBLED = new Norm(dec("40"), dec("7.5"), "Jacobson and Truax 1991");

  private static final Norm WELL = new Norm(dec("60"), dec("7.5"), "Jacobson and Truax 1991");

  private final ReliableChange reliable =
      new ReliableChange(
          new Published(dec("7.5"), dec("0.80"), "Jacobson and Truax 1991"), Better.HIGHER);

  @Test
  void the_three_cut_offs_of_1991_are_55_45_and_50() {
    assertThat(CutOff.a(TROUBLED, Better.HIGHER).value()).isEqualByComparingTo("55");
    assertThat(CutOff.b(WELL, Better.HIGHER).value()).isEqualByComparingTo("45");
    assertThat(CutOff.c(TROUBLED, WELL, Better.HIGHER).value()).isEqualByComparingTo("50");
  }

  @Test
  void where_lower_is_better_they_lie_on_the_other_side() {
    Norm well = new Norm(dec("40"), dec("7.5"), "turned round");
    Norm troubled = new Norm(dec("60"), dec("7.5"), "turned round");

    assertThat(CutOff.a(troubled, Better.LOWER).value()).isEqualByComparingTo("45");
    assertThat(CutOff.b(well, Better.LOWER).value()).isEqualByComparingTo("55");
    assertThat(CutOff.c(troubled, well, Better.LOWER).well(dec("49"))).isTrue();
    assertThat(CutOff.c(troubled, well, Better.LOWER).well(dec("50"))).isFalse();
  }

  /** b is taken from the spread of the well; a program that takes the troubled's gives another. */
  @Test
  void the_wider_spread_draws_the_cut_off_c_to_its_own_side() {
    Norm wide = new Norm(dec("60"), dec("15"), "wide");

    assertThat(CutOff.b(wide, Better.HIGHER).value()).isEqualByComparingTo("30");
    assertThat(CutOff.c(TROUBLED, wide, Better.HIGHER).value().doubleValue()).isBetween(46.6, 46.7);
  }

  @Test
  void whoever_was_in_the_good_range_already_cannot_recover() {
    CutOff cutOff = CutOff.c(TROUBLED, WELL, Better.HIGHER);

    assertThat(kind("32.5", "51", cutOff)).isEqualTo("RECOVERED false");
    assertThat(kind("32.5", "50", cutOff)).isEqualTo("IMPROVED false");
    assertThat(kind("51", "70", cutOff)).isEqualTo("IMPROVED true");
    assertThat(kind("51", "52", cutOff)).isEqualTo("UNCHANGED true");
    assertThat(kind("45", "51", cutOff)).isEqualTo("UNCHANGED false");
    assertThat(kind("51", "30", cutOff)).isEqualTo("DETERIORATED true");
  }

  private String kind(String entry, String exit, CutOff cutOff) {
    ClinicalChange change = ClinicalChange.of(dec(entry), dec(exit), reliable, cutOff);
    return change.kind() + " " + change.wellAtEntry();
  }

  /** Jacobson and Truax 1991, table 2, with the couples' norm of Spanier 1976. */
  @Test
  void thirty_couples_of_1991_come_out_as_they_were_worked_out_anew() throws IOException {
    published("rci_jt1991_das.csv", "0.80", Better.HIGHER, "114.8", "17.8");
  }

  /** The same couples: d_z is 0.99, and d_av 1.06. */
  @Test
  void the_effect_size_of_thirty_couples_of_1991_is_1_point_06() throws IOException {
    assumeThat(DATA.resolve("rci_jt1991_das.csv")).as("the published results").exists();
    List<String[]> rows = rows("rci_jt1991_das.csv");

    EffectSize size =
        EffectSize.of(
                rows.stream().map(row -> dec(row[1])).toList(),
                rows.stream().map(row -> dec(row[2])).toList())
            .orElseThrow();

    assertThat(size.n()).isEqualTo(30);
    assertThat(HalfUp.round(size.dav(), 2)).isEqualByComparingTo("1.06");
  }

  /** The settings in the guide to the R package that the published classes come from. */
  @Test
  void forty_patients_of_2020_come_out_as_published_by_their_depression_inventory()
      throws IOException {
    Map<String, Integer> kinds =
        published("rci_claus2020_bdi.csv", "0.801", Better.LOWER, "7.69", "7.52");

    assertThat(kinds.values().stream().mapToInt(each -> each).sum()).isEqualTo(40);
  }

  /** Recovered 26, improved 3, unchanged 10, deteriorated 1, as that package's tests print it. */
  @Test
  void forty_patients_of_2020_come_out_as_published_by_their_depression_scale() throws IOException {
    Map<String, Integer> kinds =
        published("rci_claus2020_hamd.csv", "0.80", Better.LOWER, "8", "8");

    assertThat(kinds)
        .isEqualTo(Map.of("recovered", 26, "improved", 3, "unchanged", 10, "deteriorated", 1));
  }

  private static Map<String, Integer> published(
      String file, String reliability, Better better, String mean, String sd) throws IOException {
    assumeThat(DATA.resolve(file)).as("the published results are not beside this copy").exists();
    List<String[]> rows = rows(file);
    List<BigDecimal> entries = rows.stream().map(row -> dec(row[1])).toList();
    Spread spread = Spread.of(entries);
    Norm troubled = new Norm(new BigDecimal(spread.mean()), new BigDecimal(spread.sd()), file);
    CutOff cutOff = CutOff.c(troubled, new Norm(dec(mean), dec(sd), "the well"), better);
    ReliableChange reliable =
        new ReliableChange(new Published(troubled.sd(), dec(reliability), file), better);

    Map<String, Integer> kinds = new TreeMap<>();
    for (String[] row : rows) {
      ClinicalChange change = ClinicalChange.of(dec(row[1]), dec(row[2]), reliable, cutOff);
      String kind = change.kind().name().toLowerCase(Locale.ROOT);
      assertThat(kind).as("pupil " + row[0]).isEqualTo(row[3]);
      kinds.merge(kind, 1, Integer::sum);
    }
    return kinds;
  }

  private static List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(DATA.resolve(file))) {
      String[] row = line.split(",", -1);
      if (!row[0].equals("id") && !row[2].isEmpty()) rows.add(row);
    }
    return rows;
  }
}
