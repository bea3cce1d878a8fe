package caseload.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The cuts of letters that go into a PDF. Liberation Sans goes into every one and has the widths of
 * Arial, which is what schools print in, and the letters of every European language, Greek,
 * Cyrillic and Hebrew included. Noto Naskh Arabic stands by for Arabic, Urdu and Persian.
 */
enum Typeface {
  REGULAR("Liberation Sans", "LiberationSans-Regular", 400, false),
  BOLD("Liberation Sans", "LiberationSans-Bold", 700, false),
  ITALIC("Liberation Sans", "LiberationSans-Italic", 400, true),
  BOLD_ITALIC("Liberation Sans", "LiberationSans-BoldItalic", 700, true),
  ARABIC("Noto Naskh Arabic", "NotoNaskhArabic-Regular", 400, false),
  ARABIC_BOLD("Noto Naskh Arabic", "NotoNaskhArabic-Bold", 700, false);

  /** Up to here, the end of Latin Extended-A, a test has made sure that no letter is missing. */
  private static final int SURELY_HELD = 0x017F;

  private final String family;
  private final String cut;
  private final int weight;
  private final boolean italic;

  Typeface(String family, String cut, int weight, boolean italic) {
    this.family = family;
    this.cut = cut;
    this.weight = weight;
    this.italic = italic;
  }

  /** The cuts that a text is set in: most have no use for Arabic letters. */
  static List<Typeface> of(String text) {
    return text.codePoints().anyMatch(Joining::isArabic)
        ? List.of(values())
        : List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  boolean italic() {
    return italic;
  }

  InputStream open() {
    String file = "/fonts/" + cut + ".ttf";
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
  }

  /** A letter that the font lacks would be printed as # and a name would be wrong unnoticed. */
  static void mustHold(String text) {
    if (text.codePoints().anyMatch(letter -> letter > SURELY_HELD)) {
      boolean arabic = of(text).contains(ARABIC);
      String shaped = arabic ? ARABIC.without(Joining.of(text)) : text;
      REGULAR.without(shaped).codePoints().findFirst().ifPresent(Typeface::refuse);
    }
  }

  /** What is left of a text when the letters that this cut has are taken away. */
  private String without(String text) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      return text.codePoints()
          .filter(letter -> letter > SURELY_HELD && glyphs.getGlyphId(letter) == 0)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(int letter) {
    throw new Unprintable(
        String.format(
            Locale.ROOT,
            "the PDF cannot show \"%s\" (U+%04X): its font has no such letter",
            Character.toString(letter),
            letter),
        "Write the letter as HTML and print it from the web browser.");
  }
}
