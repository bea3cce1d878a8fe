package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperTest {

  private static final String NAUGHTY = "<b>O'Neill & Ţăran</b>";

  @Test
  void a_name_is_shown_exactly() throws IOException {
    try (PDDocument pdf = read(Paper.pdf(page("<p>" + HtmlText.escaped(NAUGHTY) + "</p>")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(NAUGHTY);
    }
  }

  @Test
  void it_is_tagged_and_tells_its_title_and_language_but_no_author_and_no_date()
      throws IOException {
    try (PDDocument pdf = read(Paper.pdf(page("<p>Hello</p>")))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A letter");
      assertThat(pdf.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Subject", "Producer");
    }
  }

  @Test
  void it_asks_to_be_printed_on_one_side_so_that_a_slip_can_be_cut_off() throws IOException {
    try (PDDocument pdf = read(Paper.pdf(page("<p>Hello</p>")))) {
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().getDuplex()).isEqualTo("Simplex");
    }
  }

  @Test
  void it_holds_no_path_and_no_user_of_this_computer() throws IOException {
    try (PDDocument pdf = read(Paper.pdf(page("<p>Hello</p>")))) {
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

      assertThat(metadata)
          .contains("A letter")
          .doesNotContain("Nobody", "file:", System.getProperty("user.dir"));
    }
  }

  @Test
  void the_same_letter_is_the_same_file() {
    String page = page(chart().svg());

    assertThat(Paper.pdf(page)).isEqualTo(Paper.pdf(page)).isNotEqualTo(Paper.pdf(page("<p/>")));
  }

  @Test
  void a_letter_with_a_chart_keeps_to_the_rules_for_accessible_pdf() throws Exception {
    byte[] pdf = Paper.pdf(page("<h1>A</h1><p>b</p><div>" + chart().svg() + "</div>"));

    assertThat(Accessibility.faults(pdf)).isEmpty();
  }

  @Test
  void a_chart_says_in_words_what_it_shows() throws IOException {
    try (PDDocument pdf = read(Paper.pdf(page("<div>" + chart().svg() + "</div>")))) {
      assertThat(descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Planned: 58; Held: 47.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ক", "漢", "😀"})
  void a_letter_that_the_font_lacks_is_refused_and_never_printed_as_a_hash(String letter) {
    assertThatExceptionOfType(Unprintable.class)
        .isThrownBy(() -> Paper.pdf(page("<p>" + letter + "</p>")))
        .withMessageContaining(letter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>not closed", "<html><body>a & b</body></html>"})
  void html_that_is_not_well_formed_is_refused(String html) {
    assertThatExceptionOfType(Unprintable.class)
        .isThrownBy(() -> Paper.pdf(html))
        .withMessageContaining("near line 1");
  }

  @Test
  void nothing_outside_the_letter_is_fetched(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("x.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Path css = Files.writeString(folder.resolve("x.css"), "p { display: none }");
    String body =
        "<style>@import url('%s');</style><p>Hello<img src=\"%s\" alt=\"a picture\"/></p>"
            .formatted(css.toUri(), picture.toUri());

    try (PDDocument pdf = read(Paper.pdf(page(body)))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Hello");
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  @Test
  void a_picture_that_stands_in_the_letter_itself_is_printed() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
    String logo = "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());

    try (PDDocument pdf = read(Paper.pdf(page("<img src=\"" + logo + "\" alt=\"x\"/>")))) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Typeface.class,
      names = {"REGULAR", "BOLD", "ITALIC", "BOLD_ITALIC"})
  void each_cut_has_all_letters_of_the_european_languages(Typeface face) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
      var glyphs = font.getUnicodeCmapLookup();

      assertThat(IntStream.rangeClosed(0x20, 0x17F).filter(c -> !Character.isISOControl(c)))
          .allMatch(letter -> glyphs.getGlyphId(letter) != 0);
      assertThat("ȘșȚțẀŷ€–—‘’“”…•".codePoints().boxed())
          .allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }
  }

  private static Drawing chart() {
    return Charts.plannedAndHeld("Sessions", Tally.of("Planned", 58), Tally.of("Held", 47));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A letter</title>"
        + "<meta name=\"subject\" content=\"Nothing much\"/>"
        + "<meta name=\"author\" content=\"Nobody\"/>"
        + "<style>body { font-family: 'Liberation Sans' }</style></head><body>"
        + body
        + "</body></html>";
  }

  private static PDDocument read(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  private static List<String> descriptions(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Optional.ofNullable(element.getAlternateDescription()).ifPresent(found::add);
        found.addAll(descriptions(element));
      }
    }
    return found;
  }
}
