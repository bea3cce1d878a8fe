package caseload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The words of a Word file, its headers, footers and what its pictures say too. */
final class WordWords {
  private WordWords() {}

  static String of(byte[] docx) throws IOException {
    String xml = xml(docx);
    StringBuilder words = new StringBuilder(Jsoup.parse(xml, Parser.xmlParser()).text());
    Jsoup.parse(xml, Parser.xmlParser())
        .select("[descr]")
        .forEach(picture -> words.append(' ').append(picture.attr("descr")));
    return words.toString();
  }

  static String xml(byte[] docx) throws IOException {
    StringBuilder xml = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
          xml.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return xml.toString();
  }
}
