package caseload.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;
import org.xml.sax.SAXParseException;

/**
 * Puts an HTML document on paper: an accessible PDF (PDF/UA-1) with its fonts inside, nothing
 * fetched, no author, no date and no path in it. The same HTML always gives the same bytes.
 */
public final class Paper {

  private Paper() {}

  /**
   * The document as PDF.
   *
   * @param html a whole document, well-formed as XML, with a title and a language
   */
  public static byte[] pdf(String html) {
    Typeface.mustHold(html);
    Hush.libraries();
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = builder(html);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      return saved(renderer.getPdfDocument(), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XRRuntimeException e) {
      throw unprintable(e);
    }
  }

  private static PdfRendererBuilder builder(String html) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    for (Typeface face : Typeface.of(html)) {
      builder.useFont(
          face::open, face.family(), face.weight(), style(face), true, usesOfFonts(html));
    }
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:image/"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.addDOMMutator(Discretion::keep);
    builder.addDOMMutator(Columns::fromTheRight);
    builder.useSVGDrawer(new ChartInk());
    builder.usePdfUaAccessibility(true);
    if (Sides.runsBothWays(html)) {
      builder.useUnicodeBidiSplitter(Sides::new);
      builder.useUnicodeBidiReorderer(new Joining());
    }
    builder.withProducer("Caseload");
    builder.withHtmlContent(html, "");
    return builder;
  }

  /** Making fonts known to charts is slow, and most letters have none. */
  private static Set<FSFontUseCase> usesOfFonts(String html) {
    return html.contains("<svg")
        ? EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)
        : EnumSet.of(FSFontUseCase.DOCUMENT);
  }

  private static FontStyle style(Typeface face) {
    return face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
  }

  /**
   * Without the hour of printing, and with a document id that comes from the text alone. One side
   * only: on the back of a slip that is cut off stands a part of the letter that the family keeps.
   */
  private static byte[] saved(PDDocument document, String html) throws IOException {
    document.getDocumentCatalog().getViewerPreferences().setDuplex(DUPLEX.Simplex);
    document.getDocumentInformation().setCreationDate(null);
    document.setDocumentId(checksum(html));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static RuntimeException unprintable(XRRuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SAXParseException unclosed) {
        return new Unprintable(
            "the HTML is not well-formed near line " + unclosed.getLineNumber(),
            "See in the template that every tag is closed, such as <br/>, and & is &amp;.");
      }
    }
    return thrown;
  }

  private static long checksum(String html) {
    CRC32 sum = new CRC32();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
