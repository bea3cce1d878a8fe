package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Caseload;
import caseload.report.Caseloads;
import caseload.report.FullYear;
import caseload.report.Schools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a school that has everything in its files, as a mentor types them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullYearOnPaperTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path here;

  private final Terminal terminal =
      Terminal.in(here, "2026-12-20").with("CASELOAD_FOLDER", "caseload");

  @BeforeAll
  static void aCaseloadOfThirty() throws IOException {
    Schools.laid(here.resolve("caseload"), "castilion-primary");
    Path school = here.resolve("caseload").resolve(Caseload.SCHOOL);
    Files.writeString(school, Schools.changed(Files.readString(school), FullYear.CHANGES));
    Caseloads.write(FullYear.random(3, 30), Schools.opened(here.resolve("caseload")));
  }

  @Test
  void the_term_report_is_as_it_was_read_and_agreed() throws IOException {
    reads("report-term-full-year.txt", terminal.does("report", "term").out());
  }

  @Test
  void the_annual_report_is_as_it_was_read_and_agreed() throws IOException {
    String out =
        terminal.does("report", "annual", "--from", "1/9/2026", "--to", "18/12/2026").out();

    reads("report-annual-full-year.txt", out);
    assertThat(out).doesNotContainPattern("(?i)\\b(prov(e|es|en|ed)|significant|due to|caused)\\b");
  }

  @Test
  void the_annual_report_comes_in_every_format_and_names_nobody() throws IOException {
    for (String format : List.of("html", "json", "csv")) {
      assertThat(terminal.does("report", "annual", "--year", "2027", "-f", format).out())
          .doesNotContain("CANARY")
          .doesNotContainPattern("\\bm-[0-9a-z]{6}\\b");
    }
    terminal.does("report", "annual", "--year", "2027", "-f", "docx");
    terminal.does("report", "annual", "--year", "2027", "-f", "pdf");
    assertThat(here.resolve("report-annual-year-2026-27-governors.docx")).isNotEmptyFile();
    assertThat(here.resolve("report-annual-year-2026-27-governors.pdf")).isNotEmptyFile();
  }

  @Test
  void a_year_is_one_that_has_begun_and_belongs_to_the_annual_report() {
    assertThat(terminal.type("report", "annual", "--year", "2029").exits(2).err())
        .contains("School year 2028/29 has not begun", "--year 2027");
    assertThat(terminal.type("report", "term", "--year", "2026").exits(2).err())
        .contains("--year is for  report annual");
    assertThat(terminal.type("report", "annual", "--term", "autumn-2026").exits(2).err())
        .contains("a report of a year has no --term");
    assertThat(terminal.does("report", "annual").out()).contains("School year 2025/26");
  }

  private static void reads(String golden, String out) throws IOException {
    String text =
        out.replaceAll("\\b[0-9a-f]{8}\\b", "xxxxxxxx").replaceAll("Caseload .*;", "Caseload N;");
    if (Boolean.getBoolean("golden.update")) Files.writeString(GOLDEN.resolve(golden), text);

    assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    assertThat(text.lines()).allMatch(line -> line.length() <= 79);
    assertThat(text).matches("[\\x20-\\x7e\\n]*");
  }

  @Test
  void the_term_report_is_two_pages_with_all_its_charts() throws IOException {
    terminal.does("report", "term", "-o", "full.pdf");
    String html = terminal.does("report", "term", "-f", "html").out();

    try (PDDocument document = Loader.loadPDF(here.resolve("full.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(html.split("<svg", -1)).hasSize(6);
    assertThat(html)
        .contains(
            "Attendance and that of the year groups. From before to after, in points: mentees +",
            "Middle scores at the start and at the end. Staff rating, answered twice for 22: the middle",
            "SMART targets. targets met: ");
  }
}
