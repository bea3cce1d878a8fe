package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import caseload.casefile.Caseload;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Records;
import caseload.report.Caseloads;
import caseload.report.Claim;
import caseload.report.Claims;
import caseload.report.Schools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers from before and after cannot carry is found, in the mentor's words and in ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsTest {
  private static final Path LIST = Path.of("src/main/resources/claims.yaml");

  @TempDir Path here;

  private Claims claims;

  @BeforeEach
  void readTheList() throws IOException {
    claims = Records.read(Gate.read(Files.readAllBytes(LIST), "claims.yaml", false), Claims.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The impact of mentoring is large.            | impact of
          This proves it.                              | proves
          Attendance rose due to mentoring.            | due to mentoring
          As a result of our meetings he is calm.      | As a result of
          The sessions caused a change.                | caused
          They made three months' progress.            | months' progress
          Reading went up by two months of progress.   | months of progress
          A significant rise.                          | significant
          Behaviour improved significantly.            | significantly
          The success rate is high.                    | success rate
          Of those who finished, all did well.         | Of those who finished
          70% did better.                              | 70%
          Seventy of a hundred, or 66.7 per cent.      | 66.7 per cent
          Incidents halved.                            | halved
          Her SDQ score shows autism.                  | SDQ score shows autism
          On average they gained.                      | On average
          Grades rose with mentoring.                  | Grades rose with mentoring
          They did better than other classes.          | better than other classes
          It transformed them.                         | transformed
          """)
  void each_claim_is_found_and_the_phrase_is_named(String said, String phrase) {
    List<String> found = claims.in(said).stream().map(Claim.Made::phrase).toList();

    assertThat(found).containsExactly(phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the 14 who finished, 9 were rated higher; 3 more left before the second rating.",
        "This is not proof of anything, and the change is not significant.",
        "Attendance of those pupils rose from 91% to 94%.",
        "15 of the 22 targets were met (68%).",
        "The improvement was seen because the room was quiet.",
        "We ask governors for a quiet room on Tuesdays.",
      })
  void an_honest_sentence_passes(String said) {
    assertThat(claims.in(said)).extracting(Claim.Made::phrase).isEmpty();
  }

  @Test
  void a_claim_over_the_end_of_a_line_is_found_on_the_line_where_it_begins() {
    assertThat(claims.in("Thank you.\n\nWe saw the impact\nof mentoring. It is good."))
        .extracting(Claim.Made::line, Claim.Made::phrase)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "impact of"));
  }

  @TestFactory
  Stream<DynamicTest> each_of_the_paragraphs_that_claim_is_asked_about() throws IOException {
    return lines("asked").map(said -> asks(said, claims.in(said)));
  }

  @TestFactory
  Stream<DynamicTest> each_of_those_that_come_too_close_is_asked_about_outside()
      throws IOException {
    return lines("too-close").map(said -> asks(said, claims.outside(said, List.of())));
  }

  @TestFactory
  Stream<DynamicTest> each_of_the_ordinary_paragraphs_passes_outside() throws IOException {
    return lines("passes")
        .map(
            said ->
                dynamicTest(
                    said, () -> assertThat(claims.outside(said, List.of("Maple"))).isEmpty()));
  }

  @Test
  void a_letter_is_asked_about_and_one_child_may_be_spoken_of_at_home() throws IOException {
    Club club = Club.of(1, here);
    Files.writeString(here.resolve("claim.txt"), "Thanks to mentoring she is calm.\n");
    Files.writeString(here.resolve("close.txt"), "One child in the group is my friend.\n");
    String code = club.codes().get(0);

    assertThat(
            club.terminal()
                .type("report", "mentee", code, "--words-file", "claim.txt")
                .exits(2)
                .err())
        .contains("\"Thanks to mentoring\"");
    assertThat(
            club.terminal()
                .type("letter", "pupil-letter", code, "--words-file", "claim.txt")
                .exits(2)
                .err())
        .contains("no letter was made");
    club.terminal().does("report", "mentee", code, "--words-file", "close.txt");
    assertThat(club.terminal().type("report", "term", "--words-file", "close.txt").exits(2).err())
        .contains("\"One child\"");
    club.terminal().does("report", "term", "--audience", "mentor", "--words-file", "close.txt");
  }

  @Test
  void a_class_is_asked_about_by_its_name_and_a_tree_is_not() {
    assertThat(claims.outside("Those in Maple like it.", List.of("Maple")))
        .extracting(Claim.Made::phrase)
        .containsExactly("Maple");
    assertThat(claims.outside("We planted a maple.", List.of("Maple"))).isEmpty();
  }

  private static Stream<String> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/claims", name + ".txt")).stream();
  }

  private static DynamicTest asks(String said, List<Claim.Made> made) {
    return dynamicTest(said, () -> assertThat(made).isNotEmpty());
  }

  @Test
  void our_own_sentences_claim_nothing() {
    Caseload caseload = Schools.laid(here.resolve("caseload"), "castilion-primary");
    Caseloads.write(Caseloads.random(7, 24), caseload);
    Terminal terminal = Terminal.in(here, "2026-12-20").with("CASELOAD_FOLDER", "caseload");
    for (String audience : List.of("governors", "published", "mentor")) {
      for (String format : List.of("html", "txt")) {
        says(terminal.does("report", "term", "--audience", audience, "-f", format).out());
        says(terminal.does("report", "annual", "--audience", audience, "-f", format).out());
      }
    }
  }

  @Test
  void no_sentence_that_a_report_could_say_claims_anything() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("templates"))) {
      for (Path file : all.filter(ClaimsTest::isReport).toList()) {
        says(Files.readString(file).replaceAll("\\{\\{[^}]*}}", " "));
      }
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("report-") && !name.contains("style");
  }

  /** What is known from elsewhere is said in the words of those who measured it. */
  private void says(String page) {
    String text =
        page.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
            .replaceAll("(?is)what is known from elsewhere.*?what comes next", " ");

    assertThat(claims.in(text)).extracting(Claim.Made::phrase).isEmpty();
  }

  @Test
  void a_report_with_a_claim_is_made_only_with_a_yes_and_names_are_said_even_then()
      throws IOException {
    Club club = Club.of(1, here);
    Files.writeString(here.resolve("own.txt"), "Wren shows the impact of it.\n");
    String[] typed = {"report", "term", "--words-file", "own.txt"};

    assertThat(club.terminal().type(typed).exits(2).out()).isEmpty();

    Terminal.Typed printed =
        club.terminal().does("report", "term", "--words-file", "own.txt", "--yes");
    assertThat(printed.out()).contains("the impact of it");
    assertThat(printed.err()).contains("Line 1 says \"impact of\"", "your words name Wren");
  }
}
