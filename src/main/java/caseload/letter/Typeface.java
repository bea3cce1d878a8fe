package caseload.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four cuts of Liberation Sans that go into every PDF. It has the widths of Arial, which is
 * what schools print in, and the letters of every European language, Greek and Cyrillic included.
 */
enum Typeface {
  REGULAR("Regular", 400, false),
  BOLD("Bold", 700, false),
  ITALIC("Italic", 400, true),
  BOLD_ITALIC("BoldItalic", 700, true);

  static final String FAMILY = "Liberation Sans";

  /** Up to here, the end of Latin Extended-A, a test has made sure that no letter is missing. */
  private static final int SURELY_HELD = 0x017F;

  private final String cut;
  private final int weight;
  private final boolean italic;

  Typeface(String cut, int weight, boolean italic) {
    this.cut = cut;
    this.weight = weight;
    this.italic = italic;
  }

  int weight() {
    return weight;
  }

  boolean italic() {
    return italic;
  }

  InputStream open() {
    String file = "/fonts/LiberationSans-" + cut + ".ttf";
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
  }

  /** A letter that the font lacks would be printed as # and a name would be wrong unnoticed. */
  static void mustHold(String text) {
    if (text.codePoints().anyMatch(letter -> letter > SURELY_HELD)) {
      REGULAR.mustHoldEach(text);
    }
  }

  private void mustHoldEach(String text) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      text.codePoints()
          .filter(letter -> letter > SURELY_HELD && glyphs.getGlyphId(letter) == 0)
          .findFirst()
          .ifPresent(Typeface::refuse);
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
