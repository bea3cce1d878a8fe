package caseload.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * Puts the Arabic letters into a web page that runs from the right: a reader's own machine may show
 * boxes in their place. A page in any other script stays as it is.
 */
public final class FontInside {
  private static final String PICTURES_ALONE = "img-src data:\"";
  private static final String FONTS_TOO = "img-src data:; font-src data:\"";
  private static final String STYLE = "<style>\n";
  private static final String FACE =
      "@font-face { font-family: \"%s\"; src: url(\"data:font/ttf;base64,%s\"); }\n";

  private FontInside() {}

  /** The page with the font that it needs and may lack. */
  public static String of(String html) {
    if (!html.contains(" dir=\"rtl\"") || html.codePoints().noneMatch(Joining::isArabic)) {
      return html;
    }
    int style = html.indexOf(STYLE) + STYLE.length();
    if (style < STYLE.length()) return html;
    return html.substring(0, style).replace(PICTURES_ALONE, FONTS_TOO)
        + FACE.formatted(Typeface.ARABIC.family(), letters())
        + html.substring(style);
  }

  private static String letters() {
    try (InputStream font = Typeface.ARABIC.open()) {
      return Base64.getEncoder().encodeToString(font.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
