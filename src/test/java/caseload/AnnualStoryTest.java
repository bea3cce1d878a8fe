package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a year tells one story of a child at most, and the one that may be told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnualStoryTest {
  private static final String HEAD = "One story of many";
  private static final String NONE = "No story of a child is told in this report.";

  private static String told = "";
  private static String another = "";

  @TempDir private static Path shared;
  @TempDir private Path own;

  @BeforeAll
  static void aPracticeCaseload() throws IOException {
    sit(shared).does("demo", "demo", "--policy", "castilion-primary");
    told = code("Ines Quiroga");
    another = code("Thaddeus Merriweather");
  }

  private static String code(String name) throws IOException {
    try (Stream<Path> all = Files.list(shared.resolve("demo/mentees"))) {
      for (Path each : all.toList()) {
        if (Files.readString(each.resolve("mentee.yaml")).contains(name)) {
          return each.getFileName().toString();
        }
      }
    }
    throw new AssertionError(name);
  }

  private static Terminal sit(Path here) {
    return Terminal.in(here, "2026-11-23").as("j-porter");
  }

  private static Terminal practice() {
    return sit(shared.resolve("demo"));
  }

  /** A copy, for what is written. */
  private Terminal copy() throws IOException {
    Path from = shared.resolve("demo");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList())
        Files.copy(each, own.resolve("c").resolve(from.relativize(each).toString()));
    }
    return sit(own.resolve("c"));
  }

  private static Terminal.Typed year(Terminal terminal, String... more) {
    return terminal.does(
        Stream.concat(Stream.of("report", "annual", "--year", "2026"), Stream.of(more))
            .toArray(String[]::new));
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s>]+", " ").replace("&quot;", "\"");
  }

  private static void withdraw(Terminal terminal) {
    terminal.does("consent", told, "--withdrawn", "--by", "mother", "--scope", "quotes", "--yes");
  }

  private static void agree(Terminal terminal, String code, String who) {
    terminal.does(
        ("consent "
                + code
                + " --given --by "
                + who
                + " --scope quotes --how form --child yes --yes"
                + " --set valid-until=2027-07-21")
            .split(" ", -1));
  }

  @Test
  void governors_read_one_story_in_every_format_and_the_mentor_is_told_whose_it_is() {
    Terminal terminal = practice();

    Terminal.Typed text = year(terminal);
    assertThat(text.err())
        .contains("It tells one story, of m-")
        .contains(", until Fri 15 Oct 2027.");
    for (String format : List.of("html", "json")) {
      assertThat(flat(year(terminal, "-f", format).out()))
          .as(format)
          .contains(
              "a child in Key Stage 1 was referred to the Learning Mentor. Reasons: Weak social"
                  + " skills; Lacking in confidence or motivation.",
              "Goal 3, about",
              "set aside.",
              "Not to be used after September 2027.")
          .doesNotContain("Ines", "Quiroga")
          .doesNotContainPattern("\\bm-[0-9a-z]{6}\\b");
    }
  }

  @Test
  void it_tells_no_more_than_its_own_page_does() {
    Terminal terminal = practice();
    String page = terminal.does("report", "case-study", told, "--audience", "governors").out();
    String year = flat(year(terminal).out());

    assertThat(page).contains("In the summer a child").contains("10 meetings of child");
    assertThat(year).contains("In the summer a child").contains("There were 10 meetings.");
    page.lines()
        .filter(line -> line.matches("- (Goal \\d: |The (child's|answers)).*"))
        .forEach(line -> assertThat(year).contains(line.substring(2)));
  }

  @Test
  void nobody_else_reads_it_and_no_term_report_holds_it() {
    for (String reader : List.of("mentor", "published")) {
      assertThat(flat(year(practice(), "--audience", reader).out()))
          .contains("No story of a child is told in this version")
          .doesNotContain(HEAD, NONE);
    }
    assertThat(practice().does("report", "term").out()).doesNotContain(HEAD, "No story");
  }

  @Test
  void the_term_report_is_two_pages_for_the_mentor_too() throws IOException {
    for (String reader : List.of("governors", "mentor")) {
      Path pdf = own.resolve(reader + ".pdf");
      practice().does("report", "term", "--audience", reader, "-o", pdf.toString());
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertThat(document.getNumberOfPages()).as(reader).isEqualTo(2);
      }
    }
  }

  @Test
  void a_yes_that_was_taken_back_tells_nothing_whatever_day_the_report_is_of() throws IOException {
    Terminal terminal = copy();
    withdraw(terminal);

    for (List<String> day :
        List.of(
            List.<String>of(),
            List.of("--as-of", "2026-07-21"),
            List.of("--as-known-on", "2026-11-20"))) {
      assertThat(flat(year(terminal, day.toArray(String[]::new)).out()))
          .contains(NONE)
          .doesNotContain(HEAD);
    }
    assertThat(
            terminal
                .type(
                    "report", "case-study", told, "--audience", "governors", "--as-of", "20/7/2026")
                .exits(5)
                .err())
        .contains("may not be told on Mon 23 Nov 2026");
  }

  @Test
  void what_went_out_with_one_story_never_tells_another() throws IOException {
    Terminal terminal = copy();
    assertThat(year(terminal, "--issue", "--yes").out()).contains(HEAD);
    String issued = Files.readString(only(own.resolve("c/.caseload/published")));
    assertThat(issued).containsPattern("story: \"?[0-9a-f]{8}").doesNotContain(told);

    agree(terminal, another, "father");
    withdraw(terminal);
    Terminal.Typed again = year(terminal);

    assertThat(flat(again.out())).contains(NONE).doesNotContain(HEAD);
    assertThat(again.err()).contains("it told a story that may not be told now");
    assertThat(flat(year(terminal, "--as-of", "2026-08-01").out())).contains(NONE);
    Files.delete(only(own.resolve("c/.caseload/published")));
    assertThat(year(terminal).err()).contains("It tells one story, of " + another);
  }

  @Test
  void what_went_out_without_a_story_is_printed_again_without_one() throws IOException {
    Terminal terminal = copy();
    withdraw(terminal);
    year(terminal, "--issue", "--yes");
    agree(terminal, told, "mother");

    assertThat(flat(year(terminal).out())).contains(NONE);
    assertThat(year(terminal, "--as-of", "2026-08-01").out()).contains(HEAD);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findFirst().orElseThrow();
    }
  }

  @Test
  void another_school_asks_for_a_yes_to_case_studies_or_shows_less_and_both_say_the_same()
      throws IOException {
    Terminal terminal = copy();
    Path file = own.resolve("c").resolve("caseload.yaml");
    String before = Files.readString(file);
    Files.writeString(
        file,
        before.replace(
            "      - {id: quotes,",
            "      - {id: case-study, name: \"A case study\"}\n      - {id: quotes,"));
    String scope = flat(year(terminal).out());
    Files.writeString(
        file, before.replace("\"Governors\", show-from: 5", "\"Governors\", show-from: 6"));
    String fewer = flat(year(terminal).out());

    assertThat(sentence(scope)).isEqualTo(sentence(fewer));
  }

  private static String sentence(String text) {
    assertThat(text).contains(NONE).doesNotContain(HEAD);
    return text.substring(text.indexOf(NONE), text.indexOf("Questionnaires back"));
  }
}
