package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VagueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be better",
        "be better.",
        "Improve behaviour",
        "IMPROVE HIS BEHAVIOUR IN CLASS",
        "To be more confident",
        "Try harder with work!",
        "Happier at school",
        "Behave well, and listen",
        "More self-esteem"
      })
  void a_wish_alone_is_questioned(String wording) {
    assertThat(Vague.wording(wording)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sits with somebody at lunch",
        "I start new work before I ask for help",
        "Puts a hand up and waits",
        "Improves attendance",
        "Is in class by 8:40",
        "I listen until Anna has finished",
        "Behaves well on the bus"
      })
  void what_somebody_could_see_is_not(String wording) {
    assertThat(Vague.wording(wording)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "poor, good, true",
    "often, seldom, true",
    "1, 4, false",
    "never, every day, false",
    "hardly ever, twice a week, false",
    "three of five, all, false",
    "anyone, someone, true"
  })
  void ends_that_nobody_could_count_are_questioned(String from, String to, boolean vague) {
    assertThat(Vague.ends(target(from, to))).isEqualTo(vague);
  }

  private static Target target(String from, String to) {
    return new Target(
        "T1",
        "friendship",
        "Sits with somebody",
        "what is seen",
        from,
        to,
        LocalDate.of(2026, 11, 27),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
