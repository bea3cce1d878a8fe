package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** It cannot be run here, so what can be seen by reading it is looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowsLauncherTest {

  @Test
  void every_place_it_goes_to_is_there_once() throws IOException {
    String text = text("caseload.cmd");

    List<String> places = found("(?m)^:(\\w+)", text);

    assertThat(places).doesNotHaveDuplicates();
    assertThat(found("(?:goto|call) :(\\w+)", text)).isNotEmpty().isSubsetOf(places);
  }

  @Test
  void it_learns_archives_from_the_same_command_with_the_same_settings() throws IOException {
    String windows = text("caseload.cmd");
    String other = text("caseload");

    assertThat(found("PRACTICE=([^\"]+)\"", windows)).isEqualTo(found("practice='(.*?)'", other));
    assertThat(found("[\" ](-(?:XX:[+-]|Xm|Xs)\\S+)", windows))
        .isNotEmpty()
        .isSubsetOf(found("['\\s](-(?:XX:[+-]|Xm|Xs)\\S+)", other));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(WindowsLauncherTest::first)
        .toList();
  }

  private static String first(MatchResult result) {
    return result.group(1);
  }

  private static String text(String name) throws IOException {
    return Files.readString(Path.of("bin", name));
  }
}
