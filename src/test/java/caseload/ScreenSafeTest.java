package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked to be safe on a screen has no name in it, for programs too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreenSafeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--json",
        "--history --json",
        "-o out.json",
        "--transition --json",
        "--network --json",
        "--filing --json",
        "--quiet",
        "--network",
        "--filing",
        "--change",
        "--change --json"
      })
  void no_way_of_showing_has_the_name(String options) {
    Club club = Club.of(1, folder);
    String line = "show " + club.codes().get(0) + " --screen-safe " + options;

    Terminal.Typed typed = club.terminal().type(line.split(" ", -1));

    assertThat(typed.out()).doesNotContain("Wren", "Ashdown", "Ms Parent");
    assertThat(folder.resolve("out.json")).doesNotExist();
    if (typed.exit() != 0) assertThat(typed.exits(2).err()).contains("do not go together");
  }
}
