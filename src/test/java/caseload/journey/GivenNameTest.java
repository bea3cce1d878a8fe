package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenNameTest {

  @Test
  void a_name_in_the_middle_of_a_sentence_stands_alone() {
    assertThat(GivenName.alone("She played with Sol at lunch.")).containsExactly("Sol");
    assertThat(GivenName.alone("At lunch, with Ada-May, and\nSol's dog"))
        .containsExactlyInAnyOrder("Ada-May", "Sol");
    assertThat(GivenName.alone("I didn't see Z\u00f3ia.")).containsExactly("Z\u00f3ia");
  }

  @Test
  void what_begins_a_sentence_or_belongs_to_a_title_or_a_surname_does_not() {
    assertThat(GivenName.alone("Sol came. Sol sang!")).isEmpty();
    assertThat(GivenName.alone("with Mr Sol and the Sol Oakes of 5K")).isEmpty();
    assertThat(GivenName.alone("the sol of a shoe, SOL? a1 Sol")).doesNotContain("sol");
  }
}
