package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenteeTest {

  @ParameterizedTest
  @CsvSource({
    "2016-09-01, 2021-08-31, -1",
    "2016-09-01, 2021-09-01, 0",
    "2016-09-01, 2022-08-31, 0",
    "2016-09-01, 2022-09-01, 1",
    "2016-08-31, 2021-09-01, 1",
    "2017-03-12, 2026-09-14, 5",
    "2017-03-12, 2027-08-31, 5",
    "2017-03-12, 2027-09-01, 6",
    "2016-02-29, 2026-09-01, 6"
  })
  void the_school_year_begins_on_the_first_of_september(
      LocalDate born, LocalDate day, int yearGroup) {
    assertThat(Samples.born(born, List.of()).yearOn(day)).isEqualTo(yearGroup);
  }

  @Test
  void a_child_is_in_year_1_in_the_school_year_after_the_fifth_birthday() {
    for (LocalDate born = LocalDate.of(2015, 1, 1);
        born.getYear() < 2019;
        born = born.plusDays(1)) {
      LocalDate begins = firstOfSeptemberAfter(born.plusYears(5));
      Mentee child = Samples.born(born, List.of());

      assertThat(child.yearOn(begins.minusDays(1))).as("born %s", born).isEqualTo(0);
      for (int year = 1; year <= 13; year++) {
        LocalDate first = begins.plusYears(year - 1);
        assertThat(child.yearOn(first)).as("born %s", born).isEqualTo(year);
        assertThat(child.yearOn(first.plusYears(1).minusDays(1))).isEqualTo(year);
      }
    }
  }

  private static LocalDate firstOfSeptemberAfter(LocalDate birthday) {
    LocalDate day = birthday.plusDays(1);
    while (day.getDayOfMonth() != 1 || day.getMonthValue() != 9) day = day.plusDays(1);
    return day;
  }
}
