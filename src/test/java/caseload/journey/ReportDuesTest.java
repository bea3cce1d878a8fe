package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Policy;
import caseload.policy.Reporting;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which reports a school owes, by how often it reports. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportDuesTest {
  private static final Span AUTUMN = days("2026-09-02", "2026-12-18");
  private static final Optional<LocalDate> BEGUN = Optional.of(LocalDate.of(2026, 9, 10));

  @Test
  void a_term_is_owed_on_its_last_day() {
    assertThat(owed(Reporting.Every.TERM, "2026-10-01"))
        .containsExactly(
            "- 2026-12-18 term report to Governors: caseload report term --term autumn-2026"
                + " --audience governors --issue");
  }

  @Test
  void the_term_before_is_owed_until_it_went_out_and_the_next_from_its_first_day() {
    assertThat(owed(Reporting.Every.TERM, "2027-03-01")).hasSize(1);
    assertThat(owed(Reporting.Every.TERM, "2027-04-12")).hasSize(2);
    assertThat(owed(Reporting.Every.TERM, "2027-04-12", all(AUTUMN)))
        .singleElement()
        .asString()
        .startsWith("- 2027-07-21 term report");
  }

  @Test
  void other_days_or_a_report_of_one_school_are_not_what_is_owed() {
    assertThat(owed(Reporting.Every.TERM, "2026-12-18", all(days("2026-09-02", "2026-12-17"))))
        .hasSize(1);
    assertThat(
            owed(
                Reporting.Every.TERM,
                "2026-12-18",
                new ReportDues.Of(AUTUMN, Optional.of("north"))))
        .hasSize(1);
    assertThat(owed(Reporting.Every.TERM, "2026-12-18", all(AUTUMN))).isEmpty();
  }

  @Test
  void a_holiday_at_either_end_makes_no_other_period() {
    assertThat(owed(Reporting.Every.TERM, "2026-12-18", all(days("2026-09-02", "2026-12-20"))))
        .isEmpty();
  }

  @Test
  void a_school_year_goes_from_its_first_term_to_its_last() {
    assertThat(owed(Reporting.Every.YEAR, "2026-10-01"))
        .containsExactly(
            "- 2027-07-21 year report to Governors: caseload report term --from 2026-09-02 --to"
                + " 2027-07-21 --audience governors --issue");
  }

  @Test
  void where_nothing_was_done_nothing_is_owed() {
    SchoolFile school = Around.school(policy(Reporting.Every.TERM));
    LocalDate today = LocalDate.of(2027, 4, 12);

    assertThat(new ReportDues(school, Optional.empty(), List.of(), today).all()).isEmpty();
    assertThat(new ReportDues(school, Optional.of(today), List.of(), today).all()).hasSize(1);
  }

  private static List<String> owed(Reporting.Every every, String today, ReportDues.Of... issued) {
    SchoolFile school = Around.school(policy(every));
    return new ReportDues(school, BEGUN, List.of(issued), LocalDate.parse(today))
        .all().stream()
            .map(d -> d.code() + " " + d.since() + " " + d.what() + ": " + d.command())
            .toList();
  }

  private static Policy policy(Reporting.Every every) {
    Policy usual = Samples.policy(Samples.rule());
    return Around.with(usual, "reports", Around.with(usual.reports(), "every", every));
  }

  private static ReportDues.Of all(Span days) {
    return new ReportDues.Of(days, Optional.empty());
  }

  private static Span days(String from, String to) {
    return new Span(LocalDate.parse(from), LocalDate.parse(to));
  }
}
