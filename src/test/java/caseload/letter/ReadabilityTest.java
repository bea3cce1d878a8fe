package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadabilityTest {
  private static final String EASY = "I help your child in school. We meet once a week.";
  private static final String HARD =
      "Notwithstanding considerable organisational difficulties, multidisciplinary"
          + " practitioners facilitate individualised interventions.";

  @Test
  void the_hardest_sentence_comes_first() {
    Readability read = Readability.of(page("<p>" + EASY + " " + HARD + "</p>"), 1);

    assertThat(read.hardest())
        .singleElement()
        .extracting(Readability.Hard::sentence)
        .isEqualTo(HARD);
    assertThat(read.age()).isGreaterThan(Readability.WANTED);
  }

  @Test
  void plain_words_are_for_a_young_reader() {
    assertThat(Readability.of(page("<p>" + EASY + "</p>"), 3).age()).isLessThan(8);
  }

  /** 11 words, 1 sentence, 12 syllables: 0.39 * 11 + 11.8 * 12 / 11 - 15.59 = 1.57; and 5. */
  @Test
  void the_age_is_the_grade_of_flesch_and_kincaid_and_five() {
    String html = page("<p>The cat sat on the mat and ate a big rabbit.</p>");

    assertThat(Readability.of(html, 0)).isEqualTo(new Readability(11, 7, java.util.List.of()));
  }

  @Test
  void names_addresses_tables_and_initials_do_not_count() {
    String rest =
        "<p class=\"addressee\">"
            + HARD
            + "</p><table><tr><td><p>"
            + HARD
            + "</p></td></tr></table>";
    Readability read = Readability.of(page(rest + "<p>I am Mrs J. Porter at your school.</p>"), 9);

    assertThat(read.words()).isEqualTo(8);
  }

  @Test
  void a_page_without_words_has_no_sentences() {
    assertThat(Readability.of(page("<p>12</p>"), 3))
        .isEqualTo(new Readability(0, 0, java.util.List.of()));
  }

  private static String page(String body) {
    return "<html><body>" + body + "</body></html>";
  }
}
