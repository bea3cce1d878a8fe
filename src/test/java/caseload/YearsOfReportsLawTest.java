package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.report.Caseloads;
import caseload.report.YearOfReports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Invented caseloads, each with all that goes out in its first year, read by a governor who tries
 * every number that the pages leave open. {@code -Plong} reads thousands.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearsOfReportsLawTest {
  private static final int YEARS =
      Integer.getInteger("caseload.years", Boolean.getBoolean("caseload.long") ? 3_000 : 15);

  /** Among the first ones are those in which the law has caught something. */
  private static final int APART = 4;

  static {
    System.setProperty("shut.up.ojAlgo", "yes");
  }

  private static final Governor GOVERNOR =
      new Governor(
          YearOfReports.TERMS, Optional.of(YearOfReports.YEAR), Optional.empty(), List.of());

  private static YearOfReports of(long seed) {
    return YearOfReports.of(Caseloads.random(seed, (int) (6 + seed % 50)), seed % 3 == 2);
  }

  @Test
  void no_small_count_can_be_worked_out_of_all_the_reports_of_a_year() {
    List<String> found = new ArrayList<>();
    LongStream.range(0, YEARS)
        .map(each -> each * APART)
        .forEach(
            seed ->
                Governor.found(read(of(seed)))
                    .forEach(each -> found.add("seed " + seed + ": " + each)));

    assertThat(found).isEmpty();
  }

  /** Of the first thirty, those that tell something when only the newest report is tied to all. */
  @Test
  void no_small_count_can_be_worked_out_where_the_year_goes_out_before_its_last_term() {
    for (long seed : List.of(2L, 20L)) {
      List<Journey> journeys = Caseloads.random(seed, (int) (6 + seed % 50));
      assertThat(Governor.found(read(YearOfReports.yearAfter(2, journeys))))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  private static Pencil read(YearOfReports year) {
    Map<String, Long> truth = new TreeMap<>();
    year.truth()
        .forEach((report, page) -> page.forEach((id, n) -> truth.put(report + "/" + id, n)));
    return GOVERNOR.read(new LinkedHashMap<>(year.pages()), truth);
  }
}
