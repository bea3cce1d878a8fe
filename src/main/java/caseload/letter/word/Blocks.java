package caseload.letter.word;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Headings, paragraphs, lists, tables and pictures, in the order in which they are read. */
final class Blocks {
  private final Relations relations;
  private final StringBuilder xml = new StringBuilder();
  private boolean together;

  Blocks(Relations relations) {
    this.relations = relations;
  }

  String xml() {
    return xml.toString();
  }

  void add(Node node) {
    if (node instanceof TextNode text && !text.isBlank()) {
      xml.append("<w:p>").append(Runs.of(text.text())).append("</w:p>");
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "h1" -> paragraph(element, element.closest(".certificate") == null ? "Title" : "Great");
      case "h2" -> paragraph(element, "Heading1");
      case "h3" -> paragraph(element, "Heading2");
      case "p" -> paragraph(element, style(element));
      case "ul", "ol" -> list(element);
      case "table" -> xml.append(new Grid(this, element).xml());
      case "caption", "figcaption" -> paragraph(element, "Caption");
      case "svg" -> xml.append(new Picture(element, relations, together).xml());
      default -> group(element);
    }
  }

  private void group(Element element) {
    if (element.hasClass("letterhead") || element.hasClass("footer")) return;
    if (element.hasClass("space")) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"Space\"/></w:pPr></w:p>");
      return;
    }
    if (element.hasClass("in-english")) {
      xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }
    boolean before = together;
    together |=
        element.hasClass("slip")
            || element.hasClass("signature")
            || element.hasClass("together")
            || element.hasClass("target");
    if (element.hasClass("slip")) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"CutHere\"/></w:pPr></w:p>");
    }
    element.childNodes().forEach(this::add);
    together = before;
  }

  private static String style(Element paragraph) {
    if (paragraph.hasClass("date")) return "Date";
    if (paragraph.hasClass("addressee")) return "Addressee";
    if (paragraph.hasClass("quoted")) return "Quote";
    if (paragraph.hasClass("small")) return "Small";
    if (paragraph.hasClass("rule")) return "WriteHere";
    if (paragraph.hasClass("care")) return "Care";
    if (paragraph.hasClass("great")) return "Great";
    if (paragraph.hasClass("proud")) return "Proud";
    return paragraph.parents().hasClass("signature") ? "Signature" : "Normal";
  }

  void paragraph(Element element, String style) {
    if (element.hasClass("footer")) return;
    String picture = picture(element);
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    if (together) xml.append("<w:keepNext/>");
    xml.append(Speech.of(element).paragraph());
    if (element.closest(".centred") != null) xml.append("<w:jc w:val=\"center\"/>");
    xml.append("</w:pPr>").append(picture).append(Runs.of(element, false)).append("</w:p>");
  }

  private String picture(Element paragraph) {
    return paragraph.select("img").stream()
        .flatMap(img -> Image.of(img).stream())
        .map(image -> image.xml(relations.picture(image.png()), relations.pictures()))
        .collect(Collectors.joining());
  }

  private void list(Element list) {
    int number = relations.list(list.normalName().equals("ol"));
    for (Element item : list.children()) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/>");
      if (together) xml.append("<w:keepNext/>");
      xml.append("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"").append(number);
      xml.append("\"/></w:numPr>").append(Speech.of(item).paragraph()).append("</w:pPr>");
      xml.append(Runs.of(item, false)).append("</w:p>");
    }
  }

  boolean keptTogether() {
    return together;
  }
}
