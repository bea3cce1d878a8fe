package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever cannot be read is in every list all the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CannotReadTest {
  @TempDir private Path folder;
  private Planted caseload;
  private String code;

  @BeforeEach
  void break_one_session() {
    caseload = Planted.journey(folder.resolve("school"));
    code = caseload.code();
    caseload.edit(caseload.file("7"), "minutes: 30", "minutes: lots");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --state exited",
        "list --state all --year 1",
        "list --csv",
        "due",
        "due --until fri",
        "prioritise"
      })
  void is_printed_by(String command) {
    Planted.Said said = caseload.typed(Planted.TODAY, command.split(" ", -1));

    assertThat(said.out().lines().filter(line -> line.contains(code)))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line).contains("CANNOT READ"));
    assertThat(said.err())
        .contains("CANNOT READ  " + code)
        .contains("line 5, column 10")
        .contains("1 mentee could not be read.")
        .contains("caseload check " + code);
    assertThat(said.exit()).isEqualTo(4);
  }

  @Test
  void is_a_state_for_other_programs() {
    Planted.Said said = caseload.typed(Planted.TODAY, "list", "--json", "--state", "exited");

    assertThat(said.all("code")).containsExactly(code);
    assertThat(said.all("state")).containsExactly("CANNOT READ");
    assertThat(said.exit()).isEqualTo(4);
  }

  @Test
  void is_a_kind_of_what_is_due_for_other_programs() {
    Planted.Said said = caseload.typed(Planted.TODAY, "due", "--json");

    assertThat(said.all("kind")).contains("CANNOT READ");
    assertThat(said.all("command")).contains("caseload check " + code);
    assertThat(said.exit()).isEqualTo(4);
  }

  @Test
  void is_counted_when_who_it_is_cannot_be_read_either() throws IOException {
    Files.writeString(caseload.folder().resolve("mentee.yaml"), "");

    Planted.Said said = caseload.typed(Planted.TODAY, "list");

    assertThat(said.out()).contains(code).contains("CANNOT READ").contains("2 mentees.");
    assertThat(said.exit()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show",
        "session",
        "follow-up --outcome still-well",
        "exit --type targets-met --reason done"
      })
  void stops_a_command_on_that_mentee_with_the_place(String command) {
    List<String> before = files();

    Planted.Said said = caseload.type(command.replaceFirst("( |$)", " " + code + " ").strip());

    assertThat(said.err())
        .contains("line 5, column 10")
        .contains("   5 | minutes: lots" + System.lineSeparator() + "     |          ^")
        .contains("a whole number");
    assertThat(said.exit()).isEqualTo(4);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void does_not_stop_a_command_on_another_mentee() {
    assertThat(caseload.type("show %s", caseload.referred()).exit()).isZero();
  }

  @Test
  void is_named_when_a_name_is_not_found() throws IOException {
    Files.writeString(caseload.folder().resolve("mentee.yaml"), "");

    Planted.Said said = caseload.type("show Tomasz");

    assertThat(said.err()).contains("The name of " + code + " cannot be read");
    assertThat(said.exit()).isEqualTo(3);
  }

  @Test
  void points_at_the_right_place_of_a_long_line() {
    String line = "child-words: \"" + "a".repeat(99) + "\\q" + "z".repeat(99) + "\"";
    caseload.edit(caseload.file("7"), "minutes: lots", "minutes: 30\n" + line);

    List<String> said = caseload.typed(Planted.TODAY, "show", code).err().lines().toList();

    int excerpt = 2;
    int caret = said.get(excerpt + 1).indexOf('^');
    assertThat(said.get(1)).endsWith("line 6, column " + (line.indexOf('q') + 1));
    assertThat(said.get(excerpt)).startsWith("   6 | …").hasSizeLessThan(90);
    assertThat(said.get(excerpt).charAt(caret)).isEqualTo('q');
  }

  private List<String> files() {
    String[] names = caseload.episode().toFile().list();
    return names == null ? List.of() : List.of(names).stream().sorted().toList();
  }
}
