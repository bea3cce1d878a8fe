package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of the school's paper grows with what the school puts in it, and covers nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterheadTest {
  private static final String DAY = "2026-11-23";
  private static final double ROOM_FOR_THE_RULE = 10;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final String[] LINES = {"Headteacher: Dr A. Voss", "Part of a trust", "No. 123"};

  @TempDir private Path folder;
  private Terminal terminal;
  private String original;

  @BeforeEach
  void aPracticeCaseload() throws IOException {
    Terminal.in(folder, DAY)
        .with("CASELOAD_TODAY", DAY)
        .as("j-porter")
        .does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = Terminal.in(folder.resolve("demo"), DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
    original = Files.readString(folder.resolve("demo").resolve("caseload.yaml"));
  }

  @Test
  void nothing_in_the_head_stands_on_another_line_or_on_the_addressee() throws IOException {
    for (int lines : new int[] {0, 1, 3}) {
      school(lines, lines != 1, "Registered");

      List<Line> page = letter();

      assertThat(page).extracting(Line::words).contains("Engage, Enthuse, Empower");
      assertThat(page.stream().map(Line::words).toList())
          .containsAll(List.of(LINES).subList(0, lines));
      double last = 0;
      for (Line line : page) {
        if (line.words().startsWith("Dear")) break;
        double gap = line.words().equals("Mr Jawad Rahmani") ? ROOM_FOR_THE_RULE : -0.5;
        assertThat(line.top() - last).as(line.words()).isGreaterThanOrEqualTo(gap);
        last = line.bottom();
      }
    }
  }

  @Test
  void a_small_head_leaves_the_addressee_where_the_window_of_the_envelope_is() throws IOException {
    List<Line> small = letter();
    school(0, true, "Registered");
    List<Line> withLogo = letter();

    assertThat(mm(addressee(small))).isBetween(40.0, 62.0);
    assertThat(addressee(withLogo)).isCloseTo(addressee(small), within(2.0));
  }

  @Test
  void a_long_footer_leaves_the_number_of_the_page_whole() throws IOException {
    school(1, false, "A school of the trust. ".repeat(12));

    assertThat(letter()).extracting(Line::words).anyMatch(words -> words.contains("Page 1 of "));
  }

  private static double mm(double points) {
    return points / POINTS_PER_MM;
  }

  private static double addressee(List<Line> page) {
    int dear = 0;
    while (!page.get(dear).words().startsWith("Dear")) dear++;
    return page.stream()
        .limit(dear)
        .filter(line -> line.words().startsWith("Ms ") || line.words().startsWith("Mr"))
        .findFirst()
        .orElseThrow()
        .top();
  }

  private void school(int lines, boolean logo, String footer) throws IOException {
    StringBuilder more = new StringBuilder("school:\n");
    more.append("  address: [12 Mill Lane, Castilion, CA1 2AB]\n  phone: 020 7946 0000\n");
    more.append("  letterhead:\n    footer: \"").append(footer).append("\"\n");
    if (lines > 0) {
      more.append("    lines: [\"")
          .append(String.join("\", \"", List.of(LINES).subList(0, lines)))
          .append("\"]\n");
    }
    if (logo) {
      ImageIO.write(
          new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB),
          "png",
          folder.resolve("demo").resolve("logo.png").toFile());
      more.append("    logo: logo.png\n");
    }
    Path file = folder.resolve("demo").resolve("caseload.yaml");
    Files.writeString(file, original.replaceFirst("(?m)^school:\\s*\n", more.toString()));
  }

  private List<Line> letter() throws IOException {
    Path pdf = folder.resolve("a.pdf");
    Files.deleteIfExists(pdf);
    terminal.does("letter", "consent", "m-cj92cs", "-o", pdf.toString(), "--yes");
    List<Line> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) {
              TextPosition first = letters.get(0);
              boolean beside = words.endsWith(" 2026") && first.getXDirAdj() > 300;
              if (!beside)
                lines.add(
                    new Line(
                        words.strip(),
                        first.getYDirAdj() - first.getHeightDir(),
                        first.getYDirAdj()));
            }
          };
      reader.setSortByPosition(true);
      reader.setEndPage(1);
      reader.getText(document);
    }
    return lines;
  }

  private record Line(String words, double top, double bottom) {}
}
