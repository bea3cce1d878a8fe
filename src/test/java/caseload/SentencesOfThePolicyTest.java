package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that the school wrote into its policy goes on in a letter as one sentence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesOfThePolicyTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"It goes along to the next school.", "It goes along to the next school"})
  void it_ends_once_with_a_full_stop_and_without(String rule) {
    School school =
        School.with(
            folder,
            "  # retention:\n",
            "  retention:\n    rule: \"" + rule + "\"\n    privacy-notice: \"On our website.\"\n");
    school.refers(
        "Wren Ashdown",
        "12/3/2017",
        "--referrer=Mr Oakes",
        "--role=senco",
        "--criterion=bereavement=seen");
    Terminal terminal = school.terminal();
    String code = terminal.codes().get(0);
    terminal.does(
        "contact",
        code,
        "--name=Ms Ida Ashdown",
        "--relationship=mother",
        "--letters=yes",
        "--parental-responsibility=yes");

    String letter = terminal.does("letter", "consent", code, "-f", "txt").out();

    assertThat(letter.replaceAll("\\s+", " "))
        .contains("decided: It goes along to the next school. ", "On our website.")
        .doesNotContain("..");
  }
}
