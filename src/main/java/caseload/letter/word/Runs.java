package caseload.letter.word;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph, with what is bold, slanted or broken into lines. */
final class Runs {
  private static final String BOX = "\u2610";
  private static final String TICKED = "\u2612";
  private static final String LARGE = "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
  private static final String NO_BREAK = "\u00A0";
  private static final String SPACE_AT_END = " </w:t></w:r>";
  private static final int BESIDE_BOX = 397;

  private final StringBuilder xml = new StringBuilder();
  private final boolean asWritten;
  private final Speech speech;
  private boolean begun;
  private boolean spaced = true;

  private Runs(boolean asWritten, Speech speech) {
    this.asWritten = asWritten;
    this.speech = speech;
  }

  /** The runs of an element. */
  static String of(Element element, boolean bold) {
    Runs runs = new Runs(element.hasClass("as-written"), Speech.of(element));
    element.childNodes().forEach(node -> runs.add(node, bold ? "<w:b/>" : ""));
    return runs.xml.toString();
  }

  /** Plain words. */
  static String of(String words) {
    return words.isEmpty()
        ? ""
        : "<w:r><w:t xml:space=\"preserve\">" + Xml.text(words) + "</w:t></w:r>";
  }

  /** A field that Word works out, such as the number of the page. */
  static String field(String instruction) {
    return "<w:fldSimple w:instr=\" " + instruction + " \">" + of("1") + "</w:fldSimple>";
  }

  private void add(Node node, String look) {
    if (node instanceof TextNode text) {
      words(text.getWholeText(), look);
    } else if (node instanceof Element element) {
      element(element, look);
    }
  }

  private void element(Element element, String look) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "strong", "b" -> inside(element, look.contains("<w:b/>") ? look : "<w:b/>" + look);
      case "em", "i" -> inside(element, look.contains("<w:i/>") ? look : look + "<w:i/>");
      default -> {
        if (element.hasClass("box")) box(element, look);
        else if (element.hasClass("choice")) choice(element, look);
        else if (element.hasClass("code")) onALineOfItsOwn(element, look);
        else if (element.hasClass("whole")) words(unbroken(element.text()), look);
        else inside(element, look);
      }
    }
  }

  /** Words that begin with a box stand to the right of it, however many lines they fill. */
  static String indent(Element element) {
    return beginsWithBox(element)
        ? "<w:ind w:left=\"%1$s\" w:hanging=\"%1$s\"/>".formatted(BESIDE_BOX)
        : "";
  }

  private static boolean beginsWithBox(Element element) {
    Element first = element.firstElementChild();
    return first != null
        && first.hasClass("box")
        && !element.normalName().equals("td")
        && element.text().startsWith(first.text());
  }

  private void box(Element box, String look) {
    run(box.hasText() ? TICKED : BOX, look + LARGE);
    Element around = box.parent();
    if (around != null && box.elementSiblingIndex() == 0 && beginsWithBox(around)) {
      xml.append("<w:r><w:tab/></w:r>");
      spaced = true;
    } else if (around != null && around.hasText()) {
      run(NO_BREAK, look);
    }
  }

  /** A box is not torn from its words. */
  private void choice(Element choice, String look) {
    run(choice.select(".box").hasText() ? TICKED : BOX, look + LARGE);
    run(NO_BREAK + unbroken(choice.ownText()), look);
    spaced = false;
  }

  /** A code that is torn in two cannot be typed. */
  private void onALineOfItsOwn(Element code, String look) {
    int end = xml.length() - SPACE_AT_END.length();
    if (xml.lastIndexOf(SPACE_AT_END) == end && end > 0) xml.deleteCharAt(end);
    lineBreak();
    inside(code, look);
  }

  private static String unbroken(String words) {
    return words.replace(" ", NO_BREAK);
  }

  private void inside(Element element, String look) {
    element.childNodes().forEach(node -> add(node, look));
  }

  private void words(String text, String look) {
    String[] lines = asWritten ? text.split("\n", -1) : new String[] {text};
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) lineBreak();
      run(squeezed(lines[i]), look);
    }
  }

  /** White space counts once, and not at all where a line begins. */
  private String squeezed(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean space = letter == ' ' || letter == '\n' || letter == '\t';
      if (!space || !spaced) words.append(space ? ' ' : letter);
      spaced = space;
    }
    return words.toString();
  }

  private void run(String words, String look) {
    if (words.isEmpty()) return;
    begun = true;
    for (Speech.Part part : speech.parts(words)) {
      String looks = part.look(look);
      xml.append("<w:r>").append(looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>");
      xml.append("<w:t xml:space=\"preserve\">").append(Xml.text(part.words()));
      xml.append("</w:t></w:r>");
    }
  }

  private void lineBreak() {
    if (begun) xml.append("<w:r><w:br/></w:r>");
    spaced = true;
  }
}
