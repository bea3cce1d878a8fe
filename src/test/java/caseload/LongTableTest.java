package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Accessibility;
import caseload.letter.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of many rows on paper, such as the chronology of three years. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongTableTest {
  private static final int ROWS = 60;

  @TempDir private static Path folder;

  private static byte[] pdf = {};

  @BeforeAll
  static void aChronologyOfSixtyRowsOfThreeLines() {
    Terminal terminal = Terminal.in(folder, "2026-11-23").with("CASELOAD_TODAY", "2026-11-23");
    terminal.does("demo", "demo", "--policy", "castilion-primary", "--mentees", "3");
    String html =
        Terminal.in(folder.resolve("demo"), "2026-11-23")
            .does("report", "chronology", "m-nm7xvr", "-f", "html")
            .out();
    Document page = Jsoup.parse(html);
    Element body = Objects.requireNonNull(page.selectFirst("tbody"));
    body.empty();
    String row =
        "<tr><td class=\"day\">Day %1$d</td><td>a%1$d.<br/>b%1$d.<br/>c%1$d.</td><td/></tr>";
    IntStream.rangeClosed(1, ROWS).mapToObj(row::formatted).forEach(body::append);
    page.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
    pdf = Paper.pdf(page.outerHtml());
  }

  @Test
  void every_page_of_it_says_what_the_columns_are() throws Exception {
    List<String> pages = pages();

    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages)
        .filteredOn(page -> page.contains("Day "))
        .allMatch(page -> page.contains("Written down by"));
    assertThat(Accessibility.faults(pdf)).isEmpty();
  }

  @Test
  void no_row_is_cut_in_two() throws IOException {
    for (String page : pages()) {
      for (int row = 1; row <= ROWS; row++) {
        String here = Pattern.quote(row + ".");
        long lines = Pattern.compile("[abc]" + here).matcher(page).results().count();
        assertThat(lines).as("lines of row %s on a page", row).isIn(0L, 3L);
      }
    }
  }

  private List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= paper.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(paper));
      }
    }
    return pages;
  }
}
