package caseload.letter;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the SVG of a document into its PDF. No drawing may fetch anything. */
final class ChartInk implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    SVGDocument document = load(svg);
    double inked = width >= 0 ? width : document.size().width * dotsPerPixel;
    double tall = height >= 0 ? height : inked * document.size().height / document.size().width;
    return new Inked(document, inked, tall, dotsPerPixel);
  }

  private static SVGDocument load(Element svg) {
    Hush.libraries();
    try (InputStream source = new ByteArrayInputStream(written(svg))) {
      return Objects.requireNonNull(
          new SVGLoader().load(source, null, LoaderContext.createDefault()));
    } catch (IOException e) {
      throw new IllegalStateException("a drawing cannot be read", e);
    }
  }

  private static byte[] written(Element svg) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(svg), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException("a drawing cannot be written", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void addFontStream(
      FSSupplier<InputStream> font, String family, @Nullable Integer weight, FontStyle style)
      throws IOException, FontFormatException {
    try (InputStream in = font.supply()) {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
    }
  }

  @Override
  public void addFontFile(File font, String family, @Nullable Integer weight, FontStyle style) {
    throw new IllegalStateException("fonts come from the program itself");
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // A document brings no fonts of its own: nothing is fetched.
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private record Inked(SVGDocument document, double width, double height, double dotsPerPixel)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
      float wide = (float) (width / dotsPerPixel);
      float tall = (float) (height / dotsPerPixel);
      paper.drawWithGraphics(
          (float) x,
          (float) y,
          wide,
          tall,
          ink -> document.render((Component) null, ink, new ViewBox(0, 0, wide, tall)));
    }
  }
}
