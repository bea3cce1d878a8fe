package caseload.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rows that are there only from five on, beside one for all others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsBySizeTest {
  private static final int MOST = 40;

  private static Pack pack(int one, int two, int others) {
    return new Pack(
        List.of(
            Figure.children("all", one + two + others),
            Figure.children("one", one).within(Range.from(5)),
            Figure.children("two", two).within(Range.from(5)),
            Figure.children("others", others)),
        List.of(Rule.total("all", "one", "two", "others")));
  }

  /** What others can be for one who knows that a row is there because it is not small. */
  private static Set<Integer> left(Disclosed disclosed) {
    Set<Integer> left = new TreeSet<>();
    for (int one = 5; one < MOST; one++) {
      for (int two = 5; two < MOST; two++) {
        for (int others = 1; others < MOST; others++) {
          boolean fits =
              says(disclosed, "one", one)
                  && says(disclosed, "two", two)
                  && says(disclosed, "others", others)
                  && says(disclosed, "all", one + two + others);
          if (fits) left.add(others);
        }
      }
    }
    return left;
  }

  private static boolean says(Disclosed disclosed, String id, int n) {
    Cell cell = disclosed.cell(id);
    if (cell instanceof Cell.Shown shown) return shown.n() == n;
    return !(cell instanceof Cell.FewerThan few) || n < few.k();
  }

  @Test
  void the_others_stay_three_numbers_at_least() {
    for (int one = 5; one < 10; one++) {
      for (int two = 5; two < 10; two++) {
        for (int others = 1; others < 5; others++) {
          Disclosed disclosed = Disclosure.of(5).protect(pack(one, two, others));

          assertThat(disclosed.safe()).isTrue();
          assertThat(left(disclosed)).as("%d %d %d", one, two, others).hasSizeGreaterThan(2);
        }
      }
    }
  }

  @Test
  void a_row_that_is_missing_is_not_to_be_worked_out_from_where_it_came_later() {
    Figure missing = Figure.children("then", 2).unprinted().within(new Range(0, 4));
    Pack pack =
        new Pack(
            List.of(missing, Figure.children("since", 6), Figure.children("now", 8)),
            List.of(Rule.balance(List.of("then", "since"), List.of("now"))));

    Disclosed disclosed = Disclosure.of(5).protect(pack);

    assertThat(disclosed.safe()).isTrue();
    assertThat(disclosed.hidden()).isNotEmpty();
  }
}
