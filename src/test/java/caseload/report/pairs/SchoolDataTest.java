package caseload.report.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Episode;
import caseload.journey.Measure.Point;
import caseload.report.Schools;
import caseload.report.Story;
import caseload.report.change.Attendance;
import caseload.report.change.Events;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolDataTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

  private Episode episode =
      Story.of("m-000001").began("2026-09-01", "2026-09-14").journey().episodes().get(0);

  private SchoolData data() {
    return new SchoolData(episode, Schools.file("castilion-primary").calendar());
  }

  @Test
  void attendance_is_the_last_that_was_written_down_at_each_point() {
    episode = Data.attendance(episode, Point.ENTRY, 50, 9);
    episode = Data.attendance(episode, Point.ENTRY, 60, 6);
    assertThat(data().attendance(Point.EXIT)).isEmpty();
    episode = Data.attendance(episode, Point.EXIT, 60, 3);
    episode = incidents(Point.EXIT, 7, 0, 4);

    SchoolData.Attended both = data().attendance(Point.EXIT).orElseThrow();

    assertThat(both.before()).isEqualTo(new Attendance(60, 6));
    assertThat(both.after()).isEqualTo(new Attendance(60, 3));
    assertThat(data().attendance(Point.REVIEW)).isEmpty();
  }

  @Test
  void figures_that_cannot_be_are_no_attendance() {
    episode = Data.attendance(episode, Point.ENTRY, 60, 61);
    episode = Data.attendance(episode, Point.EXIT, 60, 60);

    assertThat(data().attendance(Point.EXIT)).isEmpty();
    assertThat(data().windows("attendance", Point.EXIT)).isPresent();
  }

  @Test
  void times_are_compared_over_as_many_school_days() {
    episode = incidents(Point.ENTRY, 7, 0, 4);
    episode = incidents(Point.EXIT, 2, 7, 13);
    SchoolData.Windows both = data().windows("incidents", Point.EXIT).orElseThrow();

    assertThat(data().events(both)).hasValue(new Events(7, 2, 5));

    episode = incidents(Point.EXIT, 2, 7, 14);
    assertThat(data().events(data().windows("incidents", Point.EXIT).orElseThrow())).isEmpty();
  }

  @Test
  void windows_are_as_long_in_days_or_in_school_days() {
    assertThat(asLong(0, 4, 7, 13)).isTrue();
    assertThat(asLong(0, 4, 7, 14)).isFalse();
    assertThat(asLong(28, 32, 42, 46)).as("a half-term in the second").isTrue();
  }

  private boolean asLong(int from, int to, int secondFrom, int secondTo) {
    episode = incidents(Point.ENTRY, 1, from, to);
    episode = incidents(Point.EXIT, 1, secondFrom, secondTo);
    return data().asLong(data().windows("incidents", Point.EXIT).orElseThrow());
  }

  @Test
  void times_late_are_compared_over_as_many_school_days_too() {
    episode = figures("punctuality", Point.ENTRY, 0, 4, "late", "14");
    episode = figures("punctuality", Point.EXIT, 7, 13, "late", "5");

    assertThat(data().events(data().windows("punctuality", Point.EXIT).orElseThrow()))
        .hasValue(new Events(14, 5, 5));
  }

  @Test
  void attainment_is_two_figures_on_the_schools_own_scale_and_the_last_at_each_point() {
    episode = figures("attainment", Point.ENTRY, 0, 0, "reading", "90", "maths", "2.1");
    episode = figures("attainment", Point.ENTRY, 1, 1, "reading", "94", "reading-target", "100");
    episode = figures("attainment", Point.EXIT, 40, 40, "reading", "99", "writing", "3");

    assertThat(Attained.of(episode, Point.EXIT))
        .containsExactly(
            new Attained(
                "reading",
                Point.EXIT,
                new BigDecimal("94"),
                new BigDecimal("99"),
                Optional.of(new BigDecimal("100"))));
    assertThat(Attained.of(episode, Point.REVIEW)).isEmpty();
  }

  private Episode figures(String data, Point point, int from, int to, String... figures) {
    return Data.figures(episode, data, point, MONDAY.plusDays(from), MONDAY.plusDays(to), figures);
  }

  private Episode incidents(Point point, int count, int from, int to) {
    return Data.incidents(episode, point, count, MONDAY.plusDays(from), MONDAY.plusDays(to));
  }
}
