package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Calendar;
import caseload.policy.School;
import caseload.policy.SchoolFile;
import caseload.policy.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * When the last of the list can begin. 5 October 2026 is a Monday; the term ends on 18 December.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClearingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final int WEEKS = 4;

  @Test
  void where_places_are_free_everybody_begins_at_once() {
    assertThat(clearing().of(List.of(), 3, 3)).contains(TODAY);
  }

  @Test
  void the_next_begins_when_the_one_before_has_ended() {
    assertThat(clearing().of(List.of(), 1, 3)).contains(TODAY.plusWeeks(8));
    assertThat(clearing().of(List.of(TODAY.plusDays(2)), 1, 1)).contains(TODAY.plusDays(2));
  }

  @Test
  void a_place_that_is_free_on_a_saturday_is_taken_on_the_monday() {
    assertThat(clearing().of(List.of(LocalDate.of(2026, 10, 10)), 1, 1))
        .contains(LocalDate.of(2026, 10, 12));
  }

  @Test
  void whoever_is_seen_beyond_the_places_leaves_none_behind() {
    List<LocalDate> ends = List.of(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(4));

    assertThat(clearing().of(ends, 1, 1)).contains(TODAY.plusDays(4));
  }

  @Test
  void beyond_the_last_term_nothing_is_said() {
    assertThat(clearing().of(List.of(), 1, 4)).isEmpty();
  }

  /** Against another way to count: day by day, whoever is first takes what is free. */
  @RepeatedTest(200)
  void it_is_what_counting_day_by_day_gives(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int places = 1 + random.nextInt(4);
    int waiting = 1 + random.nextInt(8);
    List<LocalDate> ends = new ArrayList<>();
    for (int i = random.nextInt(places + 1); i > 0; i--) {
      ends.add(TODAY.plusDays(1 + random.nextInt(40)));
    }

    assertThat(clearing().of(ends, places, waiting)).isEqualTo(byDays(ends, places, waiting));
  }

  private static Optional<LocalDate> byDays(List<LocalDate> ends, int places, int waiting) {
    List<LocalDate> busy = new ArrayList<>(ends);
    int left = waiting;
    for (LocalDate day : TODAY.datesUntil(LocalDate.of(2026, 12, 19)).toList()) {
      if (!calendar().open(day)) continue;
      busy.removeIf(end -> !end.isAfter(day));
      for (; left > 0 && busy.size() < places; left--) busy.add(day.plusWeeks(WEEKS));
      if (left == 0) return Optional.of(day);
    }
    return Optional.empty();
  }

  @RepeatedTest(100)
  void one_more_place_is_never_later_and_one_more_child_never_sooner(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int places = 1 + random.nextInt(4);
    int waiting = 1 + random.nextInt(8);
    LocalDate now = day(places, waiting);

    assertThat(day(places + 1, waiting)).isBeforeOrEqualTo(now);
    assertThat(day(places, waiting + 1)).isAfterOrEqualTo(now);
  }

  private static LocalDate day(int places, int waiting) {
    return clearing().of(List.of(), places, waiting).orElse(LocalDate.MAX);
  }

  @Test
  void children_of_one_group_have_one_place_until_the_last_of_them_ends() {
    List<Journey> open = List.of(in("g-1", 0), in("g-1", 7));

    assertThat(clearing().ends(open))
        .containsExactly(TODAY.minusWeeks(2).plusDays(7).plusWeeks(WEEKS));
    assertThat(clearing().ends(List.of(open.get(0), in("g-2", 7)))).hasSize(2);
  }

  private static Journey in(String group, int days) {
    LocalDate first = TODAY.minusWeeks(2).plusDays(days);
    return Samples.journey(
        Samples.mentee(),
        Samples.session(first, Samples.later(), "group", Session.Attended.YES, Optional.of(group)));
  }

  private static Clearing clearing() {
    School school =
        new School(
            "School",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    SchoolFile file =
        new SchoolFile(
            SchoolFile.FORMAT,
            school,
            List.of(),
            calendar(),
            Samples.policy(Samples.rule()),
            List.of(),
            Optional.empty());
    return new Clearing(file, TODAY, WEEKS);
  }

  private static Calendar calendar() {
    Term autumn =
        new Term(
            "autumn-2026", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18), Optional.empty());
    return new Calendar(
        List.of(autumn), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
