package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitTest {
  @TempDir private Path folder;

  @Test
  void answers_stand_in_the_policy_and_every_note_for_people_stays() throws IOException {
    Terminal.in(folder, "2026-09-14")
        .answering(
            "Brook Academy",
            "Zoë Ţăran",
            "7.5",
            "Sam Bell",
            "",
            "",
            "Form Tutor",
            "Worries, Change",
            "2",
            "no",
            "yes",
            "10",
            "45",
            "10")
        .does("init");

    List<String> lines = Files.readAllLines(folder.resolve("caseload.yaml"));
    assertThat(lines)
        .contains("  name: \"Brook Academy\"", "    name: \"Zoë Ţăran\"", "    at-least: 2")
        .contains("    from: every-parent-consulted", "    session-minutes: 45")
        .containsAll(notes());
  }

  @Test
  void with_enter_alone_the_caseload_is_in_order() {
    Terminal terminal = Terminal.in(folder, "2026-09-14");
    terminal.answering("", "", "", "", "", "", "", "", "", "", "", "", "", "").does("init");

    assertThat(terminal.does("policy", "--check").out()).contains("in order");
    assertThat(terminal.does("check").out()).startsWith("All fine");
  }

  private static List<String> notes() throws IOException {
    return Files.readAllLines(Path.of("templates/policies/blank.yaml")).stream()
        .filter(line -> line.strip().startsWith("# ") && !line.contains("# TERMS"))
        .toList();
  }
}
