package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.form.FormKind;
import caseload.letter.kind.LetterKind;
import caseload.letter.word.WordRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every letter, form and report of a school in which the school, each child and each parent have a
 * name that looks like a program: it comes out as it was typed, and no file tells more than it
 * prints.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPaperTest {
  private static final String NAUGHTY = "<b>O'Neill & Ţăran</b>";
  private static final String DAY = "2026-11-23";
  private static final String OSKAR = "m-nm7xvr";

  /** Which name no child, and as text no school. */
  private static final List<String> OF_NOBODY = List.of("disposal-certificate", "case-study");

  @TempDir private static Path folder;

  private static Correspondence letters;
  private static Terminal terminal;

  @BeforeAll
  static void aSchoolOfSuchNames() throws IOException {
    letters = Correspondence.in(folder);
    Path demo = folder.resolve("demo");
    try (Stream<Path> files = Files.walk(demo)) {
      for (Path file : files.filter(each -> each.endsWith("mentee.yaml")).toList()) rename(file);
    }
    Path school = demo.resolve("caseload.yaml");
    String text = Files.readString(school);
    Files.writeString(
        school,
        text.replaceFirst("name: .?Castilion Primary School.?", "name: \"" + NAUGHTY + "\""));
    terminal = Terminal.in(demo, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  /** One of them goes on being found by his name in the commands; his letters greet him so. */
  private static void rename(Path file) throws IOException {
    String names = "(?m)^([ -]*(?:name|known-as|salutation)): \"(?!Mr Jawad)[^\"]*\"";
    Files.writeString(file, Files.readString(file).replaceAll(names, "$1: \"" + NAUGHTY + "\""));
  }

  static Stream<String> papers() {
    return Stream.of(
            Arrays.stream(LetterKind.values()).map(LetterKind::word),
            Arrays.stream(FormKind.values()).map(kind -> "form " + kind.word()),
            Stream.of("form staff-rating", "form goals", "report term"))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void names_come_out_as_they_were_typed_in_all_four_formats(String paper) throws IOException {
    Document html = Jsoup.parse(new String(file(paper, "html"), StandardCharsets.UTF_8));
    assertThat(html.select("b")).isEmpty();

    for (String text :
        List.of(
            html.body().text(),
            new String(file(paper, "txt"), StandardCharsets.UTF_8),
            words(file(paper, "docx")),
            pdf(file(paper, "pdf")))) {
      assertThat(text).doesNotContain("&lt;", "&amp;", "&#", "{{", "}}");
      if (!named(paper)) continue;
      assertThat(text.replaceAll("\\s", "")).contains(NAUGHTY.replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void in_markdown_no_sign_of_a_name_means_anything(String paper) throws IOException {
    String text = new String(file(paper, "md"), StandardCharsets.UTF_8);

    assertThat(text).containsPattern("(?m)^# .").doesNotContain("&lt;", "&amp;", "{{", "}}");
    assertThat(text.replace("<br>", " ")).doesNotContainPattern("(?<!\\\\)[<>]");
    if (named(paper)) assertThat(text).contains("\\<b\\>O'Neill & Ţăran\\</b\\>");
    if (paper.startsWith("report")) return;
    new String(file(paper, "txt"), StandardCharsets.UTF_8)
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .filter(word -> word.matches("\\p{L}{3,}"))
        .forEach(word -> assertThat(text).containsIgnoringCase(word));
  }

  private static boolean named(String paper) {
    return OF_NOBODY.stream().noneMatch(paper::endsWith);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_file_says_who_made_it_where_or_about_whom(String paper) throws IOException {
    byte[] word = file(paper, "docx");
    assertThat(WordRules.faults(word)).isEmpty();
    for (String part : List.of("docProps/core.xml", "docProps/app.xml")) {
      assertThat(part(word, part))
          .doesNotContain("j-porter", "Porter", folder.toString(), "Neill")
          .doesNotContain("<dc:creator>", "<cp:lastModifiedBy>", "<Company>", "<Manager>");
    }
    try (PDDocument pdf = Loader.loadPDF(file(paper, "pdf"))) {
      var about = pdf.getDocumentInformation();
      assertThat(Stream.of(about.getAuthor(), about.getCreator(), about.getKeywords()))
          .containsOnlyNulls();
      assertThat(about.getTitle()).isNotBlank().doesNotContain("Neill");
      byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(xmp, StandardCharsets.UTF_8))
          .doesNotContain("Porter", "Neill", folder.toString())
          .doesNotContain("dc:creator");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }
    String html = new String(file(paper, "html"), StandardCharsets.UTF_8);
    assertThat(html)
        .doesNotContain(folder.toString(), "j-porter", "<script", "src=\"http", "href=", "@import");
    assertThat(Jsoup.parse(html).title()).isNotBlank().doesNotContain("Neill");
  }

  private static byte[] file(String paper, String format) throws IOException {
    if (!paper.contains(" ")) return letters.file(LetterKind.of(paper).orElseThrow(), format);
    Path file = Files.createTempDirectory(folder, "out").resolve("paper." + format);
    List<String> words = new ArrayList<>(List.of(paper.split(" ", -1)));
    words.addAll(paper.startsWith("form") ? List.of(OSKAR) : List.of("--term", "autumn-2026"));
    words.addAll(List.of("-o", file.toString()));
    terminal.does(words.toArray(String[]::new));
    return Files.readAllBytes(file);
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(paper);
    }
  }

  private static String words(byte[] docx) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String part : List.of("word/headerFirst1.xml", "word/document.xml", "word/footer1.xml")) {
      String xml = part(docx, part);
      said.append(Jsoup.parse(xml, Parser.xmlParser()).select("w|p").eachText());
    }
    return said.toString();
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
