package caseload.letter;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A letter as plain text, to be pasted into the app or e-mail that a school writes to families
 * with: a paragraph is one line, and neither postal address nor page footer is in it. A page that
 * is read at a console or in a file has lines of one width instead.
 */
public final class PlainText {
  private static final String RULE = "_".repeat(60) + "\n\n";

  private final StringBuilder text = new StringBuilder();

  private final Optional<PlainLines> lines;

  private PlainText(Optional<PlainLines> lines) {
    this.lines = lines;
  }

  /** The words of an HTML document. */
  public static String of(String html) {
    return new PlainText(Optional.empty()).all(html);
  }

  /** The words of an HTML document, no line wider than a console. */
  public static String page(String html) {
    return new PlainText(Optional.of(new PlainLines(PlainLines.WIDTH))).all(html);
  }

  private String all(String html) {
    inside(Jsoup.parse(html).body());
    return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private void inside(Element element) {
    element.childNodes().forEach(this::add);
  }

  private void add(Node node) {
    if (node instanceof TextNode words && !words.isBlank()) {
      paragraph(words.text());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    if (element.hasClass("addressee") || element.hasClass("footer")) return;
    if (element.hasClass("rule")) {
      rule();
      return;
    }
    switch (element.normalName()) {
      case "h1", "p", "caption", "figcaption" -> paragraph(line(element));
      case "h2", "h3" -> text.append('\n').append(set("", line(element))).append('\n');
      case "ul", "ol" -> list(element);
      case "table" -> text.append(table(element));
      case "svg" -> paragraph(element.select("desc").text());
      default -> block(element);
    }
  }

  private void block(Element element) {
    if (element.hasClass("slip")) paragraph("- - - - -");
    inside(element);
  }

  /** Lines to write on: one stands for all of them. */
  private void rule() {
    if (!text.toString().endsWith(RULE)) text.append(RULE);
  }

  private void paragraph(String words) {
    if (!words.isBlank()) text.append(set("", words)).append("\n\n");
  }

  private String set(String mark, String words) {
    return lines.map(wide -> wide.hanging(mark, words)).orElse(mark + words);
  }

  private String table(Element table) {
    return lines
        .map(wide -> new WrappedTable(table, wide).text())
        .orElseGet(() -> new PlainTable(table).text());
  }

  private void list(Element list) {
    boolean ordered = list.normalName().equals("ol");
    int number = 1;
    for (Element item : list.children()) {
      String mark = ordered ? number++ + ". " : "- ";
      text.append(set(mark, line(item))).append('\n');
    }
    text.append('\n');
  }

  /** Words with their line breaks, white space once. */
  static String line(Element element) {
    StringBuilder line = new StringBuilder();
    append(element, element.closest(".as-written") != null, line);
    return line.toString().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\\n ?", "\n").strip();
  }

  private static void append(Node node, boolean asWritten, StringBuilder line) {
    if (node instanceof TextNode words) {
      line.append(asWritten ? words.getWholeText() : words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) line.append('\n');
      if (element.hasClass("box")) {
        line.append(element.hasText() ? "[x] " : "[ ] ");
        return;
      }
      element.childNodes().forEach(child -> append(child, asWritten, line));
    }
  }
}
