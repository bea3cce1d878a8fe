package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoTest {
  private static final String MONDAY = "2026-11-23";
  private static final Pattern TO_TRY = Pattern.compile("(?m)^  \\d  caseload (.*?)  ");

  @TempDir private Path folder;

  @Test
  void it_shows_the_monday_screen_and_where_the_term_report_lies() {
    Terminal terminal = Terminal.in(folder, MONDAY);

    String out = terminal.does("demo").out();

    String due = terminal.does("-C", "caseload-demo", "due").out();
    assertThat(out).contains("31 invented mentees").contains(due);
    assertThat(out).contains("term-report-autumn-2026.pdf");
    assertThat(folder.resolve("caseload-demo/term-report-autumn-2026.pdf")).isNotEmptyFile();
  }

  @Test
  void check_finds_nothing_but_what_ended_files_lack() {
    Terminal terminal = Terminal.in(folder, MONDAY);
    terminal.does("demo");

    assertThat(terminal.does("-C", "caseload-demo", "check").out())
        .contains("case-study")
        .doesNotContain("PROBLEM", "WARNING")
        .doesNotContainPattern("NOTE +(?!N54| )");
  }

  @Test
  void what_it_says_to_try_can_be_tried() {
    Terminal terminal = Terminal.in(folder, MONDAY);
    List<String> lines =
        TO_TRY.matcher(terminal.does("demo").out()).results().map(m -> m.group(1)).toList();

    List<Integer> exits =
        lines.stream()
            .map(line -> line.replace("\"A good day\"", "Good").split(" "))
            .map(words -> with(words, "-C", "caseload-demo"))
            .map(words -> terminal.type(words).exit())
            .toList();

    assertThat(exits).containsExactly(0, 0, 0, 0, 5);
  }

  @Test
  void two_on_one_day_are_the_same_to_the_byte() throws IOException {
    Terminal terminal = Terminal.in(folder, MONDAY);

    terminal.does("demo", "one");
    terminal.does("demo", "two");

    assertThat(records("one")).hasSizeGreaterThan(400).isEqualTo(records("two"));
  }

  @Test
  void a_caseload_that_is_there_stays_as_it_is() throws IOException {
    Terminal terminal = Terminal.in(folder, MONDAY);
    terminal.does("init", "mine");
    Map<String, String> before = records("mine");

    Terminal.Typed again = terminal.type("demo", "mine");

    again.exits(2);
    assertThat(again.err()).contains("already", "caseload demo ANOTHER-FOLDER");
    assertThat(records("mine")).isEqualTo(before);
  }

  @Test
  void a_dry_run_makes_nothing() {
    Terminal.in(folder, MONDAY).does("demo", "--dry-run");

    assertThat(folder).isEmptyDirectory();
  }

  private static String[] with(String[] words, String... before) {
    return Stream.of(before, words).flatMap(Stream::of).toArray(String[]::new);
  }

  private Map<String, String> records(String name) throws IOException {
    Map<String, String> records = new TreeMap<>();
    Path in = folder.resolve(name);
    try (Stream<Path> all = Files.walk(in)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        records.put(in.relativize(file).toString(), Files.readString(file));
      }
    }
    return records;
  }
}
