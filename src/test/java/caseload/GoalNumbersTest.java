package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The child's own numbers of its goals, and what was noted at the sessions, are never mixed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalNumbersTest {
  private static final String DAY = "2026-11-23";
  private static final String CHILD = "m-nm7xvr";

  @TempDir private Path folder;

  private Terminal terminal = Terminal.in(Path.of("."), DAY);

  @BeforeEach
  void aPracticeCaseload() {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
  }

  private static Terminal sit(Path here) {
    return Terminal.in(here, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  private void gives(String role, String day, String number) {
    terminal.does(
        "measure",
        "goals",
        CHILD,
        "--role",
        role,
        "--date",
        day,
        "--point",
        "review",
        "--answer",
        "T1=" + number,
        "--answer",
        "T2=" + number,
        "--yes");
  }

  private String page(String... words) {
    return terminal.does(words).out().replaceAll("\\s+", " ");
  }

  @Test
  void what_was_noted_at_meetings_is_not_said_to_be_the_childs_number() {
    assertThat(page("report", "mentee", CHILD))
        .contains("At our meetings Goal 1 had a 1 at first, and a 3 the last time.")
        .contains("At our meetings we write down a number for each goal.")
        .doesNotContain("out of 10", "gives each goal a number", "Not every goal has two numbers");
  }

  @Test
  void a_childs_own_sheets_are_a_line_of_their_own() {
    gives("pupil", "2026-11-20", "6");
    gives("pupil", "2026-11-23", "8");

    assertThat(page("report", "mentee", CHILD))
        .contains("Oskar gave Goal 1 a 6 out of 10 at first, and an 8 the last time.")
        .contains("Goal 1: 20 Nov 6, 23 Nov 8; Goal 2: 20 Nov 6, 23 Nov 8.")
        .doesNotContain("21 Sep 1", "At our meetings Goal 1");
    assertThat(page("report", "case-study", CHILD))
        .contains("Child's own, 0 to 10: 6, then 8", "Noted in sessions: 1, then 3");
    for (String format : List.of("pdf", "docx")) {
      terminal.type("report", "case-study", CHILD, "-o", "study." + format).exits(0);
    }
    assertThat(page("report", "mentee", CHILD, "--json"))
        .contains("\"number\": 8, \"from\": \"child\"", "\"number\": 3, \"from\": \"sessions\"");
    assertThat(page("show", CHILD, "--change"))
        .contains("Goals, by the child, from 0 to 10", "Goals, as noted in sessions");
  }

  @Test
  void what_a_teacher_gives_is_not_the_childs() {
    gives("teacher", "2026-11-20", "6");
    gives("teacher", "2026-11-23", "8");

    assertThat(page("report", "mentee", CHILD)).doesNotContain("out of 10", "23 Nov 8");
  }

  @Test
  void goal_attainment_is_on_another_scale_and_no_number_out_of_ten() {
    terminal.does(
        "measure",
        "goal-attainment",
        CHILD,
        "--role",
        "pupil",
        "--date",
        "2026-11-20",
        "--point",
        "review",
        "--answer",
        "T1=0",
        "--answer",
        "T2=1",
        "--yes");
    terminal.does(
        "measure",
        "goal-attainment",
        CHILD,
        "--role",
        "pupil",
        "--date",
        "2026-11-23",
        "--point",
        "review",
        "--answer",
        "T1=1",
        "--answer",
        "T2=2",
        "--yes");

    assertThat(page("report", "mentee", CHILD)).doesNotContain("out of 10", "23 Nov 1");
  }
}
