package caseload.letter.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the text of a Word file refers to: headers, footers, pictures and lists. */
final class Relations {
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int pictures;
  private int numbered;

  /** Keeps a header or a footer, and gives the id by which the text names it. */
  String page(String kind, int number, String xml) {
    String name = kind + number + ".xml";
    parts.put("word/" + name, xml.getBytes(StandardCharsets.UTF_8));
    types.append(
        "<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>"
            .formatted(name, WORD, kind.startsWith("header") ? "header" : "footer"));
    return link("r" + kind + number, kind.startsWith("header") ? "header" : "footer", name);
  }

  /** Keeps a picture. */
  String picture(byte[] png) {
    String name = "media/picture" + ++pictures + ".png";
    parts.put("word/" + name, png);
    return link("picture" + pictures, "image", name);
  }

  /** Keeps a picture of a page's head, which has a list of links of its own. */
  String pictureOfPage(String kind, int number, byte[] png) {
    String name = "media/" + kind + number + ".png";
    parts.put("word/" + name, png);
    String link =
        "<Relationship Id=\"logo\" Type=\"%simage\" Target=\"%s\"/>".formatted(KINDS, name);
    parts.put(
        "word/_rels/" + kind + number + ".xml.rels",
        Parts.filled("page.rels.xml", Map.of("MORE", link)).getBytes(StandardCharsets.UTF_8));
    return "logo";
  }

  int pictures() {
    return pictures;
  }

  private String link(String id, String kind, String target) {
    links.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, KINDS, kind, target));
    return id;
  }

  /** A new list, numbered from 1 or with bullets. */
  int list(boolean ordered) {
    lists.append(
        "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>"
            .formatted(++numbered, ordered ? 1 : 0));
    if (ordered) {
      lists.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    }
    lists.append("</w:num>");
    return numbered;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  String links() {
    return links.toString();
  }

  String types() {
    return types.toString();
  }

  String lists() {
    return lists.toString();
  }
}
