package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows and prints it; left out where no Chromium is installed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int SECONDS = 90;
  private static final float MILLIMETRE = 72 / 25.4f;

  /**
   * The report in a window of a phone's width, which says what runs over its side and how small the
   * least letters are.
   */
  private static final String PHONE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><title>A phone</title></head><body>
      <iframe src="%s" width="390" height="800" style="border: none"></iframe>
      <script>
      onload = () => {
        const inside = document.querySelector('iframe').contentDocument;
        const page = inside.documentElement;
        document.body.dataset.over = page.scrollWidth - page.clientWidth;
        const words = [...inside.querySelectorAll('body *')].filter(each => !each.closest('svg')
          && [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim()));
        document.body.dataset.least =
          Math.min(...words.map(each => parseFloat(getComputedStyle(each).fontSize)));
      };
      </script></body></html>
      """;

  @TempDir private Path folder;

  private Path page;
  private String browser = "";

  @BeforeEach
  void aReportOfAWholeTerm() {
    Optional<String> found = installed();
    assumeTrue(found.isPresent(), "no Chromium is installed, so the report is not tried in one");
    browser = found.orElseThrow();
    page = folder.resolve("report.html");
    Terminal.in(folder, "2026-11-23")
        .with("CASELOAD_TODAY", "2026-11-23")
        .does("demo", "demo", "--policy", "castilion-primary", "--mentees", "24");
    Terminal.in(folder.resolve("demo"), "2026-11-23")
        .does("report", "term", "--term", "summer-2026", "-o", page.toString());
  }

  private static Optional<String> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(System.getProperty("path.separator")), -1))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place).resolve(name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  @Test
  void it_opens_without_a_complaint_and_fetches_nothing() throws Exception {
    String said = run("--dump-dom", page.toUri().toString());

    assertThat(said).contains("<h1").doesNotContain("CONSOLE");
    Document shown = Jsoup.parse(said.substring(said.indexOf("<!DOCTYPE")));
    assertThat(shown.select("svg[role=img]")).isNotEmpty();
    assertThat(shown.select("svg")).allMatch(svg -> !svg.select("desc").text().isBlank());
    assertThat(shown.select("img")).allMatch(img -> !img.attr("alt").isBlank());
  }

  /** Whatever the page fetched would be a complaint, for it forbids itself all but its own. */
  @Test
  void what_it_would_fetch_is_noticed() throws Exception {
    String text = Files.readString(page);
    Files.writeString(page, text.replace("<h1>", "<img src=\"http://example.com/a.png\"/><h1>"));

    assertThat(run("--dump-dom", page.toUri().toString())).contains("CONSOLE", "example.com");
  }

  @Test
  void its_print_view_is_two_pages_that_say_the_same() throws Exception {
    Path pdf = folder.resolve("printed.pdf");

    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());

    try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
      assertThat(paper.getNumberOfPages()).isEqualTo(2);
      isSetForPaper(paper);
      String printed = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
      Jsoup.parse(Files.readString(page))
          .select("h1, h2, caption")
          .eachText()
          .forEach(each -> assertThat(printed).contains(each.replaceAll("\\s", "")));
    }
  }

  /** Without the rules for paper it would have the browser's own margins. */
  private static void isSetForPaper(PDDocument paper) throws IOException {
    double left = letters(paper).stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();

    assertThat(paper.getPage(0).getMediaBox().getWidth()).isCloseTo(MILLIMETRE * 210, within(1f));
    assertThat(left).isCloseTo(MILLIMETRE * 16.0, within(1.0));
  }

  private static List<TextPosition> letters(PDDocument paper) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
      }
    }.getText(paper);
    return letters;
  }

  @Test
  void on_a_phone_nothing_runs_off_the_side_and_every_word_is_large_enough() throws Exception {
    Path phone = folder.resolve("phone.html");
    Files.writeString(phone, PHONE.formatted(page.getFileName()));

    String said = run("--allow-file-access-from-files", "--dump-dom", phone.toUri().toString());

    Document measured = Jsoup.parse(said.substring(said.indexOf("<!DOCTYPE")));
    assertThat(measured.body().attr("data-over")).isEqualTo("0");
    assertThat(Double.parseDouble(measured.body().attr("data-least"))).isGreaterThanOrEqualTo(15.9);
  }

  private String run(String... words) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>(List.of(browser, "--headless", "--no-sandbox"));
    command.addAll(
        List.of(
            "--disable-gpu",
            "--enable-logging=stderr",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the browser has ended").isTrue();
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
