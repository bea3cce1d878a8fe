package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.form.FormKind;
import caseload.letter.kind.LetterKind;
import caseload.letter.word.WordRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever looks through {@code examples/} finds every letter and form, fit to be sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperOfTheExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");

  static List<Path> pdfs() throws IOException {
    return files(".pdf");
  }

  static List<Path> words() throws IOException {
    return files(".docx");
  }

  static List<Path> pages() throws IOException {
    return files(".html");
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(EXAMPLES)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void every_letter_is_there(LetterKind kind) throws IOException {
    assertThat(named("letters", kind.template())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void every_form_is_there_blank_and_part_filled(FormKind kind) throws IOException {
    assertThat(named("forms", kind.word() + "-blank")).isNotEmpty();
    assertThat(named("forms", kind.word())).anyMatch(name -> !name.contains("-blank"));
  }

  private static List<String> named(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("castilion-primary").resolve(folder))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.startsWith(name + ".") || file.startsWith(name + "-"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void every_pdf_keeps_to_the_rules_for_accessible_paper(Path pdf) throws Exception {
    assertThat(Accessibility.faults(Files.readAllBytes(pdf))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("words")
  void every_word_file_is_one_that_word_opens_without_a_complaint(Path word) throws IOException {
    assertThat(WordRules.faults(Files.readAllBytes(word))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_stands_alone_says_its_language_and_has_words_for_its_pictures(Path page)
      throws IOException {
    Document html = Jsoup.parse(Files.readString(page));

    assertThat(html.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("script, link, iframe, a[href]")).isEmpty();
    assertThat(html.select("img")).allMatch(img -> !img.attr("alt").isBlank());
    assertThat(html.select("svg")).allMatch(svg -> !svg.select("desc").text().isBlank());
  }
}
