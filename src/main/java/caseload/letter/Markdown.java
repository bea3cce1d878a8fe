package caseload.letter;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A letter, form or report as Markdown: headings, lists, tables and boxes to tick. What somebody
 * has written comes out as it was written, whatever signs are in it.
 */
public final class Markdown {
  /** A line to write on; underscores would be a rule, or bold. */
  static final String BLANK = ".".repeat(24);

  private static final String RULE = ".".repeat(60) + "\n\n";

  private final StringBuilder text = new StringBuilder();

  private Markdown() {}

  /** The words of an HTML document, without the footer of its pages. */
  public static String of(String html) {
    Markdown written = new Markdown();
    written.inside(Jsoup.parse(html).body());
    return written.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  /** Several, with a rule between them. */
  public static String of(List<String> htmls) {
    return String.join("\n---\n\n", htmls.stream().map(Markdown::of).toList());
  }

  private void inside(Element element) {
    element.childNodes().forEach(this::add);
  }

  private void add(Node node) {
    if (node instanceof TextNode words && !words.isBlank()) {
      paragraph(MarkdownWords.escaped(words.text().strip()));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    if (element.hasClass("footer")) return;
    if (element.hasClass("rule")) {
      rule();
      return;
    }
    switch (element.normalName()) {
      case "h1" -> heading("# ", element);
      case "h2" -> heading("## ", element);
      case "h3" -> heading("### ", element);
      case "p" -> paragraph(element);
      case "caption", "figcaption" -> paragraph(MarkdownWords.of(element));
      case "ul", "ol" -> list(element);
      case "table" -> text.append('\n').append(new MarkdownTable(element).text());
      case "svg" -> paragraph(MarkdownWords.escaped(element.select("desc").text()));
      case "img" -> {}
      default -> block(element);
    }
  }

  private void block(Element element) {
    if (element.hasClass("slip")) text.append("\n---\n\n");
    inside(element);
  }

  private void heading(String sign, Element element) {
    String words = MarkdownWords.inOneLine(element);
    if (!words.isEmpty()) text.append('\n').append(sign).append(words).append("\n\n");
  }

  /** A box with its words is a line of a list; several in one paragraph stay in it. */
  private void paragraph(Element element) {
    String words = MarkdownWords.of(element);
    boolean one = element.select(".box").size() == 1 && words.startsWith("[");
    paragraph(one ? "- " + words : words);
  }

  /** Lines to write on: one stands for all of them. */
  private void rule() {
    if (!text.toString().endsWith(RULE)) text.append(RULE);
  }

  private void paragraph(String words) {
    if (!words.isBlank()) text.append(words).append("\n\n");
  }

  private void list(Element list) {
    boolean ordered = list.normalName().equals("ol");
    int number = 1;
    text.append('\n');
    for (Element item : list.children()) {
      String sign = ordered ? number++ + ". " : "- ";
      String words = MarkdownWords.of(item).replace("\n", "\n" + " ".repeat(sign.length()));
      text.append(sign).append(words).append('\n');
    }
    text.append('\n');
  }
}
