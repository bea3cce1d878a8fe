package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.Readability;
import caseload.letter.kind.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter, as a mentor makes it with one command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "letters");

  @TempDir private static Path folder;

  private static Correspondence letters;

  @BeforeAll
  static void aPracticeCaseload() {
    letters = Correspondence.in(folder);
  }

  /** Run with {@code -Dgolden.update=true} to accept a change, then read what has changed. */
  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void it_reads_as_agreed(LetterKind kind) throws IOException {
    String text = letters.text(kind);
    Path golden = GOLDEN.resolve(kind.word() + ".txt");

    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, text);
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void a_child_of_eleven_reads_it_with_ease(LetterKind kind) throws IOException {
    Readability read = Readability.of(html(kind), 1);

    assertThat(read.age()).as("%s", read).isLessThanOrEqualTo(Readability.WANTED);
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void its_pdf_keeps_to_the_rules_for_accessible_paper_and_is_at_most_two_pages(LetterKind kind)
      throws Exception {
    byte[] pdf = letters.file(kind, "pdf");

    assertThat(Accessibility.faults(pdf)).isEmpty();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(paper.getDocumentInformation().getTitle()).contains("(m-");
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void its_word_file_says_the_same_and_is_the_same_each_time(LetterKind kind) throws IOException {
    byte[] word = letters.file(kind, "docx");

    assertThat(letters.file(kind, "docx")).isEqualTo(word);
    String said = WordText.of(word);
    letters
        .text(kind)
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(each -> each.matches("\\p{L}{3,}"))
        .forEach(each -> assertThat(said).contains(each));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void no_sentence_ends_twice(LetterKind kind) throws IOException {
    assertThat(letters.text(kind)).doesNotContain("..");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void its_title_names_nobody(LetterKind kind) throws IOException {
    assertThat(Jsoup.parse(html(kind)).title()).doesNotContain("Yusuf", "Oskar", "Freya", "Amara");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void it_tells_nothing_of_another_child_or_home_or_of_what_stays_with_the_mentor(LetterKind kind)
      throws IOException {
    String code = Correspondence.command(kind)[2];
    String text = Jsoup.parse(html(kind)).text();

    assertThat(text).doesNotContain("Marek", "mentor-view", "It was wrong and nothing bad");
    assertThat(text).doesNotContain("like wet play", "can say what is good in them");
    Stream.of("m-cj92cs:Yusuf", "m-nm7xvr:Oskar", "m-ss8wm5:Freya", "m-3dyfxv:Amara")
        .map(each -> each.split(":", -1))
        .filter(child -> !child[0].equals(code))
        .forEach(child -> assertThat(text).doesNotContain(child[0], child[1]));
  }

  @Test
  void a_place_to_drop_in_has_that_for_its_title() throws IOException {
    assertThat(Jsoup.parse(html(LetterKind.OPT_OUT)).title()).startsWith("A place to drop in");
  }

  @Test
  void what_the_school_called_off_was_nobodys_to_miss() throws IOException {
    assertThat(letters.text(LetterKind.MISSED_SESSIONS))
        .contains("6 of 7 meetings", "Monday 19 October 2026")
        .doesNotContain("9 November 2026");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXIT", "REVIEW_SUMMARY", "FEEDBACK_TEACHER"})
  void it_tells_what_went_well_before_how_the_targets_stand(LetterKind kind) throws IOException {
    String text = letters.text(kind);

    assertThat(text).containsSubsequence("What has gone well", "met, or nearly met", "set out to");
  }

  @Test
  void what_is_kept_when_a_file_is_gone_names_no_child() throws IOException {
    assertThat(letters.text(LetterKind.DISPOSAL_CERTIFICATE)).doesNotContain("Amara", "Okonkwo");
  }

  @Test
  void two_parents_in_one_home_get_one_letter() throws IOException {
    String both =
        letters
            .ready(LetterKind.EXIT)
            .does("letter", "feedback-parent", "m-nm7xvr", "-f", "txt")
            .out();

    assertThat(both.split("=====", -1)).hasSize(1);
    assertThat(both).contains("Dear Mrs Zielinska and Mr Zielinski,");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void sending_it_is_recorded_with_its_file(LetterKind kind) throws IOException {
    Terminal terminal = letters.ready(kind);

    terminal.does(Correspondence.command(kind, "--sent", "today", "--yes", "-f", "html"));

    assertThat(terminal.files().keySet())
        .filteredOn(name -> name.contains("/letters/2026-11-23-" + kind.template() + "-"))
        .hasSize(2);
    assertThat(terminal.does("check").out()).doesNotContain("PROBLEM", "/letters/");
  }

  @Test
  void own_words_are_printed_and_may_name_no_other_child() throws IOException {
    Terminal terminal = letters.ready(LetterKind.EXIT);
    String[] exit = Correspondence.command(LetterKind.EXIT, "-f", "txt", "--words-file", "-");

    assertThat(terminal.piping("She made us laugh.\n\nThank you!\n").does(exit).out())
        .contains("\nShe made us laugh.\n\nThank you!\n");
    assertThat(terminal.piping("She was kind to Oskar.").type(exit).exits(2).err())
        .contains("your words name Oskar");
    assertThat(terminal.piping("She was kind to oskar zielinski.").type(exit).exits(2).err())
        .contains("your words name Oskar");
  }

  private static String html(LetterKind kind) throws IOException {
    return new String(letters.file(kind, "html"), StandardCharsets.UTF_8);
  }

  /** The words of a Word file, its headers and footers too. */
  private static final class WordText {
    static String of(byte[] docx) throws IOException {
      StringBuilder text = new StringBuilder();
      try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
            String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            text.append(Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser()).text());
          }
        }
      }
      return text.toString();
    }
  }
}
