package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.Translations;
import caseload.letter.word.WordRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter comes in the reader's language where a checked translation is here, else in English. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FamilyLanguageTest {
  private static final Path TRANSLATED = Path.of("src", "test", "resources", "translations");

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aMotherWhoReadsPolishAndAPlan() throws IOException {
    terminal = Terminal.in(Files.createDirectory(folder.resolve("school")), "2026-09-18");
    terminal.does("init", ".", "--policy", "castilion-primary");
    school("languages: [pl, ur]");
    terminal.does(
        "refer --name Wren --date-of-birth 12/3/2017 --referrer Oakes --role senco --criterion"
            .concat(" friendship-issues=alone --strengths Draws --hoped-for Friends")
            .split(" ", -1));
    does("prioritise CODE --accept --priority high --reason alone --decided-by senco --yes");
    does(
        "contact CODE --name Nowak --relationship mother --parental-responsibility yes"
            + " --letters yes --language Polish");
    does("consent CODE --given --how form");
    does(
        "plan CODE --target Sits --barrier friendship-issues --measure lunches --from 1 --to 4"
            + " --by 27/11/2026 --agreed-with pupil --review-on 13/11/2026 --yes");
  }

  @Test
  void a_checked_translation_is_printed_with_days_in_its_words_and_the_english_below()
      throws IOException {
    translate("pl");

    Document letter = Jsoup.parse(Files.readString(made("", "html")));

    assertThat(letter.select("html").attr("lang")).isEqualTo("pl");
    assertThat(letter.select("h1").eachText())
        .containsExactly("Jak idzie? Zapraszamy", "How is it going for Wren? Please come");
    assertThat(letter.text()).contains("piątek, 2 października 2026");
    assertThat(letter.select(".in-english").attr("lang")).isEqualTo("en-GB");
    assertThat(letter.select(".in-english").text()).contains("Friday 2 October 2026");
    assertThat(letter.select(".letterhead")).hasSize(1);
  }

  @Test
  void the_english_is_left_out_when_that_is_said_by_the_policy_or_with_the_command()
      throws IOException {
    translate("pl");
    assertThat(Files.readString(made("--bilingual no", "html"))).doesNotContain("in-english\"");

    school("languages: [pl], bilingual: no");

    assertThat(Files.readString(made("", "html"))).doesNotContain("in-english\"");
    assertThat(Files.readString(made("--bilingual yes", "html"))).contains("in-english\"");
  }

  @Test
  void a_school_that_writes_no_polish_writes_english_and_says_why() throws IOException {
    translate("pl");
    school("reading-age: 11");

    Terminal.Typed typed = letter("-f txt");

    assertThat(typed.out()).contains("Please come").doesNotContain("Zapraszamy");
    assertThat(typed.err()).contains("letters are not written in Polish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "checked-by: B. Checker;checked-by:;nobody has checked",
        "checked-by: B. Checker;checked-by: a. translator;nobody has checked",
        "checked-on: 2026-09-01;checked-on: soon;nobody has checked",
        "english: ;english: 0;says an older English text"
      })
  void what_is_unchecked_or_old_is_not_printed_and_check_finds_it(String change)
      throws IOException {
    translate("pl");
    String[] parts = change.split(";", -1);
    Path file = folder.resolve("school/templates/pl/signature.mustache");
    Files.writeString(file, Files.readString(file).replace(parts[0], parts[1]));

    Terminal.Typed typed = letter("-f txt");

    assertThat(typed.out()).doesNotContain("Zapraszamy");
    assertThat(typed.err()).contains(parts[2]).contains("templates/pl/signature.mustache");
    assertThat(terminal.type("check", "--strict").out())
        .contains("W71")
        .contains("templates/pl/signature.mustache");
    assertThat(terminal.does("letter", "--list").out()).doesNotContain("also in");
  }

  @Test
  void a_change_to_the_english_makes_its_translation_old() throws IOException {
    translate("pl");
    Files.writeString(
        folder.resolve("school/templates/signature.mustache"), "<p>{{mentor.signature}}</p>");

    assertThat(letter("-f txt").err()).contains("signature.mustache says an older English text");
  }

  @Test
  void a_part_that_is_not_translated_keeps_the_letter_english() throws IOException {
    translate("pl");
    Files.delete(folder.resolve("school/templates/pl/opening.mustache"));

    assertThat(letter("-f txt").err()).contains("there is no templates/pl/opening.mustache");
    assertThat(terminal.type("check", "--strict").out()).contains("pl/opening.mustache");
  }

  @Test
  void check_finds_a_field_that_a_translation_may_not_print() throws IOException {
    translate("pl");
    Path file = folder.resolve("school/templates/pl/signature.mustache");
    Files.writeString(file, Files.readString(file) + "{{favourite}}");

    assertThat(terminal.type("check").exits(4).out()).contains("E25", "pl/signature.mustache");
  }

  @Test
  void the_list_says_which_languages_there_are() throws IOException {
    translate("pl");
    translate("ur");

    assertThat(terminal.does("letter", "--list").out()).contains("(also in Polish, Urdu)");
  }

  @Test
  void the_language_for_letters_in_the_childs_file_is_that_of_a_parent_without_one()
      throws IOException {
    translate("pl");
    childsLetters("Polish");
    does("contact CODE --name Field --relationship foster-carer --letters yes");
    does("contact CODE --name Kowal --relationship father --letters yes");

    assertThat(made("--to Kowal", "txt")).content().contains("Jak idzie? Zapraszamy");
    assertThat(made("--to Field", "txt")).content().doesNotContain("Jak idzie?");

    does("contact CODE --name Kowal --language English");
    assertThat(made("--to Kowal", "txt")).content().doesNotContain("Jak idzie?");
  }

  private void childsLetters(String language) throws IOException {
    Path file = folder.resolve("school").resolve("mentees").resolve(terminal.codes().get(0));
    Path mentee = file.resolve("mentee.yaml");
    Files.writeString(
        mentee,
        Files.readString(mentee)
            .replaceFirst(
                "(?m)^contacts:", "languages:\n  letters: \"" + language + "\"\ncontacts:"));
  }

  @Test
  void a_typed_language_goes_before_the_readers() throws IOException {
    translate("pl");
    translate("ur");

    assertThat(letter("-f txt --language Urdu").out()).contains("تشریف");
    assertThat(letter("-f txt --language en").out()).doesNotContain("Zapraszamy");
    assertThat(letter("-f txt --language en").err()).isEmpty();
    assertThat(
            type("letter review-invitation CODE --on 2/10/2026 --language klingon").exits(2).err())
        .contains("is not a language");
  }

  @Test
  void urdu_runs_from_the_right_in_every_format() throws Exception {
    translate("ur");
    String html = Files.readString(made("--language ur", "html"));
    String word = document(made("--language ur", "docx"));

    assertThat(html).contains("<html lang=\"ur\" dir=\"rtl\">");
    assertThat(html).contains("font-src data:", "font-family: \"Noto Naskh Arabic\"; src: url(");
    assertThat(Files.readString(made("--language en", "html"))).doesNotContain("@font-face");
    assertThat(word)
        .contains("<w:bidi/>")
        .contains("\"QuoteRight\"")
        .doesNotContain("\"Quote\"/><w:bidi/>")
        .contains("<w:bidiVisual/>")
        .contains("<w:rtl/><w:lang w:bidi=\"ur\"/>");
    assertThat(WordRules.faults(Files.readAllBytes(made("--language ur", "docx")))).isEmpty();
    byte[] pdf = Files.readAllBytes(made("--language ur", "pdf"));
    assertThat(Accessibility.faults(pdf)).isEmpty();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(paper)).contains("Page 1 of 2");
    }
  }

  @Test
  void letters_in_two_languages_are_not_put_into_one_file_that_has_one_language()
      throws IOException {
    translate("ur");
    does("contact CODE --name Nowak --language Urdu");
    does("contact CODE --name Oak --relationship father --letters yes");
    String both = "letter review-invitation CODE --on 2/10/2026 --yes -o " + folder;

    assertThat(type(both + "/both.pdf").exits(4).err()).contains("in more than one language");
    does(both + "/both.docx");
    does("letter review-invitation CODE --on 2/10/2026");
  }

  @Test
  void what_was_sent_is_recorded_with_its_language() throws IOException {
    translate("pl");

    letter("-f html --sent today");

    assertThat(String.join("\n", terminal.files().values())).contains("language: \"pl\"");
  }

  @Test
  void a_translation_begins_with_the_english_and_is_not_printed_until_it_is_checked() {
    does("letter review-invitation --translate pl");

    assertThat(letter("-f txt").err()).contains("nobody has checked");
  }

  @Test
  void a_school_says_how_hard_a_letter_may_read() throws IOException {
    assertThat(letter("--readability").out()).contains("(good)");

    school("reading-age: 5");
    Terminal.Typed hard = letter("-f txt");

    assertThat(letter("--readability").out()).contains("hard: aim at 5");
    assertThat(hard.err()).contains("reads at age").contains("the policy wants 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "languages: [en]",
        "languages: [pl, pl]",
        "languages: [zzz]",
        "languages: [polish]",
        "reading-age: 3",
        "bilingual: no"
      })
  void settings_that_cannot_be_meant_are_refused_with_their_line(String letters)
      throws IOException {
    school(letters);

    assertThat(terminal.type("policy", "--check").exits(4).err()).contains("caseload.yaml, line");
  }

  private void translate(String language) throws IOException {
    Path templates = folder.resolve("school").resolve("templates");
    Files.createDirectories(templates.resolve(language));
    List<Path> files;
    try (Stream<Path> all = Files.list(TRANSLATED.resolve(language))) {
      files = all.toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String now = new Translations(templates).fingerprint(name.replace(".mustache", ""));
      Files.writeString(
          templates.resolve(language).resolve(name),
          Files.readString(file).replace("CURRENT", now));
    }
  }

  private static String document(Path word) throws IOException {
    try (ZipFile zip = new ZipFile(word.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private Path made(String options, String format) {
    Path file = folder.resolve("letter." + format);
    letter((options + " --yes -o " + file).strip());
    return file;
  }

  private Terminal.Typed letter(String options) {
    return does("letter review-invitation CODE --on 2/10/2026 " + options);
  }

  private Terminal.Typed does(String words) {
    return type(words).exits(0);
  }

  private Terminal.Typed type(String words) {
    return terminal.type(words.replace("CODE", terminal.codes().get(0)).split(" ", -1));
  }

  private void school(String letters) throws IOException {
    Path file = folder.resolve("school").resolve("caseload.yaml");
    String text =
        Files.readString(file)
            .replaceFirst("(?m)^  (# )?letters: .*$", "  letters: {" + letters + "}");
    Files.writeString(file, text);
  }
}
