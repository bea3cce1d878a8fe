package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --open}: what was just made is looked at in the program for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTest {
  private static final String DAY = "2026-11-23";

  @TempDir private Path folder;

  private final List<Path> opened = new ArrayList<>();

  private Terminal terminal;

  @BeforeEach
  void aPracticeCaseload() {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
  }

  private Terminal sit(Path where) {
    return Terminal.in(where, DAY)
        .with("CASELOAD_TODAY", DAY)
        .as("j-porter")
        .openingWith(opened::add);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter decision m-cj92cs",
        "letter decision m-cj92cs --sent today",
        "letter decision m-cj92cs -o a.docx",
        "form session m-nm7xvr",
        "form staff-rating -o sheet.html",
        "report term --term autumn-2026",
        "report term --term autumn-2026 -o term.html"
      })
  void the_one_file_that_was_made_is_opened(String words) {
    terminal.does((words + " --open --yes").split(" ", -1));

    assertThat(opened).hasSize(1).allMatch(Files::exists);
  }

  @Test
  void of_letters_in_one_file_that_file_is_opened() {
    terminal.does(
        "letter", "decision", "--all", "-o", "all.pdf", "--sent", "today", "--open", "--yes");

    assertThat(opened).containsExactly(folder.resolve("demo").resolve("all.pdf"));
  }

  @Test
  void a_report_that_is_to_be_opened_is_a_pdf_unless_said_otherwise() {
    terminal.does("report", "term", "--term", "autumn-2026", "--open");

    assertThat(opened.get(0).toString()).endsWith(".pdf");
  }

  @Test
  void a_window_for_each_of_many_children_is_too_much() {
    List<String> words = new ArrayList<>(List.of("letter", "decision", "--open", "--yes"));
    words.addAll(terminal.codes());

    String said = terminal.does(words.toArray(String[]::new)).err();

    assertThat(opened).isEmpty();
    assertThat(said).contains("5 files were made; none is opened.", "-o FILE");
  }

  @Test
  void nothing_is_opened_on_a_dry_run_or_without_the_option() {
    terminal.does("letter", "decision", "m-cj92cs", "--dry-run", "--open");
    terminal.does("letter", "decision", "m-cj92cs");

    assertThat(opened).isEmpty();
  }

  @Test
  void what_cannot_be_opened_is_made_all_the_same_and_it_is_said() {
    Terminal.Typed typed =
        terminal.openingWith(file -> false).does("form", "session", "-o", "slip.pdf", "--open");

    assertThat(typed.err()).contains("nothing on this computer could open it").contains("slip.pdf");
    assertThat(folder.resolve("demo").resolve("slip.pdf")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter decision m-cj92cs -f txt",
        "letter decision m-cj92cs -o -",
        "form session -f txt",
        "report term --term autumn-2026 -f txt"
      })
  void what_goes_to_the_screen_cannot_be_opened(String words) {
    assertThat(terminal.type((words + " --open").split(" ", -1)).exits(2).err())
        .contains("--open opens a file, and this goes to the screen");
    assertThat(opened).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
  void each_system_has_a_program_that_opens_files(String system, String program) {
    Path odd = Path.of("/tmp/a b & \"c\".pdf");

    assertThat(new Opener(system, Map.of()).words(odd))
        .startsWith(program)
        .endsWith(odd.toString());
  }

  @Test
  void without_windows_nothing_is_started() {
    assertThat(new Opener("Linux", Map.of()).test(folder)).isFalse();
  }

  @Test
  void a_program_that_is_not_there_opens_nothing() {
    assertThat(new Opener("Mac OS X", Map.of()).test(folder.resolve("gone.pdf"))).isFalse();
  }
}
