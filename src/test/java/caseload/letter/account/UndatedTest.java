package caseload.letter.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UndatedTest {
  private final Undated undated = new Undated(4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Late since 3rd of March | Late since spring",
        "From 12 September 2026 on | From autumn on",
        "Moved on 3/9/2026 | Moved on one day",
        "Moved on 2026-09-03 | Moved on one day",
        "Since 2025 | Since that year",
        "She is 9 years old | She is in Key Stage 2",
        "A nine-year-old, no, a 9-year-old | A nine-year-old, no, a Key Stage 2 child",
        "Aged 8, in Year 4 | in Key Stage 2, in Key Stage 2",
        "Mrs J. Porter and Mr O'Brien agree | a grown-up and a grown-up agree",
        "Three days in 5, from 1 to 4 | Three days in 5, from 1 to 4",
        "She may march in | She may march in"
      })
  void days_ages_and_titled_names_give_way(String said, String plain) {
    assertThat(undated.of(said)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "0,the early years",
    "1,Key Stage 1",
    "2,Key Stage 1",
    "3,Key Stage 2",
    "6,Key Stage 2",
    "7,Key Stage 3",
    "9,Key Stage 3",
    "10,Key Stage 4",
    "11,Key Stage 4",
    "12,the sixth form"
  })
  void a_year_group_is_told_as_its_part_of_school(int year, String stage) {
    assertThat(new Undated(year).keyStage()).isEqualTo(stage);
  }
}
