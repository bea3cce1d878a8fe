package caseload.letter;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import caseload.policy.Unfit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColourTest {

  @Test
  void six_digits_are_a_colour() {
    assertThatNoException().isThrownBy(() -> new Colour("#A0315e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "blue", "#12345", "#1234567", "#12345g", "#111111;}", "#111111\n"})
  void nothing_else_is(String hex) {
    assertThatExceptionOfType(Unfit.class).isThrownBy(() -> new Colour(hex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ffd700", "#777777"})
  void a_colour_that_is_too_pale_for_text_is_refused(String hex) {
    assertThatExceptionOfType(Unfit.class)
        .isThrownBy(() -> new Colour(hex))
        .withMessageContaining("too pale");
  }

  @Test
  void the_palest_grey_that_can_be_read_is_allowed() {
    assertThatNoException().isThrownBy(() -> new Colour("#767676"));
  }
}
