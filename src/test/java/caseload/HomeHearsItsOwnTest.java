package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that only the mentor may know are written everywhere; none comes out on the page for home.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeHearsItsOwnTest {
  private static final String CANARY = "Kanarek";
  private static final List<String> FORMATS = List.of("txt", "html", "json", "csv");

  @TempDir private Path folder;

  private Terminal terminal = Terminal.in(Path.of("."), "2026-09-14");
  private String code = "";

  @BeforeEach
  void aFileThatHasEverythingInIt() {
    terminal = Terminal.in(folder, "2026-09-14").as("j-porter");
    terminal.does("init", ".", "--policy", "castilion-primary");
    refer("Rowan Hawkesworth", "Good at chess");
    refer("Wren Ashdown", "Kind to all");
    code = terminal.codes().stream().filter(this::isWren).findFirst().orElseThrow();
    contact("Ms Hazel Ashdown", "mother", "1 Elm Row", "yes");
    contact("Mr Linden Marlow", "father", "9 Quarry Hill", "yes");
    contact("Mx Barred Person", "grandparent", "7 Locked Lane", "no");
    terminal.on("2026-09-28");
    does("consent", "--given", "--by", "Ms Hazel Ashdown", "--how", "form", "--yes");
    sheet("entry", "Ms Hazel Ashdown", 2);
    does("observe", "--place", "classroom", "--note", CANARY + " seen", "--yes");
    does("meeting", "--kind", "first", "--covered", "all", "--note", CANARY + " summary", "--yes");
    plan();
    terminal.on("2026-10-05");
    session(2);
    terminal.on("2026-10-12");
    session(6);
    does("concern", "--passed-to", "dsl", "--reference", "CP-77", "--yes");
    sheet("review", "Ms Hazel Ashdown", 4);
    review();
  }

  private boolean isWren(String each) {
    return terminal.files().getOrDefault("mentees/" + each + "/mentee.yaml", "").contains("Wren");
  }

  private void does(String verb, String... more) {
    String[] words = new String[more.length + 2];
    words[0] = verb;
    words[1] = code;
    System.arraycopy(more, 0, words, 2, more.length);
    terminal.does(words);
  }

  private void refer(String name, String strengths) {
    terminal.does(
        "refer",
        "--name",
        name,
        "--date-of-birth",
        "12/3/2017",
        "--referrer",
        "Mr Oakes",
        "--role",
        "senco",
        "--criterion",
        "friendship-issues=" + CANARY + " alone",
        "--strengths",
        strengths,
        "--hoped-for",
        "A friend",
        "--yes");
  }

  private void contact(String name, String relationship, String address, String letters) {
    does(
        "contact",
        "--name",
        name,
        "--relationship",
        relationship,
        "--parental-responsibility",
        "yes",
        "--letters",
        letters,
        "--address",
        address,
        "--phone",
        "01632 " + address);
  }

  private void sheet(String point, String by, int value) {
    terminal.does(
        "measure",
        "parent",
        code,
        "--point",
        point,
        "--role",
        "parent",
        "--by",
        by,
        "--answer",
        "goes-happily=" + value,
        "--answer",
        "ready-on-time=" + value,
        "--answer",
        "talks-of-school=" + value,
        "--answer",
        "friends=" + value,
        "--answer",
        "speaks-well-of-self=" + value,
        "--answer",
        "has-a-go=" + value,
        "--answer",
        "calms-down=" + value,
        "--answer",
        "know-whom-to-ask=" + value,
        "--yes");
  }

  private void plan() {
    does(
        "plan",
        "--target",
        "Ask for help in class",
        "--barrier",
        "friendship issues",
        "--measure",
        "lessons in 5",
        "--from",
        "1",
        "--to",
        "4",
        "--by",
        "27/11/2026",
        "--agreed-with",
        "pupil",
        "--review-on",
        "13/11/2026",
        "--yes");
  }

  private void session(int score) {
    does(
        "session",
        "--score",
        "T1=" + score,
        "--note",
        CANARY + " happened",
        "--set",
        "child-words=" + CANARY + " secret",
        "--set",
        "mentor-view=" + CANARY + " view",
        "--yes");
  }

  private void review() {
    terminal
        .piping(
            "targets:\n  - {id: T1, status: partly, note: \"%1$s note\"}\n"
                .concat("views:\n  pupil: \"I play with Rowan Hawkesworth now\"\n")
                .concat("  parent: \"Better since Mr Marlow moved\"\n")
                .concat("  teacher: \"Asks more often\"\n")
                .concat("decision: continue\nsummary: \"%1$s summary\"\n...\n")
                .formatted(CANARY))
        .does("review", code, "--from-file", "-", "--yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ms Hazel Ashdown", "Mr Linden Marlow"})
  void no_canary_no_other_child_and_no_other_home_is_on_any_page(String reader) {
    for (String format : FORMATS) {
      String page = page(reader, format);
      assertThat(page)
          .doesNotContain(CANARY, "Rowan", "Hawkesworth", "CP-77", "Barred", "Locked")
          .doesNotContain("Marlow", "Quarry", "Elm Row", "01632", "Better since");
    }
    assertThat(page(reader, "txt"))
        .contains("Asks more often", "a 2 at first", "a 6 the last time");
  }

  @Test
  void what_one_parent_answered_is_told_to_that_parent_alone() {
    String answered = "the number went from 2 to 4";

    assertThat(page("Ms Hazel Ashdown", "txt")).contains(answered);
    assertThat(page("Mr Linden Marlow", "txt")).doesNotContain(answered);
    assertThat(page("", "txt")).doesNotContain(answered);
  }

  @Test
  void whoever_may_get_no_letter_gets_no_page() {
    assertThat(
            terminal.type("report", "mentee", code, "--reader", "Mx Barred Person").exits(5).err())
        .contains("Refused");
  }

  @Test
  void the_chronology_points_to_a_concern_and_holds_no_note() {
    assertThat(terminal.does("report", "chronology", code, "--all-pages").out())
        .contains("Concern passed to DSL, reference CP-77", "Confidential, names a child")
        .doesNotContain(CANARY);
  }

  @Test
  void the_page_for_the_line_manager_holds_no_note() {
    assertThat(terminal.does("report", "caseload").out())
        .contains("Wren Ashdown")
        .doesNotContain(CANARY, "CP-77");
  }

  private String page(String reader, String format) {
    return reader.isEmpty()
        ? terminal.does("report", "mentee", code, "-f", format).out()
        : terminal.does("report", "mentee", code, "-f", format, "--reader", reader).out();
  }
}
