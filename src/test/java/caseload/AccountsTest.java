package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.Readability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports about one child and about a caseload, on the children of a practice caseload. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/accounts");
  private static final String DAY = "2026-11-23";

  @TempDir private static Path folder;

  private static Terminal terminal = Terminal.in(Path.of("."), DAY);

  @BeforeAll
  static void aPracticeCaseload() {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
    Quoted.agree(terminal, "m-3dyfxv");
  }

  private static Terminal sit(Path here) {
    return Terminal.in(here, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  private static String[] words(String report, String... more) {
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(Arrays.asList(report.split(" ", -1)));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  /** The words of the text, wherever its lines end. */
  private static String read(String report) {
    return terminal.does(words(report)).out().replaceAll("\\s+", " ");
  }

  private static byte[] file(String report, String format) throws IOException {
    Path file = Files.createTempDirectory(folder, "out").resolve("report." + format);
    terminal.does(words(report, "-o", file.toString()));
    return Files.readAllBytes(file);
  }

  /** Run with {@code -Dgolden.update=true} to accept a change, then read what has changed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentee m-nm7xvr",
        "mentee m-3dyfxv",
        "case-study m-3dyfxv",
        "case-study m-3dyfxv --audience governors",
        "caseload",
        "chronology m-nm7xvr"
      })
  void it_reads_as_agreed(String report) throws IOException {
    String text = terminal.does(words(report)).out();
    Path golden = GOLDEN.resolve(report.replaceAll("[ -]+", "-") + ".txt");

    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, text);
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentee m-nm7xvr",
        "mentee m-3dyfxv",
        "case-study m-3dyfxv",
        "case-study m-3dyfxv --audience governors",
        "caseload",
        "chronology m-nm7xvr"
      })
  void its_pdf_is_one_page_and_keeps_to_the_rules_for_accessible_paper(String report)
      throws Exception {
    byte[] pdf = file(report, "pdf");

    assertThat(Accessibility.faults(pdf)).isEmpty();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getNumberOfPages()).isEqualTo(1);
      assertThat(paper.getDocumentInformation().getTitle()).doesNotContain("Oskar", "Amara");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentee m-nm7xvr", "case-study m-3dyfxv", "caseload"})
  void its_word_file_is_the_same_each_time(String report) throws IOException {
    assertThat(file(report, "docx")).isEqualTo(file(report, "docx")).startsWith('P', 'K');
  }

  @ParameterizedTest
  @ValueSource(strings = {"m-nm7xvr", "m-3dyfxv"})
  void a_child_of_eleven_reads_the_page_for_home_with_ease(String code) throws IOException {
    Readability read = Readability.of(html("mentee " + code), 1);

    assertThat(read.age()).as("%s", read).isLessThanOrEqualTo(Readability.WANTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentee m-nm7xvr", "mentee m-3dyfxv", "case-study m-3dyfxv"})
  void it_claims_nothing_that_a_file_cannot_carry(String report) throws IOException {
    assertThat(Jsoup.parse(html(report)).text())
        .doesNotContainPattern(
            "(?i)\\b(prov(e|es|en|ed)|significant|impact|due to|as a result of|caused)\\b")
        .doesNotContainPattern("(?i)\\b(clinical|abnormal|borderline|percentile|reliable change)");
  }

  private static String html(String report) throws IOException {
    return new String(file(report, "html"), StandardCharsets.UTF_8);
  }

  @Test
  void the_goals_are_a_line_with_its_days_and_the_same_in_words() throws IOException {
    assertThat(html("mentee m-nm7xvr"))
        .contains("<svg", "21 Sep", "Goal 1: 21 Sep 1", "role=\"img\"");
  }

  @Test
  void the_numbers_are_there_for_other_programs() {
    assertThat(terminal.does(words("mentee m-nm7xvr", "--json")).out())
        .startsWith("{\n  \"format\": 1,\n  \"report\": \"mentee\",\n  \"mentee\": \"m-nm7xvr\"")
        .contains("\"goal\": \"T1\"", "\"date\": \"2026-09-21\"", "\"number\": 1");
    assertThat(terminal.does(words("caseload", "--csv")).out())
        .contains("\"m-nm7xvr\",\"Oskar Zielinski\",\"active\",\"6\",\"8\",\"2026-11-16\"");
  }

  @Test
  void the_story_for_others_names_nobody_and_has_no_day_no_age_and_no_code() {
    String story = read("case-study m-3dyfxv --audience governors");
    String file = read("case-study m-3dyfxv");

    assertThat(file).contains("Year 4", "9 June 2026", "6 sessions held");
    assertThat(story)
        .contains("At least two details are not as they were", "Key Stage 2", "Nobody is quoted")
        .contains("Goal 1 Low self-esteem met")
        .containsOnlyOnce("The answers from staff")
        .doesNotContain("the time of year", "number of meetings", "I keep my first draft")
        .doesNotContain("Amara", "Okonkwo", "m-3dyfxv", "Year 4", "Porter", "June 2026", "summer")
        .doesNotContain("6 meetings")
        .doesNotContainPattern("\\b\\d{1,2} \\p{Lu}\\p{L}+ 20\\d\\d");
    assertThat(terminal.does(words("case-study m-3dyfxv --audience governors", "--json")).out())
        .doesNotContain("m-3dyfxv", "2026-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mentee m-3dyfxv", "case-study m-3dyfxv", "caseload", "chronology m-nm7xvr"})
  void its_text_is_no_wider_than_a_console(String report) {
    assertThat(terminal.does(words(report)).out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void that_a_change_can_be_chance_is_said_once() {
    assertThat(terminal.does(words("mentee m-3dyfxv")).out()).containsOnlyOnce("can be chance");
  }

  @Test
  void what_a_target_counts_and_how_the_child_rates_it_are_told_apart() {
    String home = read("mentee m-3dyfxv");
    String study = read("case-study m-3dyfxv");

    assertThat(home)
        .contains(
            "What we count: Pieces of writing kept, each week At the start: 0 of 4 The aim: 3 of 4")
        .contains("At our meetings Goal 1 had a 1 at first, and a 3 the last time.")
        .doesNotContain("each of the last three weeks");
    assertThat(study)
        .contains("Counted in: Pieces of writing kept, each week From: 0 of 4 To: 3 of 4")
        .contains("met (\"3 of 4 in each of the last three weeks\")")
        .contains("Noted in sessions: 1, then 3");
  }

  @Test
  void a_page_of_work_that_has_ended_goes_up_to_its_end() {
    assertThat(terminal.does(words("case-study m-3dyfxv")).out())
        .contains("up to 6 October 2026", "as it stands on 23 November 2026: given");
    assertThat(terminal.does(words("mentee m-3dyfxv")).out()).contains("to 6 October 2026");
    assertThat(terminal.does(words("mentee m-nm7xvr")).out()).contains("to 23 November 2026");
  }

  @Test
  void everybody_who_is_listed_is_on_the_page_of_the_caseload() {
    String page = read("caseload");
    List<String> listed =
        terminal
            .does("list", "--csv")
            .out()
            .lines()
            .skip(1)
            .map(line -> line.substring(1, 9))
            .toList();

    assertThat(listed).hasSize(7).allSatisfy(code -> assertThat(page).contains(code));
    assertThat(terminal.does(words("caseload", "--csv")).out().lines().skip(1))
        .extracting(line -> line.substring(1, 9))
        .containsExactlyInAnyOrderElementsOf(listed);
    assertThat(page)
        .containsSubsequence("(m-cj92cs) not begun: decide without a reply", "Who is seen")
        .containsSubsequence("Accepted and not begun", "(m-cj92cs)", "overdue", "The waiting list")
        .contains("in these two lists: 5.");
    assertThat(terminal.does(words("term", "--audience", "mentor")).out())
        .containsPattern("Undecided or waiting at the end +5");
  }

  @Test
  void a_story_says_each_thing_once_in_general_words() {
    sit(folder).does("demo", "stories", "--policy", "castilion-primary");
    Terminal school = sit(folder.resolve("stories"));
    school.does(
        "consent",
        "m-grps63",
        "--given",
        "--by=father",
        "--scope=quotes",
        "--how=form",
        "--child=yes",
        "--set=valid-until=2027-07-21",
        "--yes");

    String story = school.does(words("case-study m-grps63 --audience governors")).out();
    assertThat(story.replaceAll("\\s+", " "))
        .containsOnlyOnce("The answers from staff")
        .contains("Not to be used after June 2027.")
        .contains("Goal 1 Weak social skills met")
        .doesNotContain("stone", "PE");
  }

  @Test
  void a_report_of_the_past_knows_nothing_that_came_later() {
    assertThat(terminal.does(words("mentee m-3dyfxv", "--as-of", "20/9/2026")).out())
        .contains("came to every meeting", "Working on it")
        .doesNotContain("Our meetings have come to an end");
  }

  @Test
  void own_words_come_first_and_may_name_the_child_and_no_other() throws IOException {
    Files.writeString(folder.resolve("demo/own.txt"), "Oskar asked a new boy to play.\n");
    String page = terminal.does(words("mentee m-nm7xvr", "--words-file", "own.txt")).out();
    Files.writeString(folder.resolve("demo/own.txt"), "Amara asked Oskar to play.\n");

    assertThat(page).containsSubsequence("done well\n", "Oskar asked a new boy", "Part of the way");
    assertThat(terminal.type(words("mentee m-nm7xvr", "--words-file", "own.txt")).exits(2).err())
        .contains("your words name Amara");
    assertThat(
            terminal.type(words("case-study m-nm7xvr", "--words-file", "own.txt")).exits(2).err())
        .contains("a report names nobody");
  }

  @Test
  void a_schools_own_template_wins_and_its_mistakes_are_found_by_check() throws IOException {
    Path own = Files.createTempDirectory(folder, "own");
    Givens.copy(folder.resolve("demo"), own);
    Terminal school = sit(own);
    Files.createDirectories(own.resolve("templates"));
    Path template = own.resolve("templates/report-mentee.mustache");

    Files.writeString(
        template, "<html><body><p>Only {{known-as}} &amp; {{hopes}}</p></body></html>");
    assertThat(school.type(words("mentee m-nm7xvr")).exits(4).err()).contains("{{hopes}}");
    Files.writeString(template, "<html><body><p>Only {{known-as}}</p></body></html>");
    assertThat(school.does(words("mentee m-nm7xvr")).out()).isEqualTo("Only Oskar\n");
    Files.writeString(template, "<html><body>\n<p>{{mentor-view}}</p></body></html>");
    assertThat(school.type("check").exits(4).out())
        .contains("report-mentee.mustache:2", "mentor-view");
    assertThat(school.does("help", "letter-fields").out())
        .contains("report mentee (report-mentee.mustache)", "own-words");
  }
}
