package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Journey;
import caseload.journey.Priority;
import caseload.journey.TargetResult.Status;
import caseload.policy.Audience;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.disclosure.Cell;
import caseload.report.supervision.ToDiscuss;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is late and is no review: a decision on a referral, and the look after the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndecidedTest {
  private static final String DAYS = "decide-within-days: 10";
  private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

  private static Story referred(int number, String day) {
    return Story.of("m-%06d".formatted(number)).referred(day, "low-self-esteem");
  }

  private static TermReport report(SchoolFile school, Journey... journeys) {
    return TermReport.of(
        List.of(journeys),
        new Span(LocalDate.of(2026, 9, 2), DAY),
        DAY,
        school,
        Schools.questionnaires(),
        new Audience("mentor", "Mentor", 1, Optional.empty()),
        List.of());
  }

  @Test
  void a_referral_past_its_day_is_counted_apart_from_reviews_by_each_schools_own_days() {
    Journey late = referred(1, "2026-11-16").journey();
    Journey inTime = referred(2, "2026-12-14").journey();
    Journey decided =
        referred(3, "2026-11-16").decided("2026-11-20", Priority.Outcome.WAITING).journey();
    SchoolFile ten = Schools.file("castilion-primary");
    SchoolFile forty = Schools.file("castilion-primary", DAYS, "decide-within-days: 40");

    TermReport report = report(ten, late, inTime, decided);
    assertThat(report.cell("missing.decision")).isEqualTo(new Cell.Shown(1));
    assertThat(report.cell("missing.review")).isEqualTo(new Cell.Shown(0));
    assertThat(report.cell("referrals.waiting")).isEqualTo(new Cell.Shown(3));
    assertThat(report(forty, late, inTime, decided).cell("missing.decision"))
        .isEqualTo(new Cell.Shown(0));
  }

  @Test
  void a_line_manager_hears_of_an_ended_child_whom_nobody_looked_at_again() {
    Journey ended =
        Story.of("m-000004")
            .began("2026-09-03", "2026-09-10", "low-self-esteem")
            .planned("2026-09-10", "T1")
            .session("2026-09-17", 30)
            .ended("2026-09-24", "targets-met", Status.MET)
            .journey();
    SchoolFile school = Schools.file("castilion-primary");

    assertThat(new ToDiscuss(ended, school, LocalDate.of(2026, 9, 25)).all()).isEmpty();
    assertThat(new ToDiscuss(ended, school, DAY).all())
        .singleElement()
        .asString()
        .startsWith("nobody has looked again after the end; it was due on ");
  }
}
