package caseload.letter.word;

import caseload.letter.Bundle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Letters as one Word file (.docx): real styles, lists, tables, header, footer and page numbers,
 * and nothing of who made it, where or when. The same HTML always gives the same bytes.
 */
public final class WordFile {
  private static final String INK_BLUE = "1d4e79";

  private WordFile() {}

  /** The letters one after another, each from a page of its own with its own page numbers. */
  public static byte[] docx(List<String> htmls) {
    List<Document> letters = htmls.stream().map(Jsoup::parse).toList();
    Relations relations = new Relations();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      Section section = new Section(letters.get(i), relations, letters.size() > 1);
      body.append(section.blocks());
      boolean last = i == letters.size() - 1;
      String properties = section.properties(i + 1);
      body.append(last ? properties : "<w:p><w:pPr>" + properties + "</w:pPr></w:p>");
    }
    Document first = letters.get(0);
    first.title(Bundle.titleOf(first.title(), letters.size()));
    return Zipped.of(parts(first, relations, body.toString()));
  }

  private static Map<String, byte[]> parts(Document first, Relations relations, String body) {
    String colour = colour(first);
    Parts parts = new Parts(new TreeMap<>(relations.parts()));
    parts.add("word/document.xml", "document.xml", Map.of("BODY", body));
    parts.add("word/styles.xml", "styles.xml", Look.of(first).styles(colour));
    parts.add("word/settings.xml", "settings.xml", Map.of());
    parts.add("word/numbering.xml", "numbering.xml", Map.of("LISTS", relations.lists()));
    parts.add(
        "word/_rels/document.xml.rels", "document.rels.xml", Map.of("MORE", relations.links()));
    parts.add("_rels/.rels", "package.rels.xml", Map.of());
    parts.add("[Content_Types].xml", "content-types.xml", Map.of("MORE", relations.types()));
    parts.add(
        "docProps/core.xml",
        "core.xml",
        Map.of(
            "TITLE", Xml.text(first.title()),
            "SUBJECT", Xml.text(first.select("meta[name=subject]").attr("content")),
            "LANGUAGE", Xml.text(language(first))));
    return parts.all();
  }

  private static String language(Document letter) {
    Element html = letter.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    return language.isEmpty() ? "en-GB" : language;
  }

  static String colour(Document letter) {
    String colour = letter.select("meta[name=theme-color]").attr("content").replace("#", "");
    return colour.matches("[0-9a-fA-F]{6}") ? colour : INK_BLUE;
  }
}
