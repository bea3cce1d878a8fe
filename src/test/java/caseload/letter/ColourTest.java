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
    assertThatNoException().isThrownBy(() -> new Colour("#A0b1C2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "blue", "#12345", "#1234567", "#12345g", "#111111;}", "#111111\n"})
  void nothing_else_is(String hex) {
    assertThatExceptionOfType(Unfit.class).isThrownBy(() -> new Colour(hex));
  }
}
