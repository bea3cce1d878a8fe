package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentRequestTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "consent-request.html");

  /** Run with {@code -Dgolden.update=true} to accept a change, then read what has changed. */
  @Test
  void the_letter_reads_as_agreed() throws IOException {
    String html = html("Zoë", "Mrs Núñez-O’Brien");

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, html);
    }
    assertThat(html).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void a_naughty_name_is_shown_exactly_and_changes_nothing_else() {
    String naughty = "<script>alert('O''Neill & Ţăran')</script>{{date}}";

    Document letter = Jsoup.parse(html(naughty, naughty));

    assertThat(letter.text()).contains("Dear " + naughty + ",");
    assertThat(letter.select("script")).isEmpty();
  }

  @Test
  void the_letter_stands_on_one_page_and_the_slip_on_the_next() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Paper.pdf(html("Zoë", "Mrs Núñez-O’Brien")))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(textOf(pdf, 1)).contains("Dear Mrs Núñez-O’Brien,", "Ms Ţăran, Learning Mentor");
      assertThat(textOf(pdf, 2)).startsWith("Page 2 of 2\nReply slip").contains("m-7k3q9x");
    }
  }

  @Test
  void what_travels_back_on_the_slip_names_no_child() {
    String slip = Jsoup.parse(html("Zoë", "Mrs Núñez-O’Brien")).select(".slip").text();

    assertThat(slip).contains("m-7k3q9x").doesNotContain("Zoë").doesNotContain("Núñez");
  }

  @Test
  void each_thing_asked_for_has_its_own_yes_and_no() {
    Document letter = Jsoup.parse(html("Zoë", "Mrs Núñez-O’Brien"));

    List<String> rows = letter.select(".answers tr").eachText();

    assertThat(rows)
        .hasSize(2)
        .allMatch(row -> row.startsWith("I agree to ") && row.endsWith(". Yes No"));
    assertThat(letter.select(".slip .box")).hasSize(5);
  }

  @Test
  void the_letter_says_all_that_consent_must_rest_on() {
    String letter = Jsoup.parse(html("Zoë", "Mrs Núñez-O’Brien")).text();

    assertThat(letter)
        .contains("You may say no.")
        .contains("stop at any time")
        .contains("If I do not hear from you, we will not start.")
        .contains("I must tell Mr Osei")
        .contains("read only by me, the class teacher and the head teacher")
        .contains("We keep them until one year after")
        .contains("www.castilion.example/privacy")
        .contains("I would like to meet you");
  }

  @Test
  void no_sentence_is_longer_than_a_child_of_ten_reads_with_ease() {
    Document letter = Jsoup.parse(html("Zoë", "Mrs Núñez-O’Brien"));

    List<String> sentences =
        letter.select("p:not(.addressee, .reach), li").eachText().stream()
            .flatMap(text -> List.of(text.split("(?<=[.?!:]) ")).stream())
            .toList();

    assertThat(sentences).hasSizeGreaterThan(20).allMatch(s -> s.split(" ").length <= 21);
  }

  private static String html(String knownAs, String salutation) {
    return Families.shipped().html("consent-request", Families.consentRequest(knownAs, salutation));
  }

  private static String textOf(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
