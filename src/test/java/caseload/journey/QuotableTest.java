package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase that many could have said may be quoted, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "someone to talk to before maths",
        "I feel better when I've been there",
        "It helps, and I'm less worried",
        "one good thing in my week"
      })
  void many_could_have_said_it(String phrase) {
    assertThat(Quotable.fault(phrase)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c d e f g h i j k l m                  | 13 words
          I am in 5K                                 | (5K)
          better since three weeks                   | (three)
          I like it on mondays' mornings, on Monday  | (Monday)
          my mum's friend helps                      | (mum's)
          since the divorce                          | (divorce)
          I have ADHD                                | (ADHD)
          I like being with Sam                      | (Sam)
          ...                                        | not a word
          """)
  void one_child_could_be_known_by_it(String phrase, String why) {
    assertThat(Quotable.fault(phrase)).hasValueSatisfying(said -> assertThat(said).contains(why));
  }

  @Test
  void a_name_is_found_in_any_case_and_as_an_owners() {
    List<String> names = List.of("Wren Ashdown", "Zosia Nowak", "Will Hope");

    assertThat(Quotable.named("zosia's table is calm", names)).isPresent();
    assertThat(Quotable.named("ASHDOWN was kind", names)).isPresent();
    assertThat(Quotable.named("with Will it is calm", names)).isPresent();
  }

  @Test
  void a_name_that_is_a_word_too_is_no_name_in_small_letters() {
    assertThat(Quotable.named("I hope it will go on", List.of("Will Hope"))).isEmpty();
  }
}
