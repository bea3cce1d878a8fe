package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said goes no further than somebody allowed, and never when few said it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VoicesInTheReportTest {
  private static final String SAID = "Someone to talk to: said by or about ";
  private static final String NOBODY = "Nobody is quoted in this report.";

  @TempDir Path folder;

  @Test
  void five_children_under_a_theme_are_told_of_and_four_are_not() {
    Club club = club(5);
    for (String code : club.codes().subList(0, 4)) said(club, code, "anonymous", "I go there.");

    assertThat(report(club, "governors")).contains(NOBODY).doesNotContain(SAID);
    assertThat(report(club, "mentor")).contains(SAID + "4 mentees.");

    said(club, club.codes().get(4), "anonymous", "I go there.");
    assertThat(report(club, "governors")).contains(SAID + "5 mentees.", NOBODY);
    assertThat(report(club, "published")).doesNotContain(SAID);
  }

  @Test
  void a_school_that_shows_from_three_tells_of_three() {
    Club club = club(3).deciding("name: \"Governors\", show-from: 5", "name: \"G\", show-from: 3");
    for (String code : club.codes()) said(club, code, "anonymous", "I go there.");

    assertThat(report(club, "governors")).contains(SAID + "3 mentees.");
  }

  @Test
  void a_school_without_themes_tells_of_none_and_takes_none() {
    Club club = Club.of(1, folder);
    String code = club.codes().get(0);

    assertThat(
            club.terminal()
                .type("comment", code, "--by=pupil", "--may=anonymous", "--theme=x", "--note=Yes.")
                .exits(2)
                .err())
        .contains("has no themes", "under policy:  themes:");
    assertThat(report(club, "mentor")).contains(NOBODY);
  }

  @Test
  void a_child_of_whom_three_people_speak_is_one_child() {
    Club club = club(1);
    String code = club.codes().get(0);
    for (String by : new String[] {"pupil", "parent", "teacher"}) {
      comment(club, code, by, "anonymous", "It helps.");
    }

    assertThat(report(club, "mentor")).contains(SAID + "1 mentee.");
  }

  @Test
  void what_is_for_the_file_only_is_counted_nowhere() {
    Club club = club(1);
    club.terminal().does("comment", club.codes().get(0), "--by=pupil", "--note=I go there.");

    assertThat(report(club, "mentor")).contains(NOBODY).doesNotContain(SAID, "I go there");
  }

  @Test
  void a_phrase_is_quoted_while_there_is_consent_to_it_and_not_after() {
    Club club = club(5);
    for (String code : club.codes().subList(1, 5)) said(club, code, "anonymous", "I go there.");
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");
    said(club, code, "quote", "There is somebody to talk to.");

    assertThat(report(club, "governors"))
        .contains(SAID + "5 mentees. In their words: \"There is somebody to talk to\".")
        .doesNotContain(NOBODY, "I go there");

    club.terminal().on("2026-09-21");
    club.terminal().does("consent", code, "--withdrawn", "--scope=quotes", "--how=form");
    assertThat(report(club, "governors")).contains(SAID + "5 mentees.", NOBODY);
    assertThat(report(club, "governors", "--as-of", "20/9/2026")).contains("In their words");
  }

  @Test
  void who_speaks_is_told_where_enough_such_people_spoke_and_else_of_nobody() {
    Club club = club(5);
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");
    for (String each : club.codes()) said(club, each, "anonymous", "I go there.");
    said(club, code, "quote", "I like going");
    comment(club, code, "parent", "quote", "mornings are easier");

    assertThat(report(club, "mentor"))
        .contains("In their words: \"I like going\". From home: \"mornings are easier\".");
    assertThat(report(club, "governors"))
        .contains("Some of what was said: \"I like going\"; \"mornings are easier\".")
        .doesNotContain("From home", "In their words");

    for (String each : club.codes()) comment(club, each, "parent", "anonymous", "It helps.");
    assertThat(report(club, "governors")).contains("From home: \"mornings are easier\".");
  }

  @Test
  void a_phrase_stands_under_one_theme_only() {
    Club club =
        Club.of(1, folder)
            .deciding(
                "  agencies:\n", "  themes: [\"Someone to talk to\", \"Calm\"]\n  agencies:\n");
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");
    club.terminal()
        .does(
            "comment",
            code,
            "--by=pupil",
            "--may=quote",
            "--theme=someone-to-talk-to",
            "--theme=calm",
            "--note=I like going");

    assertThat(report(club, "mentor")).containsOnlyOnce("I like going").contains("Calm: said by");
  }

  @Test
  void a_phrase_of_a_theme_that_few_spoke_of_is_not_quoted() {
    Club club = club(1);
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");
    said(club, code, "quote", "There is somebody to talk to.");

    assertThat(report(club, "governors")).contains(NOBODY).doesNotContain("somebody to talk");
    assertThat(report(club, "mentor")).contains("\"There is somebody to talk to\"");
  }

  @Test
  void a_name_that_came_to_the_school_later_stops_the_phrase() {
    Club club = club(5);
    for (String code : club.codes()) said(club, code, "anonymous", "I go there.");
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");
    said(club, code, "quote", "kind as a cooper");
    assertThat(report(club, "governors")).contains("kind as a cooper");

    club.terminal()
        .does("contact", code, "--name=Ann Cooper", "--relationship=aunt", "--letters=no");

    assertThat(report(club, "governors")).contains(SAID + "5 mentees.", NOBODY);
  }

  @Test
  void the_name_of_another_child_or_of_the_staff_is_never_quoted() {
    Club club = club(2);
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--given", "--scope=quotes", "--how=form");

    assertThat(refused(club, code, "pemberley has time")).contains("(Pemberley)");
    assertThat(refused(club, code, "Porter has time")).contains("(Porter)");
  }

  @Test
  void a_child_is_heard_only_with_consent_and_a_comment_made_by_hand_is_found() throws IOException {
    Club club = club(1);
    String code = club.codes().get(0);
    club.terminal().does("consent", code, "--withdrawn", "--scope=mentoring", "--how=form");

    String refused =
        club.terminal().type("comment", code, "--by=pupil", "--note=Hi.").exits(5).err();
    assertThat(refused).contains("has no consent for mentoring");
    club.terminal().does("comment", code, "--by=parent", "--note=Fine at home.");
    Path file = onlyComment(club.folderOf(code));
    Files.writeString(file, Files.readString(file).replace("by: \"parent\"", "by: \"pupil\""));

    assertThat(club.terminal().type("check").exits(4).out()).contains("no consent for mentoring");
  }

  private static Path onlyComment(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.getFileName().toString().startsWith("8-comment"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String refused(Club club, String code, String words) {
    return club.terminal()
        .type("comment", code, "--by=pupil", "--may=quote", "--note=" + words, "--yes")
        .exits(5)
        .err();
  }

  private Club club(int children) {
    return Club.of(children, folder)
        .deciding("  agencies:\n", "  themes: [\"Someone to talk to\"]\n  agencies:\n");
  }

  private static void said(Club club, String code, String may, String words) {
    comment(club, code, "pupil", may, words);
  }

  private static void comment(Club club, String code, String by, String may, String words) {
    club.terminal()
        .does(
            "comment",
            code,
            "--by=" + by,
            "--may=" + may,
            "--theme=someone-to-talk-to",
            "--note=" + words);
  }

  private static String report(Club club, String audience, String... more) {
    String[] typed = new String[4 + more.length];
    System.arraycopy(new String[] {"report", "term", "--audience", audience}, 0, typed, 0, 4);
    System.arraycopy(more, 0, typed, 4, more.length);
    return club.terminal().does(typed).out().replaceAll("\\s+", " ");
  }
}
