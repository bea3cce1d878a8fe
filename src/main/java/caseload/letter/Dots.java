package caseload.letter;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture of dots, read whole or not at all, in plain colours whatever its file had. */
record Dots(BufferedImage image) {
  private static final Pattern LOST =
      Pattern.compile("(?i)premature|truncat|unexpected end|corrupt|\\beof\\b");
  private static final String END_OF_PNG = "IEND";

  /** Why there is no picture, as what is said of its file. */
  static final class Spoilt extends Exception {
    private static final long serialVersionUID = 1L;

    Spoilt(String says) {
      super(says);
    }

    String says() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The picture of a PNG or JPEG file.
   *
   * @param most dots that either side may have, looked at before any is read
   */
  static Dots of(byte[] bytes, int most) throws Spoilt {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) throw new Spoilt("is no picture");
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > most) {
          throw new Spoilt("is larger than %d dots".formatted(most));
        }
        return whole(reader, bytes);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  private static Dots whole(ImageReader reader, byte[] bytes) throws IOException, Spoilt {
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    BufferedImage image = reader.read(0);
    boolean png = reader.getFormatName().equalsIgnoreCase("png");
    boolean ended = !png || new String(bytes, StandardCharsets.ISO_8859_1).contains(END_OF_PNG);
    if (!ended || warnings.stream().anyMatch(each -> LOST.matcher(each).find())) throw damaged();
    return new Dots(image);
  }

  private static Spoilt damaged() {
    return new Spoilt("is damaged: it cannot be read to its end");
  }

  /** As PNG, made smaller where a side has more dots than that. */
  byte[] png(int most) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(within(most), "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Halved as often as it can be: taking one dot of many would leave a crest ragged. */
  private BufferedImage within(int most) {
    BufferedImage drawn = drawn(image, image.getWidth(), image.getHeight());
    while (longest(drawn) > most) {
      double share = Math.max(0.5, (double) most / longest(drawn));
      drawn = drawn(drawn, side(drawn.getWidth() * share), side(drawn.getHeight() * share));
    }
    return drawn;
  }

  private static int side(double dots) {
    return Math.max(1, (int) dots);
  }

  private static int longest(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static BufferedImage drawn(BufferedImage from, int wide, int tall) {
    boolean clear = from.getColorModel().hasAlpha();
    BufferedImage to =
        new BufferedImage(
            wide, tall, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = to.createGraphics();
    ink.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    ink.drawImage(from, 0, 0, wide, tall, null);
    ink.dispose();
    return to;
  }
}
