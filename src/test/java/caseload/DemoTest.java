package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoTest {
  private static final String MONDAY = "2026-11-23";
  private static final Pattern CODE = Pattern.compile("m-[a-z0-9]{6}");
  private static final Pattern TO_TRY = Pattern.compile("(?m)^  \\d  caseload (.*?)  ");

  private static final Predicate<String> ONE_CODE =
      Pattern.compile("session m-\\w+").asMatchPredicate();

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Terminal terminal;
  private static String screen;

  @BeforeAll
  static void aPracticeCaseload() {
    terminal = Terminal.in(shared, MONDAY);
    screen = terminal.does("demo").out();
  }

  @Test
  void it_shows_the_monday_screen_and_where_the_term_report_lies() {
    assertThat(screen).contains("48 invented mentees").contains(told("due"));
    assertThat(screen).contains("term-report-autumn-2026.pdf");
    assertThat(shared.resolve("caseload-demo/term-report-autumn-2026.pdf")).isNotEmptyFile();
  }

  @Test
  void check_finds_nothing_but_what_ended_files_lack() {
    assertThat(told("check"))
        .contains("case-study")
        .doesNotContain("PROBLEM", "WARNING")
        .doesNotContainPattern("NOTE +(?!N54| )");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annual", "term --term summer-2026", "term --term autumn-2026"})
  void governors_are_shown_how_it_went(String report) {
    String said = told(("report " + report + " -o -").split(" "));

    for (String row :
        List.of(
            "Held",
            "Better at the end",
            "About the same",
            "Worse at the end",
            "No two ratings to compare",
            "Partly met",
            "Not met",
            "Another way",
            "Parent and carer questionnaire")) {
      assertThat(said).containsPattern("(?m)^ +" + row + " +\\d+$");
    }
    assertThat(said)
        .contains(
            "away from school", "points of attendance while their year group", "In their words");
  }

  @Test
  void a_chronology_can_be_made_of_everybody() {
    List<String> everybody =
        CODE.matcher(told("list", "--state", "all"))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    assertThat(everybody).hasSize(48);
    for (String code : everybody) {
      assertThat(told("report", "chronology", code)).contains("Referral, by");
    }
  }

  @Test
  void what_it_says_to_try_can_be_tried() throws IOException {
    Givens.copy(shared.resolve("caseload-demo"), folder.resolve("tried"));
    List<String> lines = TO_TRY.matcher(screen).results().map(m -> m.group(1)).toList();

    assertThat(lines).filteredOn(line -> line.startsWith("session")).hasSize(2).allMatch(ONE_CODE);
    assertThat(lines.stream().map(this::tried).toList()).containsExactly(0, 0, 0, 0, 5);
  }

  /** There is no keyboard here that a session could ask, so it is told what happened. */
  private int tried(String line) {
    String more = ONE_CODE.test(line) ? " --score T1=3 --note Good" : "";
    return Terminal.in(folder, MONDAY).type(with((line + more).split(" "), "-C", "tried")).exit();
  }

  @Test
  void two_on_one_day_are_the_same_to_the_byte() throws IOException {
    terminal.does("demo", "two");

    assertThat(records("caseload-demo")).hasSizeGreaterThan(800).isEqualTo(records("two"));
  }

  @Test
  void a_caseload_that_is_there_stays_as_it_is() throws IOException {
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

  private static String told(String... words) {
    return terminal.does(with(words, "-C", "caseload-demo")).out();
  }

  private static String[] with(String[] words, String... before) {
    return Stream.of(before, words).flatMap(Stream::of).toArray(String[]::new);
  }

  private static Map<String, String> records(String name) throws IOException {
    Map<String, String> records = new TreeMap<>();
    Path in = shared.resolve(name);
    try (Stream<Path> all = Files.walk(in)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        records.put(in.relativize(file).toString(), Files.readString(file));
      }
    }
    return records;
  }
}
