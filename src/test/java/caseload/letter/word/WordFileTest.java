package caseload.letter.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordFileTest {
  @Test
  void headings_paragraphs_and_lists_have_words_own_styles() throws IOException {
    Document word =
        document("<h1>T</h1><h2>H</h2><h3>S</h3><p>n</p><ul><li>a</li></ul><ol><li>b</li></ol>");

    assertThat(word.select("w|pStyle").eachAttr("w:val"))
        .startsWith("Title", "Heading1", "Heading2", "Normal", "ListParagraph", "ListParagraph");
    assertThat(word.select("w|numId").eachAttr("w:val")).containsExactly("1", "2");
  }

  @Test
  void bold_slanted_and_broken_lines_stay() throws IOException {
    Document word = document("<p>a <strong>b <em>c</em></strong><br/>d</p>");

    assertThat(word.select("w|r").outerHtml()).contains("<w:b ", "<w:i ", "<w:br ");
    assertThat(word.select("w|t").eachText()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void a_note_keeps_the_lines_that_were_typed_and_no_other_white_space() throws IOException {
    Document word = document("<p class=\"as-written\">one\ntwo</p><p>three\n  four</p>");

    assertThat(word.select("w|t").eachText()).containsExactly("one", "two", "three four");
    assertThat(word.select("w|br")).hasSize(1);
  }

  @Test
  void a_table_repeats_its_head_and_fills_the_page() throws IOException {
    Document word =
        document(
            "<table><caption>C</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
                + "<tbody><tr><td>longer words here</td><td>2</td></tr></tbody></table>");

    assertThat(word.select("w|tblHeader")).hasSize(1);
    List<Integer> widths =
        word.select("w|gridCol").eachAttr("w:w").stream().map(Integer::valueOf).toList();
    assertThat(widths.stream().mapToInt(each -> each).sum()).isBetween(9630, 9638);
    assertThat(widths.get(0)).isGreaterThan(widths.get(1));
  }

  @Test
  void each_letter_begins_its_own_section_with_head_and_foot() throws IOException {
    String letter =
        page(
            "<p class=\"footer\">ref m-1</p><div class=\"letterhead\">"
                + "<p class=\"school\">Hill School</p></div><p>x</p>");

    Map<String, String> parts = parts(WordFile.docx(List.of(letter, letter)));

    assertThat(part(parts, "word/document.xml").split("<w:sectPr>", -1)).hasSize(3);
    assertThat(parts.get("word/headerFirst2.xml")).contains("Hill School", "LetterheadName");
    assertThat(parts.get("word/footer2.xml")).contains("ref m-1", " PAGE ");
    assertThat(parts.get("word/document.xml")).doesNotContain("Hill School", "ref m-1");
  }

  @Test
  void a_chart_is_a_picture_with_its_words() throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 32\" width=\"64\" height=\"32\">"
            + "<title>Sessions</title><desc>Held: 4 of 6.</desc>"
            + "<rect x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></svg>";

    Map<String, String> parts = parts(WordFile.docx(List.of(page("<figure>" + svg + "</figure>"))));

    assertThat(parts.get("word/document.xml")).contains("descr=\"Sessions. Held: 4 of 6.\"");
    assertThat(parts.get("word/media/picture1.png")).contains("PNG");
  }

  @Test
  void it_says_what_it_is_and_not_who_made_it() throws IOException {
    String core = parts(WordFile.docx(List.of(page("<p>x</p>")))).get("docProps/core.xml");

    assertThat(core).contains("<dc:title>A letter</dc:title>", "en-GB").doesNotContain("creator");
  }

  @Test
  void every_part_is_well_formed_and_every_reference_leads_somewhere() throws Exception {
    Map<String, String> parts =
        parts(WordFile.docx(List.of(page("<p>a & b</p>"), page("<p>\u0007</p>"))));

    for (Map.Entry<String, String> part : parts.entrySet()) {
      javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
    }
    Document links = xml(part(parts, "word/_rels/document.xml.rels"));
    assertThat(links.select("Relationship").eachAttr("Target"))
        .allMatch(target -> parts.containsKey("word/" + target));
  }

  private static Document document(String body) throws IOException {
    return xml(part(parts(WordFile.docx(List.of(page(body)))), "word/document.xml"));
  }

  private static String part(Map<String, String> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, Parser.xmlParser());
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static String page(String body) {
    return "<html lang=\"en-GB\"><head><title>A letter</title></head><body>"
        + body
        + "</body></html>";
  }
}
