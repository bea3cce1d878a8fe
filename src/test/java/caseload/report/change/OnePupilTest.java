package caseload.report.change;

import static caseload.report.change.Numbers.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import caseload.report.change.AttendanceChange.Beside;
import caseload.report.change.GoalAttainment.Goal;
import caseload.report.change.GoalRatings.Rated;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnePupilTest {

  @Test
  void a_fall_is_a_gain_where_lower_is_better() {
    RawChange sdq = new RawChange(dec("20"), dec("15"), Better.LOWER);

    assertThat(sdq.change()).isEqualByComparingTo("-5");
    assertThat(sdq.gain()).isEqualByComparingTo("5");
    assertThat(sdq.way(dec("4"))).isEqualTo(RawChange.Way.BETTER);
    assertThat(sdq.way(dec("5"))).isEqualTo(RawChange.Way.SAME);
    assertThat(new RawChange(dec("1"), dec("3"), Better.LOWER).way(dec("0")))
        .isEqualTo(RawChange.Way.WORSE);
  }

  /** Three equal goals at -1 give 36.3 (Turner-Stokes 2009); as expected is 50. */
  @Test
  void goal_attainment_gives_the_published_figures_at_entry_and_exit() {
    Goal goal = new Goal(1, -1, 0);
    GoalAttainment gas = new GoalAttainment(List.of(goal, goal, goal));

    assertThat(gas.atEntry()).isCloseTo(36.3, within(0.05));
    assertThat(gas.atExit()).isEqualTo(50);
    assertThat(gas.levels()).isEqualTo(Map.of(-2, 0, -1, 0, 0, 3, 1, 0, 2, 0));
  }

  /**
   * {@code 50 + 10·(2·1 - 1·1) / √(.7·5 + .3·9)}: the square root holds both, as the erratum says.
   */
  @Test
  void a_heavier_goal_counts_for_more_and_a_lone_one_has_no_use_for_its_weight() {
    GoalAttainment two = new GoalAttainment(List.of(new Goal(2, -1, 1), new Goal(1, -2, -1)));

    assertThat(two.atExit()).isCloseTo(50 + 10 / Math.sqrt(6.2), within(1e-9));
    assertThat(two.atEntry()).isCloseTo(50 - 40 / Math.sqrt(6.2), within(1e-9));
    assertThat(new GoalAttainment(List.of(new Goal(9, -1, 1))).atExit()).isEqualTo(60);
    assertThatThrownBy(() -> new Goal(1, 0, 3)).hasMessageContaining("level");
  }

  @Test
  void goals_from_0_to_10_change_by_exit_minus_entry() {
    GoalRatings goals =
        new GoalRatings(List.of(new Rated(dec("2"), dec("6")), new Rated(dec("3"), dec("2.5"))));

    assertThat(goals.meanChange()).isEqualTo(1.75);
    assertThatThrownBy(() -> new Rated(dec("2"), dec("10.5"))).hasMessageContaining("10.5");
  }

  /** "10 per cent or more": 38 of 380 is persistent, 37 is not. */
  @ParameterizedTest
  @CsvSource({
    "380, 38, true, false",
    "380, 37, false, false",
    "381, 38, false, false",
    "70, 35, true, true",
    "71, 35, true, false",
    "0, 0, false, false"
  })
  void ten_and_fifty_per_cent_are_tested_in_whole_numbers(
      int possible, int absent, boolean persistent, boolean severe) {
    Attendance attendance = new Attendance(possible, absent);

    assertThat(attendance.persistentlyAbsent()).isEqualTo(persistent);
    assertThat(attendance.severelyAbsent()).isEqualTo(severe);
  }

  @Test
  void sessions_add_up_and_more_cannot_be_missed_than_there_were() {
    assertThat(new Attendance(60, 6).and(new Attendance(40, 4)).rate()).isEqualTo(90);
    assertThatThrownBy(() -> new Attendance(10, 11)).hasMessageContaining("11 of 10");
    assertThatThrownBy(() -> new Attendance(0, 0).rate()).hasMessageContaining("no sessions");
  }

  @Test
  void attendance_is_told_beside_the_year_group_in_points_and_half_days() {
    Attendance year = new Attendance(1000, 50);
    Attendance yearAfter = new Attendance(1000, 60);
    Beside pupil = new Beside(new Attendance(70, 14), new Attendance(70, 7), year, yearAfter);

    AttendanceChange change = AttendanceChange.of(Collections.nCopies(8, pupil)).orElseThrow();

    assertThat(change.points()).isCloseTo(10, within(1e-9));
    assertThat(change.yearPoints()).isCloseTo(-1, within(1e-9));
    assertThat(change.difference()).isCloseTo(11, within(1e-9));
    assertThat(change.halfDays()).isCloseTo(7.7, within(1e-9));
    assertThat(AttendanceChange.of(Collections.nCopies(7, pupil))).isEmpty();
  }

  @Test
  void counts_over_windows_of_other_lengths_are_refused() {
    assertThat(Events.of(5, 30, 3, 29)).isEmpty();
    assertThat(Events.of(5, 30, 3, 30)).hasValue(new Events(5, 3, 30));
  }

  /** Teacher's SDQ of 20 beside a mean of 5.9 (PMC5409073, table 2), r .80: 2.8 by waiting. */
  @Test
  void a_teachers_sdq_of_20_is_expected_2_point_8_better_by_waiting() {
    ByWaiting sdq = new ByWaiting(new Published(dec("5.2"), dec("0.80"), "PMC5409073"), dec("5.9"));

    assertThat(sdq.change(dec("20"))).isCloseTo(-2.82, within(1e-9));
    assertThat(sdq.change(dec("5.9"))).isZero();
  }

  /** Barnett and others 2005: mean 60, SD 15, chosen below 40, r .7. */
  @Test
  void those_chosen_below_40_are_expected_8_point_1_higher_by_waiting() {
    ByWaiting example =
        new ByWaiting(new Published(dec("15"), dec("0.7"), "Barnett 2005"), dec("60"));

    assertThat(example.changeBelow(dec("40"))).isCloseTo(8.1, within(0.05));
  }
}
