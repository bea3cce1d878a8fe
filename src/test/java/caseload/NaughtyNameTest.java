package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.kind.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that looks like a program comes out as it was typed, whatever the letter is made as. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NaughtyNameTest {
  private static final String NAUGHTY = "<b>O'Neill & Ţăran</b>";

  @TempDir private Path folder;

  private Terminal terminal;

  @BeforeEach
  void aParentOfThatName() throws IOException {
    terminal = Correspondence.in(folder).ready(LetterKind.CONSENT);
    terminal.does(
        "contact", "m-cj92cs", "--name", "Mr Jawad Rahmani", "--salutation", NAUGHTY, "--yes");
  }

  private byte[] letter(String format) throws IOException {
    Path file = folder.resolve("letter." + format);
    terminal.does(Correspondence.command(LetterKind.CONSENT, "-o", file.toString()));
    return Files.readAllBytes(file);
  }

  private String text(String format) throws IOException {
    return new String(letter(format), StandardCharsets.UTF_8);
  }

  @Test
  void in_html() throws IOException {
    var html = Jsoup.parse(text("html"));

    assertThat(html.select("p").eachText()).contains("Dear " + NAUGHTY + ",");
    assertThat(html.select("b")).isEmpty();
  }

  @Test
  void in_pdf() throws IOException {
    try (PDDocument paper = Loader.loadPDF(letter("pdf"))) {
      assertThat(new PDFTextStripper().getText(paper)).contains("Dear " + NAUGHTY + ",");
    }
  }

  @Test
  void in_word() throws IOException {
    String document = part(letter("docx"), "word/document.xml");

    assertThat(Jsoup.parse(document, Parser.xmlParser()).select("w|p").eachText())
        .contains("Dear " + NAUGHTY + ",");
    assertThat(document).contains("&lt;b&gt;O'Neill &amp; Ţăran&lt;/b&gt;");
  }

  @Test
  void in_plain_text() throws IOException {
    assertThat(text("txt")).contains("\nDear " + NAUGHTY + ",\n");
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }
}
