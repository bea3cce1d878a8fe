package caseload.letter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Entities;

/**
 * A picture of the school's own, such as its logo. It stands inside the letter, so that nothing is
 * fetched; whatever kind it was, it is PNG there.
 */
public record SchoolPicture(Path root, String file) {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_DOTS = 4000;
  private static final int SVG_DOTS = 2;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final int WIDTH_AT = 16;

  /** Why the picture cannot be used, if it cannot. */
  public Optional<String> fault() {
    try {
      png();
      return Optional.empty();
    } catch (Unprintable no) {
      return Optional.of(no.says());
    }
  }

  /** The picture for a template. */
  Drawing drawing(String kind, String inWords) {
    String words = Entities.escape(inWords);
    return new Drawing(
        "<img class=\"%s\" alt=\"%s\" src=\"data:image/png;base64,%s\"/>"
            .formatted(kind, words, Base64.getEncoder().encodeToString(png())),
        inWords);
  }

  private byte[] png() {
    byte[] bytes = bytes();
    String name = file.toLowerCase(Locale.ROOT);
    byte[] png = name.endsWith(".svg") ? drawn(bytes) : isPng(bytes) ? bytes : painted(bytes);
    ByteBuffer size = ByteBuffer.wrap(png, WIDTH_AT, Long.BYTES);
    if (Math.max(size.getInt(), size.getInt()) > MOST_DOTS) {
      throw no("is larger than %d dots".formatted(MOST_DOTS));
    }
    return png;
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > WIDTH_AT + Long.BYTES
        && ByteBuffer.wrap(bytes, 0, PNG.length).equals(ByteBuffer.wrap(PNG));
  }

  private byte[] bytes() {
    Path path = root.resolve(file).normalize();
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) throw no("is not there");
    try {
      if (!path.toRealPath().startsWith(root.toRealPath())) throw no("lies outside the caseload");
      if (Files.size(path) > MOST_BYTES) throw no("is larger than 1 MiB");
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw no("cannot be read");
    }
  }

  /** A drawing may bring nothing in from elsewhere. */
  private byte[] drawn(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    if (!text.contains("<svg") || text.contains("<!ENTITY")) throw no("is no picture");
    try {
      return ChartPicture.png(text, SVG_DOTS);
    } catch (RuntimeException e) {
      throw no("is no picture");
    }
  }

  private byte[] painted(byte[] jpeg) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
      if (read == null) throw no("is no picture");
      BufferedImage image =
          new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D ink = image.createGraphics();
      ink.drawImage(read, 0, 0, Color.WHITE, null);
      ink.dispose();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw no("is no picture");
    }
  }

  private Unprintable no(String why) {
    return new Unprintable(
        "the picture " + file + " " + why,
        "Put a PNG, JPEG or SVG of at most 1 MiB there, or take it out of caseload.yaml.");
  }
}
