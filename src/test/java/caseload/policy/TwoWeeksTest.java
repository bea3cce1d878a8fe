package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.TwoWeeks.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks A and B by turns, at a school where a closed week takes its turn and where it does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoWeeksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

  @ParameterizedTest
  @CsvSource({
    "2026-09-02, B, B",
    "2026-09-07, A, A",
    "2026-09-13, A, A",
    "2026-10-19, A, A",
    "2026-10-28, B, B",
    "2026-11-02, A, B",
    "2026-11-09, B, A",
    "2026-12-14, A, B"
  })
  void half_term_takes_its_turn_or_does_not(LocalDate day, Week taken, Week skipped) {
    assertThat(calendar(true, Optional.empty()).week(day)).contains(taken);
    assertThat(calendar(false, Optional.empty()).week(day)).contains(skipped);
  }

  @ParameterizedTest
  @CsvSource({
    // From week A, with half-term between.
    "2026-10-19, 2026-11-02, 2026-11-09",
    // Closed on Monday 16 November: two turns more.
    "2026-11-02, 2026-11-30, 2026-11-30",
    "2026-10-12, 2026-11-09, 2026-11-02"
  })
  void a_session_keeps_its_week(LocalDate from, LocalDate taken, LocalDate skipped) {
    assertThat(calendar(true, Optional.empty()).nextSession(from, 2)).isEqualTo(taken);
    assertThat(calendar(false, Optional.empty()).nextSession(from, 2)).isEqualTo(skipped);
  }

  @Test
  void a_session_in_the_other_week_is_followed_by_one_in_the_right_week() {
    Calendar calendar = calendar(false, Optional.of(Week.A));

    assertThat(calendar.nextSession(LocalDate.of(2026, 9, 16), 2)).isEqualTo("2026-09-23");
    assertThat(calendar.nextSession(LocalDate.of(2026, 9, 23), 2)).isEqualTo("2026-10-07");
    assertThat(calendar.nextSession(LocalDate.of(2026, 9, 23), 1)).isEqualTo("2026-10-07");
    assertThat(calendar.nextSession(LocalDate.of(2026, 9, 23), 4)).isEqualTo("2026-10-21");
  }

  @Test
  void weekly_sessions_have_no_week_of_their_own() {
    assertThat(calendar(false, Optional.empty()).nextSession(LocalDate.of(2026, 9, 23), 1))
        .isEqualTo("2026-09-30");
  }

  @RepeatedTest(200)
  void the_next_session_is_later_on_the_same_weekday_of_an_open_day_in_its_week(
      RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    LocalDate from = FIRST.plusDays(random.nextInt(100));
    int weeks = 2 * (1 + random.nextInt(3));
    Optional<Week> own =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(random.nextBoolean() ? Week.A : Week.B);
    Calendar calendar = calendar(random.nextBoolean(), own);

    LocalDate next = calendar.nextSession(from, weeks);

    assertThat(next.getDayOfWeek()).isEqualTo(from.getDayOfWeek());
    assertThat(ChronoUnit.WEEKS.between(from, next)).isGreaterThanOrEqualTo(weeks - 1);
    assertThat(calendar.week(next)).isEqualTo(own.or(() -> calendar.week(from)));
    boolean inTerm = from.getDayOfWeek().getValue() < 6 && !next.isAfter(LAST);
    assertThat(!inTerm || calendar.open(next)).isTrue();
  }

  private static Calendar calendar(boolean closedWeeksCount, Optional<Week> sessions) {
    Span halfTerm = new Span(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30));
    return new Calendar(
        List.of(new Term("autumn-2026", FIRST, LAST, Optional.of(halfTerm))),
        List.of(LocalDate.of(2026, 11, 16)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new TwoWeeks(LocalDate.of(2026, 9, 8), closedWeeksCount, sessions)));
  }
}
