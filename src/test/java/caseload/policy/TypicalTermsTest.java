package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypicalTermsTest {

  @Test
  void last_this_and_next_school_year_have_three_terms_each() {
    assertThat(TypicalTerms.around(LocalDate.of(2026, 11, 2)))
        .extracting(Term::id)
        .containsExactly(
            "autumn-2025",
            "spring-2026",
            "summer-2026",
            "autumn-2026",
            "spring-2027",
            "summer-2027",
            "autumn-2027",
            "spring-2028",
            "summer-2028");
  }

  @ParameterizedTest
  @CsvSource({"2026-08-31,autumn-2024", "2026-09-01,autumn-2025", "2027-01-01,autumn-2025"})
  void a_school_year_begins_on_the_first_of_september(LocalDate today, String first) {
    assertThat(TypicalTerms.around(today).get(0).id()).isEqualTo(first);
  }

  @Test
  void the_school_year_2026_to_2027_looks_like_this() {
    assertThat(TypicalTerms.around(LocalDate.of(2026, 11, 2)).subList(3, 6))
        .containsExactly(
            term("autumn-2026", "2026-09-02", "2026-12-18", "2026-10-26", "2026-10-30"),
            term("spring-2027", "2027-01-04", "2027-03-25", "2027-02-15", "2027-02-19"),
            term("summer-2027", "2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04"));
  }

  @Test
  void a_late_easter_falls_into_or_after_the_holidays() {
    List<Term> terms = TypicalTerms.around(LocalDate.of(2024, 9, 2));

    assertThat(terms.get(4).to()).isEqualTo("2025-04-04");
    assertThat(terms.get(5).from()).isEqualTo("2025-04-22").isAfter(TypicalTerms.easter(2025));
  }

  @ParameterizedTest
  @CsvSource({
    "1818-03-22", "1886-04-25", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23",
    "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"
  })
  void easter_is_when_it_was_and_will_be(LocalDate sunday) {
    assertThat(TypicalTerms.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void in_any_year_terms_begin_and_end_on_weekdays_and_spring_has_ten_to_thirteen_weeks() {
    for (int year = 2020; year < 2120; year++) {
      List<Term> terms = TypicalTerms.around(LocalDate.of(year, 10, 1));

      new Calendar(terms, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
      assertThat(terms).allMatch(term -> weekday(term.from()) && weekday(term.to()));
      long weeks = ChronoUnit.WEEKS.between(terms.get(4).from(), terms.get(4).to()) + 1;
      assertThat(weeks).isBetween(10L, 13L);
    }
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  private static Term term(String id, String from, String to, String half, String halfTo) {
    Span week = new Span(LocalDate.parse(half), LocalDate.parse(halfTo));
    return new Term(id, LocalDate.parse(from), LocalDate.parse(to), Optional.of(week));
  }
}
