package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are those published at gov.uk/bank-holidays, without what was proclaimed once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankHolidaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
          2023 | 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26
          2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
          2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
          2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
          2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
          """)
  void england_and_wales(int year, String days) {
    assertThat(BankHolidays.ENGLAND_AND_WALES.of(year))
        .containsExactlyInAnyOrderElementsOf(days(year, days));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023 | 01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26
          2024 | 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
          2025 | 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
          2026 | 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28
          """)
  void scotland(int year, String days) {
    assertThat(BankHolidays.SCOTLAND.of(year))
        .containsExactlyInAnyOrderElementsOf(days(year, days));
  }

  /** When Christmas Day is a Sunday, Boxing Day stays and Christmas moves behind it. */
  @Test
  void no_day_is_moved_onto_another() {
    assertThat(BankHolidays.ENGLAND_AND_WALES.of(2022))
        .contains(LocalDate.of(2022, 12, 26), LocalDate.of(2022, 12, 27))
        .doesNotContain(LocalDate.of(2022, 12, 28));
    for (int year = 2000; year < 2100; year++) {
      assertThat(BankHolidays.ENGLAND_AND_WALES.of(year)).hasSize(8).doesNotHaveDuplicates();
      assertThat(BankHolidays.SCOTLAND.of(year)).hasSize(9).doesNotHaveDuplicates();
    }
  }

  @Test
  void one_school_is_closed_on_a_bank_holiday_and_another_is_not() {
    LocalDate mayDay = LocalDate.of(2027, 5, 3);

    assertThat(summer(Optional.of(BankHolidays.ENGLAND_AND_WALES)).open(mayDay)).isFalse();
    assertThat(summer(Optional.of(BankHolidays.NONE)).open(mayDay)).isTrue();
    assertThat(summer(Optional.empty()).open(mayDay)).isTrue();
  }

  @Test
  void school_days_are_counted_around_it_and_a_session_is_a_week_later() {
    Calendar calendar = summer(Optional.of(BankHolidays.ENGLAND_AND_WALES));
    LocalDate monday = LocalDate.of(2027, 4, 26);

    assertThat(calendar.afterSchoolDays(monday, 5)).isEqualTo("2027-05-04");
    assertThat(calendar.sameWeekday(monday, 1)).isEqualTo("2027-05-10");
  }

  @Test
  void six_half_terms_are_six_terms_with_holidays_between_them() {
    Calendar calendar =
        new Calendar(
            List.of(
                term("autumn-1-2026", "2026-09-02", "2026-10-23"),
                term("term-2-2026", "2026-11-02", "2026-12-18")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(calendar.sameWeekday(LocalDate.of(2026, 10, 21), 1)).isEqualTo("2026-11-04");
    assertThat(calendar.afterSchoolDays(LocalDate.of(2026, 10, 22), 2)).isEqualTo("2026-11-02");
    assertThat(calendar.terms())
        .extracting(Term::words)
        .containsExactly("Autumn 1 term 2026", "Term 2 2026");
  }

  private static Calendar summer(Optional<BankHolidays> kept) {
    return new Calendar(
        List.of(term("summer-2027", "2027-04-12", "2027-07-21")),
        List.of(),
        Optional.empty(),
        kept,
        Optional.empty());
  }

  private static Term term(String id, String from, String to) {
    return new Term(id, LocalDate.parse(from), LocalDate.parse(to), Optional.empty());
  }

  private static List<LocalDate> days(int year, String days) {
    return Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
  }
}
