package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.Readability;
import caseload.letter.form.FormKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form, blank and part-filled, as a mentor prints it with one command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "forms");
  private static final String DAY = "2026-11-23";

  /** A working mentee of the practice caseload. */
  private static final String OSKAR = "m-nm7xvr";

  @TempDir private static Path folder;

  private static Terminal terminal;

  @BeforeAll
  static void aPracticeCaseload() {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
  }

  private static Terminal sit(Path where) {
    return Terminal.in(where, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  static Stream<Arguments> forms() {
    return Arrays.stream(FormKind.values())
        .flatMap(
            kind ->
                Stream.of(
                    Arguments.of(kind, List.of(), "blank"),
                    Arguments.of(kind, List.of(OSKAR), "part-filled")));
  }

  /** Run with {@code -Dgolden.update=true} to accept a change, then read what has changed. */
  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("forms")
  void it_reads_as_agreed(FormKind kind, List<String> mentee, String how) throws IOException {
    String text = text(kind, mentee);
    Path golden = GOLDEN.resolve(kind.word() + "-" + how + ".txt");

    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, text);
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("forms")
  void a_child_of_eleven_reads_it_with_ease(FormKind kind, List<String> mentee, String how)
      throws IOException {
    Readability read = Readability.of(html(kind, mentee), 1);

    assertThat(read.age()).as("%s", read).isLessThanOrEqualTo(Readability.WANTED);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("forms")
  void its_pdf_keeps_to_the_rules_for_accessible_paper_and_is_at_most_two_pages(
      FormKind kind, List<String> mentee, String how) throws Exception {
    byte[] pdf = file(kind, mentee, "pdf");

    assertThat(Accessibility.faults(pdf)).isEmpty();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("forms")
  void its_word_file_says_the_same_and_is_the_same_each_time(
      FormKind kind, List<String> mentee, String how) throws IOException {
    byte[] word = file(kind, mentee, "docx");

    assertThat(file(kind, mentee, "docx")).isEqualTo(word);
    String said = WordWords.of(word);
    text(kind, mentee)
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(each -> each.matches("\\p{L}{3,}"))
        .forEach(each -> assertThat(said).containsIgnoringCase(each));
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void a_blank_one_names_no_child(FormKind kind) throws IOException {
    assertThat(Jsoup.parse(html(kind, List.of())).text())
        .doesNotContain("Oskar", "Yusuf", "Freya", "Amara")
        .doesNotContainPattern("m-[0-9a-z]{6}");
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void it_tells_nothing_of_another_child_or_home_or_of_what_stays_with_the_mentor(FormKind kind)
      throws IOException {
    String text = Jsoup.parse(html(kind, List.of(OSKAR))).text();

    assertThat(text)
        .doesNotContain("Yusuf", "Freya", "Amara", "m-cj92cs", "m-ss8wm5", "m-3dyfxv")
        .doesNotContain("Beata", "Marek", "Zielinska", "Saltmarsh", "01632", "example.com")
        .doesNotContain("Beginning to say sorry", "I waited and then it was my go");
  }

  @Test
  void the_case_study_names_neither_child_nor_class_nor_day() throws IOException {
    assertThat(html(FormKind.CASE_STUDY, List.of(OSKAR)))
        .doesNotContain("Oskar", "Zielinski", OSKAR, "Alder", "2026");
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void its_title_names_nobody(FormKind kind) throws IOException {
    assertThat(Jsoup.parse(html(kind, List.of(OSKAR))).title()).doesNotContain("Oskar");
  }

  @Test
  void the_goal_thermometer_is_drawn_and_said_in_words() throws Exception {
    String said = "It is shaded up to 3, the number of 16 November 2026.";

    assertThat(Jsoup.parse(html(FormKind.PLAN, List.of(OSKAR))).select("figure svg")).hasSize(2);
    assertThat(text(FormKind.PLAN, List.of(OSKAR))).contains(said);
    String word = WordWords.xml(file(FormKind.PLAN, List.of(OSKAR), "docx"));
    assertThat(word).contains("descr=\"My number for T1. A thermometer").contains(said);
    assertThat(html(FormKind.PLAN, List.of())).doesNotContain("shaded");
  }

  @Test
  void slips_for_several_children_stand_on_pages_of_their_own() throws IOException {
    String both = terminal.does("form", "session", OSKAR, "m-ss8wm5", "-f", "txt").out();

    assertThat(both.split("=====", -1)).hasSize(2);
    assertThat(both.split("=====", -1)[0]).contains("Oskar").doesNotContain("Freya");
    assertThat(both.split("=====", -1)[1]).contains("Freya").doesNotContain("Oskar");
  }

  @Test
  void a_file_with_several_is_titled_with_no_childs_code() throws IOException {
    for (String format : List.of("pdf", "html", "docx")) {
      Path file = folder.resolve("several." + format);
      terminal.does("form", "session", OSKAR, "m-ss8wm5", "-o", file.toString());
    }

    assertThat(Jsoup.parse(Files.readString(folder.resolve("several.html"))).title())
        .isEqualTo("Session slip (2 in one file)");
    try (PDDocument paper = Loader.loadPDF(folder.resolve("several.pdf").toFile())) {
      assertThat(paper.getDocumentInformation().getTitle())
          .isEqualTo("Session slip (2 in one file)");
    }
    try (ZipFile word = new ZipFile(folder.resolve("several.docx").toFile());
        InputStream core = word.getInputStream(word.getEntry("docProps/core.xml"))) {
      assertThat(new String(core.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Session slip (2 in one file)");
    }
  }

  @Test
  void the_school_may_put_its_own_form_in_place_and_a_fault_in_it_is_found(@TempDir Path own)
      throws IOException {
    Givens.copy(folder.resolve("demo"), own);
    Path template = Files.createDirectories(own.resolve("templates"));
    Terminal there = sit(own);

    Files.writeString(template.resolve("form-session.mustache"), "<p>{{title}}: mine</p>");
    assertThat(there.does("form", "session", "-f", "txt").out()).isEqualTo("Session slip: mine\n");
    Files.writeString(template.resolve("form-session.mustache"), "<p>{{child-view}}</p>");
    assertThat(there.type("check").exits(4).out())
        .contains("templates/form-session.mustache", "{{child-view}}");
  }

  @Test
  void the_fields_of_every_form_are_listed() {
    assertThat(terminal.does("help", "letter-fields").out())
        .contains("form plan (form-plan.mustache)\n  hopes (may be absent)\n")
        .contains("form session (form-session.mustache)\n  minutes\n");
  }

  @Test
  void without_consent_it_says_to_wait() {
    assertThat(terminal.does("form", "session", "m-cj92cs", "-f", "txt").err())
        .contains("Consent to mentoring is not in force for m-cj92cs");
    assertThat(terminal.does("form", "session", OSKAR, "-f", "txt").err()).isEmpty();
    assertThat(terminal.does("form", "plan", "m-cj92cs", "-f", "txt").err()).isEmpty();
  }

  private static String text(FormKind kind, List<String> mentee) {
    return terminal.does(command(kind, mentee, "-f", "txt")).out();
  }

  private static String html(FormKind kind, List<String> mentee) throws IOException {
    return new String(file(kind, mentee, "html"), StandardCharsets.UTF_8);
  }

  private static byte[] file(FormKind kind, List<String> mentee, String format) throws IOException {
    Path file = Files.createTempDirectory(folder, "out").resolve("form." + format);
    terminal.does(command(kind, mentee, "-o", file.toString()));
    return Files.readAllBytes(file);
  }

  private static String[] command(FormKind kind, List<String> mentee, String... more) {
    List<String> words = new ArrayList<>(List.of("form", kind.word()));
    words.addAll(mentee);
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
