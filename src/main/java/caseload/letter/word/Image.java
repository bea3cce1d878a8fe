package caseload.letter.word;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture of the school's that stands inside the letter: its logo, or a signature. */
final class Image {
  private static final String INSIDE = "data:image/png;base64,";
  private static final int MILLIMETRE = 36_000;
  private static final int WIDTH_AT = 16;
  private static final int ON_SCREEN = 9525;
  private static final int TALLEST = 18 * MILLIMETRE;
  private static final int WIDEST = 55 * MILLIMETRE;

  private final byte[] png;
  private final String words;

  private Image(byte[] png, String words) {
    this.png = png;
    this.words = words;
  }

  byte[] png() {
    return png;
  }

  /** The picture of an element; one that would have to be fetched is none. */
  static Optional<Image> of(Element img) {
    String source = img.attr("src");
    if (!source.startsWith(INSIDE)) return Optional.empty();
    byte[] png = Base64.getDecoder().decode(source.substring(INSIDE.length()));
    return Optional.of(new Image(png, img.attr("alt")));
  }

  /**
   * The picture as Word holds it, no larger than its place.
   *
   * @param id by which the page names its file
   * @param number of this drawing in the document
   */
  String xml(String id, int number) {
    ByteBuffer size = ByteBuffer.wrap(png, WIDTH_AT, Long.BYTES);
    double wide = size.getInt() * (double) ON_SCREEN;
    double tall = size.getInt() * (double) ON_SCREEN;
    double share = Math.min(1, Math.min(WIDEST / wide, TALLEST / tall));
    return Parts.filled(
        "image.xml",
        Map.of(
            "ID", id,
            "NUMBER", Integer.toString(number),
            "WIDE", Integer.toString((int) (wide * share)),
            "TALL", Integer.toString((int) (tall * share)),
            "WORDS", Xml.text(words)));
  }
}
