package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import caseload.casefile.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdsTest {
  private static final List<String> CHARACTERS =
      List.of("0123456789abcdefghijklmnopqrstuvwxyz-".split("(?<=.)(?=.)", -1));
  private static final List<String> CODES =
      Stream.generate(new Ids(new Random(20260914))::mentee).limit(2_000).toList();

  @Test
  void a_new_code_fits_its_own_check_character() {
    assertThat(CODES).allMatch(Ids::fits);
  }

  @Test
  void a_code_spells_nothing() {
    assertThat(CODES).allMatch(code -> code.matches("m-[^aeioul-]{6}"));
  }

  @Test
  void codes_are_spread_over_all_there_are() {
    Set<String> different = new HashSet<>(CODES);

    assertThat(different).hasSizeGreaterThan(CODES.size() - 5);
  }

  @Test
  void every_single_wrong_character_is_noticed() {
    for (String code : CODES) {
      for (int at = 0; at < code.length(); at++) {
        for (String other : CHARACTERS) {
          String wrong = code.substring(0, at) + other + code.substring(at + 1);
          if (!wrong.equals(code) && Ids.fits(wrong)) fail(wrong + " passes for " + code);
        }
      }
    }
  }

  @Test
  void every_swap_of_neighbours_is_noticed() {
    for (String code : CODES) {
      for (int at = 0; at < code.length() - 1; at++) {
        String swapped =
            code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        if (!swapped.equals(code) && Ids.fits(swapped)) fail(swapped + " passes for " + code);
      }
    }
  }

  @Test
  void a_character_too_few_or_too_many_is_noticed() {
    for (String code : CODES) {
      assertThat(Ids.fits(code.substring(0, code.length() - 1))).isFalse();
      assertThat(Ids.fits(code + "0")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "m-",
        "m-000000 ",
        "M-000000",
        "000000",
        "m-00000l",
        "../etc",
        "m-\u0430\u0430\u0430\u0430\u0430\u0430"
      })
  void what_is_no_code_does_not_fit(String text) {
    assertThat(Ids.fits(text)).isFalse();
  }
}
