package caseload.letter;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A chart as a picture made of dots, for files that hold no other kind. */
public final class ChartPicture {
  private ChartPicture() {}

  /** The drawing as PNG on white; nothing is fetched. */
  public static byte[] png(String svg, int dotsPerPixel) {
    return png(svg, dotsPerPixel, Integer.MAX_VALUE);
  }

  /** The same with neither side longer than so many dots. */
  static byte[] png(String svg, int dotsPerPixel, int most) {
    Hush.libraries();
    try (InputStream source = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))) {
      knowFonts();
      SVGDocument drawing =
          Objects.requireNonNull(new SVGLoader().load(source, null, LoaderContext.createDefault()));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(painted(drawing, dots(drawing, dotsPerPixel, most)), "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("a font that ships cannot be read", e);
    }
  }

  private static void knowFonts() throws IOException, FontFormatException {
    for (Typeface face : Typeface.of("")) {
      try (InputStream in = face.open()) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      }
    }
  }

  private static double dots(SVGDocument drawing, int wanted, int most) {
    return Math.min(wanted, most / Math.max(drawing.size().width, drawing.size().height));
  }

  private static BufferedImage painted(SVGDocument drawing, double dots) {
    int wide = Math.max(1, (int) (drawing.size().width * dots));
    int tall = Math.max(1, (int) (drawing.size().height * dots));
    BufferedImage image = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, wide, tall);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.render((Component) null, ink, new ViewBox(0, 0, wide, tall));
    ink.dispose();
    return image;
  }
}
