package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the report says where it comes from; only the mentor hears from whom. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainTest {
  private static final Pattern CODE = Pattern.compile("\\bm-[0-9a-z]{6}\\b");
  private static final Pattern FROM = Pattern.compile("(?m)^From +(m-[0-9a-z]{6}) +(\\d+)$");

  @TempDir private static Path folder;

  private static Terminal terminal;

  @BeforeAll
  static void aPracticeCaseload() {
    terminal = Terminal.in(folder, "2026-11-22");
    terminal.does("demo", "practice", "--mentees", "31");
    terminal.with("CASELOAD_FOLDER", "practice");
  }

  private static List<String> figures(String audience) {
    return terminal
        .does("explain", "--audience", audience)
        .out()
        .lines()
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  private static String explained(String... more) {
    String[] typed = new String[1 + more.length];
    typed[0] = "explain";
    System.arraycopy(more, 0, typed, 1, more.length);
    return terminal.does(typed).out();
  }

  @Test
  void the_figures_are_those_of_the_report() {
    List<String> printed =
        terminal
            .does("report", "term", "--audience", "mentor", "--csv")
            .out()
            .lines()
            .skip(1)
            .map(line -> line.split("\"", -1)[1])
            .filter(id -> !id.startsWith("made."))
            .toList();

    assertThat(figures("mentor")).isEqualTo(printed).hasSizeGreaterThan(50);
  }

  @Test
  void every_figure_says_how_it_is_counted_and_whose_records_add_up_to_it() {
    for (String id : figures("mentor")) {
      String text = explained(id, "--screen-safe");

      assertThat(text).contains("\nHow      ").startsWith(id + ": ");
      if (addsUp(id) && !text.contains("\nOf       "))
        assertThat(parts(text)).as(id).isEqualTo(number(text));
    }
  }

  /** A middle is no sum, a group's minutes count once, and the school's hours are nobody's. */
  private static boolean addsUp(String id) {
    return !id.endsWith(".days")
        && !List.of("hours.used-minutes", "hours.allocated-minutes", "unmet.longest-weeks")
            .contains(id);
  }

  private static int parts(String text) {
    Matcher from = FROM.matcher(text);
    int sum = 0;
    while (from.find()) sum += Integer.parseInt(from.group(2));
    return sum;
  }

  private static int number(String text) {
    String first = text.lines().findFirst().orElseThrow();
    return Integer.parseInt(first.substring(first.lastIndexOf(' ') + 1));
  }

  @Test
  void so_does_what_only_the_report_of_a_year_has() {
    List<String> ofTheYear =
        new ArrayList<>(
            terminal
                .does("explain", "--year", "2026")
                .out()
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList());
    ofTheYear.removeAll(figures("mentor"));

    assertThat(ofTheYear).anyMatch(id -> id.startsWith("by-reason."));
    for (String id : ofTheYear) {
      assertThat(explained(id, "--year", "2026")).contains("\nHow      ").startsWith(id + ": ");
    }
  }

  @Test
  void other_readers_learn_no_more_than_the_page_says() {
    List<String> hidden = new ArrayList<>();
    for (String id : figures("governors")) {
      String text = explained(id, "--audience", "governors");
      if (text.contains(": not shown\n")) hidden.add(id);

      assertThat(text).contains("\nHow      ").doesNotContainPattern(CODE).doesNotContain("From  ");
    }
    assertThat(hidden).isNotEmpty();
    assertThat(explained(hidden.get(0), "--audience", "governors", "--json"))
        .contains("\"from\": []", "\"withheld\": true")
        .doesNotContainPattern(CODE);
  }

  @Test
  void names_stand_on_the_terminal_and_neither_in_json_nor_on_a_safe_screen() throws IOException {
    String open = explained("sessions.missed");
    Matcher code = CODE.matcher(open);
    assertThat(code.find()).isTrue();
    Path mentee = folder.resolve("practice/mentees").resolve(code.group()).resolve("mentee.yaml");
    String name = Files.readString(mentee).split("name: \"", 2)[1].split("\"", 2)[0];

    assertThat(open).contains(code.group() + "  " + name + "  ");
    assertThat(explained("sessions.missed", "--screen-safe"))
        .contains(code.group())
        .doesNotContain(name);
    assertThat(explained("sessions.missed", "--json")).contains(code.group()).doesNotContain(name);
  }

  @Test
  void only_the_sessions_that_were_missed_are_behind_the_number_of_these() throws IOException {
    Matcher file = Pattern.compile("mentees/\\S+\\.yaml").matcher(explained("sessions.missed"));
    int files = 0;
    while (file.find()) {
      assertThat(Files.readString(folder.resolve("practice").resolve(file.group())))
          .containsAnyOf("attended: \"no\"", "attended: cancelled", "attended: \"cancelled\"");
      files++;
    }
    assertThat(files).isEqualTo(number(explained("sessions.missed")));
  }

  @Test
  void the_files_that_are_named_are_there() {
    Matcher file = Pattern.compile("mentees/\\S+\\.yaml").matcher(explained("change.better"));
    int files = 0;
    while (file.find()) {
      assertThat(folder.resolve("practice").resolve(file.group())).exists();
      files++;
    }
    assertThat(files).isPositive();
  }

  @Test
  void a_figure_that_is_not_there_is_named_with_the_nearest() {
    assertThat(terminal.type("explain", "flow.strted").exits(3).err())
        .contains("no figure flow.strted", "Did you mean flow.started?");
  }

  @Test
  void the_same_days_are_asked_for_as_for_the_report() {
    assertThat(explained("flow.started", "--term", "summer-2026")).contains("Summer term 2026");
    assertThat(explained("sessions.held", "--as-of", "1/10/2026")).contains("counted to Thu 1 Oct");
    assertThat(terminal.type("explain", "flow.started", "--term", "easter").exits(2).err())
        .contains("no term");
  }
}
