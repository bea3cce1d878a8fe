package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Caseload;
import caseload.journey.Journey;
import caseload.report.Caseloads;
import caseload.report.Schools;
import caseload.report.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code caseload report term} on a caseload of forty, as a mentor types it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermReportOnPaperTest {
  private static final List<Journey> FORTY = Caseloads.random(7, 40);
  private static final Path GOLDEN = Path.of("src/test/resources/golden/report-term.txt");

  @TempDir private static Path school;

  @TempDir private Path here;

  private Terminal terminal;

  @BeforeAll
  static void aCaseloadOfForty() {
    Caseload caseload = Schools.laid(school.resolve("caseload"), "castilion-primary");
    Caseloads.write(FORTY, caseload);
  }

  @BeforeEach
  void sitDown() throws IOException {
    copy(school.resolve("caseload"), here.resolve("caseload"));
    terminal = Terminal.in(here, "2026-12-20").with("CASELOAD_FOLDER", "caseload");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private String printed(String... more) {
    return terminal.does(words(more)).out();
  }

  private static String[] words(String... more) {
    return Stream.concat(Stream.of("report", "term"), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void the_text_is_as_it_was_read_and_agreed() throws IOException {
    String text =
        printed()
            .replaceAll("\\b[0-9a-f]{8}\\b", "xxxxxxxx")
            .replaceAll("Caseload .*;", "Caseload N;");
    Files.writeString(Path.of("target", "report-term.txt"), text);

    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void a_school_that_has_not_written_what_an_hour_costs_reads_nothing_of_money() {
    assertThat(printed("--audience", "mentor")).doesNotContain("pounds").doesNotContain("cost");
  }

  @Test
  void it_is_plain_ascii_in_lines_that_fit_a_terminal() {
    assertThat(printed().lines()).allMatch(line -> line.length() <= 79);
    assertThat(printed()).matches("[\\x20-\\x7e\\n]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "txt", "json", "csv"})
  void no_name_no_code_and_no_note_of_anybody_is_in_it(String format) {
    for (String audience : List.of("governors", "published", "mentor")) {
      String text = printed("-f", format, "--audience", audience);

      assertThat(text).doesNotContain(Story.CANARY).doesNotContainPattern("\\bm-[0-9a-z]{6}\\b");
    }
  }

  @Test
  void the_pdf_is_two_pages_and_its_place_is_said() throws IOException {
    String said = printed("--term", "autumn-2026", "-f", "pdf");

    Path pdf = here.resolve("report-term-autumn-2026-governors.pdf");
    assertThat(said).isEqualTo("Written: " + pdf + "\n");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void the_ending_of_the_file_says_what_it_becomes_and_a_file_is_replaced_only_with_yes()
      throws IOException {
    printed("-o", "g.html");
    assertThat(Files.readString(here.resolve("g.html"))).startsWith("<!DOCTYPE html>");
    Files.writeString(here.resolve("g.html"), "mine");

    terminal.type(words("-o", "g.html")).exits(2);
    assertThat(here.resolve("g.html")).hasContent("mine");
    printed("-o", "g.html", "--yes");
    assertThat(Files.readString(here.resolve("g.html"))).startsWith("<!DOCTYPE html>");
  }

  @Test
  void the_same_records_give_the_same_bytes_in_another_country() throws IOException {
    printed("-o", "here.pdf");
    printed("-o", "here.json");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      printed("-o", "there.pdf");
      printed("-o", "there.json");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(here.resolve("there.pdf")).hasSameBinaryContentAs(here.resolve("here.pdf"));
    assertThat(here.resolve("there.json")).hasSameBinaryContentAs(here.resolve("here.json"));
  }

  @Test
  void html_holds_the_chart_as_a_picture_with_the_same_in_words() {
    assertThat(printed("-f", "html"))
        .contains("<svg", "role=\"img\"", "Sessions offered and held. offered: ");
  }

  @Test
  void a_file_that_cannot_be_read_stops_the_report_until_it_is_left_out_on_the_page()
      throws IOException {
    String code = FORTY.get(3).mentee().mentee();
    Files.writeString(here.resolve("caseload/mentees/" + code + "/mentee.yaml"), "name: [");

    Terminal.Typed refused = terminal.type(words()).exits(4);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("CANNOT READ  " + code, "--without " + code);

    String page = printed("--without", code);
    assertThat(page.replaceAll("\\s+", " "))
        .contains("The file of 1 mentee could not be read and is left out of every number below.")
        .doesNotContain(code);
  }

  @Test
  void nobody_who_can_be_read_is_left_out() {
    String code = FORTY.get(3).mentee().mentee();

    assertThat(terminal.type(words("--without", code)).exits(2).err())
        .contains(code + " can be read");
    assertThat(terminal.type(words("--without", "m-zzzzzz")).exits(3).err())
        .contains("There is no mentee m-zzzzzz");
  }

  @Test
  void terms_audiences_and_formats_that_are_not_there_are_named_with_those_that_are() {
    assertThat(terminal.type(words("--term", "easter-2026")).exits(2).err())
        .contains("there is no term \"easter-2026\"", "autumn-2026");
    assertThat(terminal.type(words("--term", "spring-2027")).exits(2).err())
        .contains("spring-2027 has not begun");
    assertThat(terminal.type(words("--audience", "press")).exits(2).err())
        .contains("mentor, governors, published");
    assertThat(terminal.type(words("-f", "odt")).exits(2).err()).contains("html, pdf, docx");
    assertThat(terminal.type(words("--from", "1/9/2026")).exits(2).err()).contains("--to");
    assertThat(terminal.type("report", "weekly").exits(2).err()).contains("There is: term, annual");
  }

  @Test
  void a_questionnaire_that_is_not_on_the_page_is_in_no_data() {
    assertThat(printed()).doesNotContain("middle score");
    assertThat(printed("--json")).doesNotContain("scores.");
    assertThat(printed("--csv")).doesNotContain("scores.");
  }

  @Test
  void an_attack_finds_nothing_for_governors_and_everything_small_for_the_mentor() {
    assertThat(printed("--attack")).startsWith("Nothing can be worked out: ");
    assertThat(terminal.type(words("--attack", "--audience", "mentor")).exits(5).out())
        .contains("stands there as it is");
  }

  @Test
  void what_was_issued_is_kept_without_a_code_and_compared_with_later() throws IOException {
    printed("--issue");
    Path published = here.resolve("caseload/.caseload/published");
    try (Stream<Path> files = Files.list(published)) {
      Path kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      assertThat(kept.getFileName().toString())
          .matches("2026-12-20-term-autumn-2026-governors-[0-9a-z]{4}\\.yaml");
      assertThat(Files.readString(kept))
          .contains("id: \"flow.children\"", "withheld: yes")
          .doesNotContain(Story.CANARY)
          .doesNotContainPattern("\\bm-[0-9a-z]{6}\\b");
    }
    assertThat(terminal.does(words()).err())
        .contains("This report was issued on Sun 20 Dec 2026; this is what went out.");

    assertThat(terminal.does(words("--as-of", "1/11/2026")).err())
        .contains("This report was issued on Sun 20 Dec 2026; ", "figures have changed since");
    terminal.type(words("--issue", "--audience", "mentor")).exits(2);
  }

  @Test
  void a_report_that_went_out_is_held_against_the_next_one() {
    terminal.does(words("--issue", "--term", "summer-2026"));
    terminal.does(words("--issue"));

    assertThat(terminal.does(words("--issue", "--yes", "--audience", "published")).exit()).isZero();
    assertThat(terminal.does(words("--attack")).out()).contains("Nothing can be worked out");
    String kept =
        terminal.files().entrySet().stream()
            .filter(file -> file.getKey().contains("published"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    assertThat(kept).contains("told:", "ties:").doesNotContain("m-");
  }

  @Test
  void a_field_that_a_template_misspells_is_named_with_its_line() throws IOException {
    Files.createDirectories(here.resolve("caseload/templates"));
    Files.writeString(
        here.resolve("caseload/templates/report-term.txt.mustache"), "{{title}}\n{{say.sumary}}\n");

    Terminal.Typed refused = terminal.type(words()).exits(4);

    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("report-term.txt.mustache, line 2", "{{say.sumary}}");
  }

  @Test
  void json_says_for_each_figure_what_is_shown_or_that_it_is_not() {
    assertThat(printed("--json"))
        .startsWith("{\n  \"format\": 1,\n  \"report\": \"term\",\n  \"audience\": \"governors\"")
        .contains(
            "\"from\": \"2026-09-02\"",
            "\"as-of\": \"2026-12-18\"",
            "\"id\": \"flow.children\"",
            "\"withheld\": true",
            "\"inputs\"",
            "\"versions\"");
  }

  @Test
  void the_mentors_own_words_stand_on_the_page_and_may_name_nobody() throws IOException {
    Files.writeString(here.resolve("own.txt"), "We ask for a quiet\nroom.\n\nThank you.\n");

    assertThat(printed("--words-file", "own.txt")).contains("We ask for a quiet room.\nThank you.");

    Files.writeString(here.resolve("own.txt"), FORTY.get(0).mentee().name() + " did well.");
    terminal.type(words("--words-file", "own.txt")).exits(2);
  }

  @Test
  void what_had_not_been_written_down_by_then_is_not_counted() {
    String early = printed("--as-known-on", "1/10/2026", "--json", "--audience", "mentor");
    String all = printed("--json", "--audience", "mentor");

    assertThat(shown(early, "sessions.held")).isLessThan(shown(all, "sessions.held"));
  }

  private static int shown(String json, String id) {
    String after = json.substring(json.indexOf("\"" + id + "\""));
    String number = after.substring(after.indexOf("\"shown\": ") + 9);
    return Integer.parseInt(number.substring(0, number.indexOf('\n')));
  }

  @Test
  void the_version_that_shows_all_says_that_it_is_not_for_passing_on() {
    String warning = "It is for those who keep the records";

    assertThat(printed("--audience", "mentor")).contains(warning);
    assertThat(printed()).doesNotContain(warning);
  }

  @Test
  void the_csv_has_a_row_for_every_figure() {
    String csv =
        new String(printed("--csv").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(csv.lines().findFirst()).contains("\"id\",\"table\",\"row\",\"column\",\"said\"");
    assertThat(csv).contains("\"flow.children\",\"flow\",\"Mentees worked with\",\"number\",");
  }
}
