package caseload.letter.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where anybody lives and how to reach them goes out of a text, and ordinary words stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnmarkedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We live at 17 Osier Close now.         | We live at an address now.
          Flat 3, 12b Heron Court is ours.       | an address is ours.
          He walks down Mill Lane alone.         | He walks down a street alone.
          The postcode is ZZ9 4QX.               | The postcode is a postcode.
          Ring 01632 960110 after tea.           | Ring a number after tea.
          Ring +44 7700 900123 after tea.        | Ring a number after tea.
          Write to jo.larch@example.org please.  | Write to an e-mail address please.
          See https://example.org/me for it.     | See a web page for it.
          She came from Hilltop Primary School.  | She came from a school.
          He plays as @jo_larch at night.        | He plays as a name online at night.
          """)
  void it_is_known_by_its_form(String said, String plain) {
    assertThat(Placeless.of(said)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May I go now? I scored 12 out of 14 and 3 times 40.",
        "We March in line and close the door.",
        "The school is my place; School helps.",
        "I have 25 minutes in the Learning Mentor Room.",
        "Goal 2 went from 3 to 8 in 6 weeks.",
      })
  void ordinary_words_stay(String said) {
    assertThat(new Undated(4).of(Placeless.of(said))).isEqualTo(said);
  }

  @Test
  void a_day_becomes_the_season_it_lay_in() {
    assertThat(new Undated(4).of("She came on 4 May, and on the 2nd of June."))
        .isEqualTo("She came in summer, and in summer.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"since May", "on 4 May 2026", "in March", "until March", "May 2026"})
  void a_month_goes_where_it_is_one(String said) {
    assertThat(new Undated(4).of("It is better " + said + "."))
        .doesNotContain("May", "March", "2026");
  }
}
