package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import caseload.policy.YearAttendance.Mentees;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Figures of all children: of one school, and of several. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 2);
  private static final LocalDate TO = LocalDate.of(2026, 10, 23);
  private static final Path CLUSTER =
      Path.of("src/test/resources/services/cluster-of-schools/caseload.yaml");

  @Test
  void the_childs_own_school_comes_before_all_schools() {
    Comparison all = new Comparison(List.of(year("north", 106), year("", 610)), List.of());

    assertThat(all.attendance(5, FROM, TO, Optional.of("north")))
        .map(YearAttendance::missed)
        .contains(new BigDecimal("5.3"));
    assertThat(all.attendance(5, FROM, TO, Optional.of("south")))
        .map(YearAttendance::missed)
        .contains(new BigDecimal("30.5"));
  }

  @Test
  void other_days_or_another_year_are_no_comparison() {
    Comparison one = new Comparison(List.of(year("", 100)), List.of());

    assertThat(one.attendance(5, FROM, TO.minusDays(1), Optional.empty())).isEmpty();
    assertThat(one.attendance(5, FROM.plusDays(1), TO, Optional.empty())).isEmpty();
    assertThat(one.attendance(6, FROM, TO, Optional.empty())).isEmpty();
    assertThat(one.attendance(5, FROM, TO, Optional.empty())).isPresent();
  }

  @Test
  void another_schools_figure_is_none_of_this_childs() {
    Comparison north = new Comparison(List.of(year("north", 106)), List.of());

    assertThat(north.attendance(5, FROM, TO, Optional.of("south"))).isEmpty();
    assertThat(north.attendance(5, FROM, TO, Optional.empty())).isEmpty();
  }

  @Test
  void each_school_has_its_own_share_and_the_service_one_of_all() {
    SchoolFile cluster = Starters.school(Starters.text(CLUSTER));

    assertThat(share(cluster, "sen-support")).contains(new BigDecimal("14"));
    assertThat(share(cluster, "pupil-premium")).isEmpty();
    assertThat(share(cluster.reporting("north"), "pupil-premium")).contains(new BigDecimal("24.5"));
    assertThat(share(cluster.reporting("north"), "eal")).isEmpty();
    assertThat(share(cluster.reporting("north"), "sen-support")).isEmpty();
  }

  @Test
  void the_roll_is_the_schools_own_or_that_of_all_schools_where_each_has_written_one() {
    String written = "name: \"Mill Lane School\"";
    SchoolFile cluster = Starters.school(Starters.text(CLUSTER));
    SchoolFile whole =
        Starters.school(Starters.text(CLUSTER).replace(written, written + ", roll: {year-5: 20}"));

    assertThat(whole.roll()).isEqualTo(89 + 118 + 20);
    assertThat(cluster.roll()).isZero();
    assertThat(cluster.reporting("north").roll()).isEqualTo(89);
    assertThat(whole.reporting("mill").roll()).isEqualTo(20);
    assertThat(cluster.reporting("mill").roll()).isZero();
    assertThat(Starters.policy("castilion-primary").roll()).isZero();
  }

  @Test
  void of_hours_that_go_to_several_schools_none_are_given_to_one() {
    SchoolFile cluster = Starters.school(Starters.text(CLUSTER));

    assertThat(cluster.reporting("north").mentors())
        .extracting(Staff::id, Staff::hours)
        .containsExactly(tuple("ash", Optional.of(new BigDecimal("6"))));
    assertThat(cluster.reporting("mill").mentors())
        .extracting(Staff::id, Staff::hours)
        .containsExactly(tuple("bo", Optional.empty()));
  }

  @Test
  void a_figure_is_there_once() {
    YearAttendance year = year("", 100);
    RollShare share = new RollShare("eal", BigDecimal.TEN, Optional.empty());

    assertThatThrownBy(() -> new Comparison(List.of(year, year), List.of()))
        .isInstanceOf(Unfit.class);
    assertThatThrownBy(() -> new Comparison(List.of(), List.of(share, share)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void a_share_of_a_roll_that_nobody_wrote_is_refused() {
    SchoolFile file = Starters.policy("castilion-primary");
    Comparison shares =
        new Comparison(List.of(), List.of(new RollShare("eal", BigDecimal.TEN, Optional.empty())));

    assertThatThrownBy(
            () ->
                new SchoolFile(
                    file.format(),
                    file.school(),
                    file.staff(),
                    file.calendar(),
                    file.policy(),
                    List.of(),
                    Optional.of(shares)))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("write the roll");
  }

  private static Optional<BigDecimal> share(SchoolFile file, String fact) {
    return file.comparison().flatMap(all -> all.share(fact));
  }

  private static YearAttendance year(String school, int absent) {
    Optional<String> at = school.isEmpty() ? Optional.empty() : Optional.of(school);
    return new YearAttendance(5, FROM, TO, 2000, absent, Mentees.EXCLUDED, at);
  }
}
