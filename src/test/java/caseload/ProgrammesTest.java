package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long, how often and with whom: two schools' answers, each kept to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "every-weeks: 1, 2026-09-21, 2026-09-28",
    "every-weeks: 2, 2026-09-28, 2026-10-12",
    // Mondays and Wednesdays: two school days on, then the weekdays of the week before.
    "'every-weeks: 1\n    times-a-week: 2', 2026-09-16, 2026-09-21",
    "'every-weeks: 1\n    times-a-week: 5', 2026-09-15, 2026-09-16"
  })
  void the_next_session_is_due_as_often_as_the_school_has_them(
      String often, String second, String third) {
    Club club = Club.of(1, folder).deciding("every-weeks: 1", often);
    String code = club.codes().get(0);

    club.terminal().does("session", code);
    String then = session(club);
    club.terminal().on(second).does("session", code, "--yes");

    assertThat(then).isEqualTo(second);
    assertThat(session(club)).isEqualTo(third);
  }

  /** The day on which the next session is due. */
  private static String session(Club club) {
    return club.terminal()
        .does("due", "--all", "--csv")
        .out()
        .lines()
        .filter(line -> line.contains("\"session\",\""))
        .map(line -> line.split("\",\"", -1)[2])
        .findFirst()
        .orElse("");
  }

  @Test
  void one_school_counts_weeks_and_another_sessions() {
    Club weeks = Club.of(1, folder.resolve("weeks").toAbsolutePath());
    Club sessions =
        Club.of(1, folder.resolve("sessions"))
            .deciding("weeks-most: 8", "sessions-most: 2")
            .deciding("extension-weeks: 6", "extension-sessions: 1");

    for (Club club : List.of(weeks, sessions)) {
      club.terminal().does("session", club.codes().get(0));
      club.terminal().on("2026-09-21").does("session", club.codes().get(0), "--yes");
    }

    assertThat(due(weeks)).contains("\"session\"").doesNotContain("extend the programme");
    assertThat(due(sessions)).contains("extend the programme or end it");
    assertThat(third(weeks, "2026-09-28").err()).doesNotContain("The programme is of");
    assertThat(third(sessions, "2026-09-28").err()).contains("of 2 sessions and this is session 3");
    assertThat(third(weeks, "2026-11-16").err()).contains("The programme of 8 weeks ended");
  }

  private static String due(Club club) {
    return club.terminal().does("due", "--all", "--csv").out();
  }

  private static Terminal.Typed third(Club club, String day) {
    return club.terminal().on(day).type("session", club.codes().get(0), "--dry-run", "--yes");
  }

  @Test
  void a_school_without_a_set_end_is_never_told_that_it_is_over() {
    Club club =
        Club.of(1, folder)
            .deciding("weeks-most: 8", "open-ended: yes")
            .deciding("    extension-weeks: 6\n", "");
    club.terminal().does("session", club.codes().get(0));

    assertThat(third(club, "2027-03-15").err()).doesNotContain("programme");
    assertThat(club.terminal().does("policy").out())
        .contains("It has no set end: it goes on as long as it helps.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every-weeks: 1  | every-weeks: 1                       | once a week for 30 minutes, for 6 to 8 weeks",
        "every-weeks: 1  | every-weeks: 1\\n    times-a-week: 2 | twice a week for 30 minutes, for 6 to 8 weeks",
        "every-weeks: 1  | every-weeks: 3                       | every 3 weeks for 30 minutes"
      })
  void the_letter_to_parents_says_how_often(String line, String instead, String says)
      throws IOException {
    Club club = Club.of(1, folder).deciding(line, instead.replace("\\n", "\n"));

    assertThat(letter(club)).contains(says);
  }

  @Test
  void the_letter_to_parents_counts_sessions_where_the_school_does() throws IOException {
    Club club =
        Club.of(1, folder)
            .deciding("weeks-least: 6", "sessions-least: 5")
            .deciding("weeks-most: 8", "sessions-most: 10")
            .deciding("    extension-weeks: 6\n", "");

    assertThat(letter(club)).contains("for 5 to 10 sessions");
  }

  private String letter(Club club) throws IOException {
    club.terminal().does("letter", "consent", club.codes().get(0), "-o=letter.html");
    return Files.readString(folder.resolve("letter.html"));
  }

  @Test
  void a_cohort_begins_and_ends_for_those_who_joined_it() {
    Club club =
        Club.of(2, folder)
            .deciding(
                "group-at-most: 6",
                "group-at-most: 6\n    cohorts:\n"
                    + "      - {id: autumn-2, from: 2026-11-02, to: 2026-12-11}");
    String joined = club.codes().get(0);
    String other = club.codes().get(1);
    plan(club, joined, "--cohort=autumn 2");
    plan(club, other);
    club.terminal().on("2026-10-05");

    club.terminal().does("session", other);
    assertThat(club.terminal().type("session", joined).exits(2).err())
        .contains("The cohort autumn 2 is from Mon 2 Nov 2026 to Fri 11 Dec 2026.");
    club.terminal().on("2026-11-02").does("session", joined, "--date=2/11/2026");
    club.terminal().on("2026-12-14");
    assertThat(club.terminal().type("session", joined).exits(2).err()).contains("The cohort");
    assertThat(due(club)).contains(joined + "\",\"review\"");
  }

  private static void plan(Club club, String code, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "plan",
                code,
                "--target=Sits with somebody",
                "--barrier=bereavement",
                "--measure=lunchtimes",
                "--from=1",
                "--to=4",
                "--by=11/12/2026",
                "--agreed-with=pupil",
                "--review-on=11/12/2026"));
    words.addAll(List.of(more));
    club.terminal().does(words.toArray(String[]::new));
  }

  @Test
  void the_words_for_groups_are_the_schools_own_and_the_gate_knows_them_by_their_size() {
    Club club =
        Club.of(2, folder)
            .deciding(
                "- \"Pair\"",
                "- \"Pair\"\n      - {id: nurture, name: \"Nurture room\", at-most: 2}\n"
                    + "      - {id: play, name: \"Play\", at-most: 1, role-models: yes}");
    Terminal terminal = club.terminal();
    String child = club.codes().get(0);
    terminal.does("consent", child, "--withdrawn", "--scope=group", "--date=14/9/2026");
    terminal.on("2026-09-21");

    assertThat(terminal.type("session", child, "--format=nurture").exits(5).err())
        .contains("no consent for group");
    terminal.type("session", child, "--format=play", "--role-models=1").exits(5);
    terminal.type("session", child, "--format=huddle").exits(2);
    terminal.does("session", child, "--format=in-class");
    assertThat(
            terminal.does("session", club.codes().get(1), "--format=play", "--role-models=2").err())
        .doesNotContain("role models");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every-weeks: 1     | every-weeks: 2\\n    times-a-week: 2    | only with every-weeks: 1",
        "every-weeks: 1     | every-weeks: 1\\n    times-a-week: 9    | 1 to 5",
        "weeks-least: 6     | sessions-least: 6                          | nothing is wrong",
        "weeks-least: 6     | sessions-most: 3\\n    sessions-least: 4  | not more than sessions-most",
        "weeks-least: 6     | extension-sessions: 2                      | nothing to extend",
        "weeks-most: 8      | sessions-most: 8                           | nothing to extend",
        "weeks-least: 6     | open-ended: yes                            | take the longest length",
        "weeks-least: 6     | sessions-most: 0                           | 1 or more",
        "- \"Pair\"         | - {id: pair, name: \"Pair\", at-most: 1}  | 2 or more",
        "- \"Pair\"         | - {id: duo, name: \"Duo\", at-most: 0}    | 1 or more",
        "group-at-most: 6   | group-at-most: 6\\n    cohorts:\\n      - {id: a, from: 2026-11-02, to: 2026-11-01} | not before",
        "group-at-most: 6   | group-at-most: 6\\n    cohorts:\\n      - {id: a, from: 2026-11-02, to: 2026-11-03}\\n      - {id: a, from: 2026-12-02, to: 2026-12-03} | twice"
      })
  void settings_that_contradict_each_other_are_refused_with_their_line(
      String line, String instead, String says) {
    Club club = Club.of(0, folder).deciding(line, instead.replace("\\n", "\n"));

    Terminal.Typed checked = club.terminal().type("policy", "--check");

    if (says.startsWith("nothing is")) checked.exits(0);
    else
      assertThat(checked.exits(4).err())
          .containsIgnoringCase(says)
          .contains("caseload.yaml, line ");
  }
}
