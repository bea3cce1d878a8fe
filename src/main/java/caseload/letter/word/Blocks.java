package caseload.letter.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Headings, paragraphs, lists, tables and pictures, in the order in which they are read. */
final class Blocks {
  private static final List<String> KEPT_WHOLE = List.of("slip", "signature", "together", "target");
  private static final String KEEP = "<w:keepNext/>";
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("date", "Date"),
          Map.entry("addressee", "Addressee"),
          Map.entry("quoted", "Quote"),
          Map.entry("small", "Small"),
          Map.entry("note", "Small"),
          Map.entry("made", "Small"),
          Map.entry("rule", "WriteHere"),
          Map.entry("care", "Care"),
          Map.entry("great", "Great"),
          Map.entry("proud", "Proud"),
          Map.entry("school", "School"),
          Map.entry("marked", "Notice"),
          Map.entry("notice", "Notice"));

  private final Relations relations;
  private final Look look;
  private final int width;
  private final StringBuilder xml = new StringBuilder();
  private boolean together;

  Blocks(Relations relations, Look look) {
    this(relations, look, look.width());
  }

  private Blocks(Relations relations, Look look, int width) {
    this.relations = relations;
    this.look = look;
    this.width = width;
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
      case "h1" ->
          paragraph(element, element.closest(".certificate") == null ? "Title" : "Certificate");
      case "h2" -> paragraph(element, "Heading1");
      case "h3" -> paragraph(element, "Heading2");
      case "p" -> paragraph(element, style(element));
      case "ul", "ol" -> list(element);
      case "table" -> xml.append(new Grid(this, element).xml());
      case "caption", "figcaption" -> paragraph(element, "Caption");
      case "svg" -> xml.append(new Picture(element, relations, width, together).xml());
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
    if (element.hasClass("two") && SideBySide.worthIt(element)) sideBySide(element);
    else inside(element);
  }

  private void sideBySide(Element element) {
    int half = width / 2;
    List<String> halves =
        element.children().stream().map(side -> within(side, half - SideBySide.GAP)).toList();
    xml.append(SideBySide.xml(halves, half));
  }

  private String within(Element side, int room) {
    Blocks blocks = new Blocks(relations, look, room);
    blocks.inside(side);
    return blocks.xml();
  }

  private void inside(Element element) {
    boolean before = together;
    together |= KEPT_WHOLE.stream().anyMatch(element::hasClass);
    if (element.hasClass("slip")) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"CutHere\"/></w:pPr></w:p>");
    }
    element.childNodes().forEach(this::add);
    if (together && !before) letGo();
    together = before;
  }

  /** The last of what is kept together is not kept with what follows it. */
  private void letGo() {
    int last = xml.lastIndexOf(KEEP);
    if (last > xml.lastIndexOf("<w:p>")) xml.delete(last, last + KEEP.length());
  }

  private static String style(Element paragraph) {
    Optional<String> named =
        paragraph.classNames().stream()
            .flatMap(name -> Optional.ofNullable(STYLES.get(name)).stream())
            .findFirst();
    if (named.isPresent()) return named.get();
    if (paragraph.parents().hasClass("how-to-read")) return "HowToRead";
    return paragraph.parents().hasClass("signature") ? "Signature" : "Normal";
  }

  void paragraph(Element element, String style) {
    if (element.hasClass("footer")) return;
    String picture = picture(element);
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(sided(style, element)).append("\"/>");
    if (together) xml.append(KEEP);
    xml.append(Speech.of(element).paragraph()).append(Runs.indent(element));
    if (element.closest(".centred") != null) xml.append("<w:jc w:val=\"center\"/>");
    xml.append("</w:pPr>").append(picture).append(Runs.of(element, false)).append("</w:p>");
  }

  /** The bar beside a quotation stands where its lines begin. */
  private static String sided(String style, Element element) {
    return style.equals("Quote") && Speech.of(element).rightToLeft() ? "QuoteRight" : style;
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
      if (together) xml.append(KEEP);
      xml.append("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"").append(number);
      xml.append("\"/></w:numPr>").append(Speech.of(item).paragraph()).append("</w:pPr>");
      xml.append(Runs.of(item, false)).append("</w:p>");
    }
  }

  boolean keptTogether() {
    return together;
  }

  Look look() {
    return look;
  }

  /** How wide what is added may be. */
  int width() {
    return width;
  }
}
