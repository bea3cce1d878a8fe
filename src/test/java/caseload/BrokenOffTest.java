package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writes several files and is stopped half-way: typed again, it counts nothing twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenOffTest {
  private static final Path GROUPED = Transcript.ALL.resolve("given").resolve("grouped.txt");

  @TempDir private Path folder;
  private Path school = Path.of("");
  private Terminal terminal;
  private List<String> codes = List.of();

  @BeforeEach
  void a_group_of_two() throws IOException {
    Path before = Files.createDirectory(folder.resolve("before"));
    school = folder.resolve("school");
    terminal = Transcript.play(GROUPED, before, new Givens(folder)).at(school).on("2026-10-02");
    terminal.as("j-porter");
    codes =
        terminal
            .does("group", "lego-club", "--json")
            .out()
            .lines()
            .filter(line -> line.contains("\"code\""))
            .map(line -> line.replaceAll(".*\"(m-[0-9a-z]{6})\".*", "$1"))
            .toList();
  }

  @Test
  void a_group_session_typed_again_is_completed() throws IOException {
    terminal.does("session", "--group", "lego-club", "--minutes", "40");
    Files.delete(only(codes.get(1), "session"));

    Terminal.Typed again = terminal.does("session", "--group", "lego-club", "--minutes", "40");

    assertThat(again.err()).contains(codes.get(0) + " has it already");
    assertThat(again.out().lines()).hasSize(1);
    assertThat(groupSession(codes.get(1))).isEqualTo(groupSession(codes.get(0)));
    assertThat(terminal.does("check").out()).contains("All fine");
  }

  @Test
  void children_who_were_named_one_by_one_are_completed_too() throws IOException {
    terminal.does("session", codes.get(0), codes.get(1), "--minutes", "40");
    Files.delete(only(codes.get(0), "session"));

    terminal.does("session", codes.get(1), codes.get(0), "--minutes", "40");

    assertThat(groupSession(codes.get(0))).isEqualTo(groupSession(codes.get(1)));
  }

  @Test
  void a_second_session_of_a_whole_group_on_one_day_is_another_one() throws IOException {
    terminal.does("session", "--group", "lego-club", "--minutes", "40");

    Terminal.Typed second = terminal.type("session", "--group", "lego-club", "--minutes", "20");

    assertThat(second.exits(2).err()).contains("There is a session").doesNotContain("was begun");
    terminal.does("session", "--group", "lego-club", "--minutes", "20", "--yes");
    assertThat(steps(codes.get(0), "session")).hasSize(2);
  }

  @Test
  void a_table_of_results_read_again_saves_what_is_missing_alone() throws IOException {
    Files.writeString(
        school.resolve("sheet.csv"),
        "code,total\n" + codes.get(0) + ",2.5\n" + codes.get(1) + ",3\n");
    String[] reading = {
      "measure", "staff-rating", "--from-csv", "sheet.csv", "--point", "entry", "--role", "teacher"
    };
    terminal.does(reading);
    Files.delete(only(codes.get(1), "measure"));

    Terminal.Typed again = terminal.does(reading);
    Terminal.Typed third = terminal.type(reading);

    assertThat(again.err()).contains("sheet.csv, there already: line 2.");
    assertThat(steps(codes.get(0), "measure")).hasSize(1);
    assertThat(steps(codes.get(1), "measure")).hasSize(1);
    assertThat(third.exits(2).err()).contains("every row is there already");
  }

  private String groupSession(String code) throws IOException {
    return Files.readAllLines(only(code, "session")).stream()
        .filter(line -> line.startsWith("group-session"))
        .findFirst()
        .orElseThrow();
  }

  private Path only(String code, String kind) throws IOException {
    List<Path> steps = steps(code, kind);
    assertThat(steps).hasSize(1);
    return steps.get(0);
  }

  private List<Path> steps(String code, String kind) throws IOException {
    try (Stream<Path> files = Files.list(school.resolve("mentees/" + code + "/2026-09-14"))) {
      return files.filter(file -> file.toString().contains("-" + kind + "-")).toList();
    }
  }
}
