package caseload.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * A letter as plain text, to be pasted into the app or e-mail that a school writes to families
 * with: a paragraph is one line, and neither postal address nor page footer is in it.
 */
public final class PlainText {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The words of an HTML document. */
  public static String of(String html) {
    PlainText plain = new PlainText();
    plain.inside(Jsoup.parse(html).body());
    return plain.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
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
    switch (element.normalName()) {
      case "h1", "p", "caption", "figcaption" -> paragraph(line(element));
      case "h2", "h3" -> text.append('\n').append(line(element)).append('\n');
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      case "svg" -> paragraph(element.select("desc").text());
      default -> block(element);
    }
  }

  private void block(Element element) {
    if (element.hasClass("slip")) paragraph("- - - - -");
    inside(element);
  }

  private void paragraph(String words) {
    if (!words.isBlank()) text.append(words).append("\n\n");
  }

  private void list(Element list) {
    boolean ordered = list.normalName().equals("ol");
    int number = 1;
    for (Element item : list.children()) {
      text.append(ordered ? number++ + ". " : "- ").append(line(item)).append('\n');
    }
    text.append('\n');
  }

  private void table(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) text.append(line(caption)).append('\n');
    List<String> heads = lines(table.select("thead th"));
    if (!heads.isEmpty() && !heads.get(0).isBlank()) text.append(heads.get(0)).append(":\n");
    for (Element row : table.select("tr")) {
      if (row.closest("thead") == null) text.append(row(row, heads)).append('\n');
    }
    text.append('\n');
  }

  /** Each cell after the head of its column, so that a row can be read aloud. */
  private static String row(Element row, List<String> heads) {
    List<String> cells = lines(row.children());
    if (toWriteOn(cells)) return writtenOn(row);
    if (row.closest("table.answers") != null) return ticked(cells, heads);
    if (cells.size() == 2) return "- " + cells.get(0) + ": " + cells.get(1);
    if (heads.size() != cells.size()) return "- " + String.join("; ", cells);
    return IntStream.range(0, cells.size())
        .filter(i -> !cells.get(i).isBlank())
        .mapToObj(i -> i == 0 ? cells.get(i) : small(heads.get(i)) + ": " + cells.get(i))
        .collect(Collectors.joining("; ", "- ", ""));
  }

  private static String small(String head) {
    return head.isEmpty()
        ? head
        : head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1);
  }

  /** Every other cell is empty: a line to write on. */
  private static boolean toWriteOn(List<String> cells) {
    return cells.size() % 2 == 0
        && IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).isBlank() == (i % 2 == 1));
  }

  private static String writtenOn(Element row) {
    return lines(row.select("th")).stream()
        .map(label -> label + ": ____________________")
        .collect(Collectors.joining("\n"));
  }

  /** Boxes with their words, which stand beside them or at the head of the column. */
  private static String ticked(List<String> cells, List<String> heads) {
    boolean many = cells.stream().filter("[ ]"::equals).count() > 2;
    return IntStream.range(0, cells.size())
        .mapToObj(i -> ticked(cells.get(i), i < heads.size() ? heads.get(i) : ""))
        .collect(Collectors.joining("  "))
        .replaceFirst(many ? "  \\[" : "$", many ? "\n  [" : "");
  }

  private static String ticked(String cell, String head) {
    return cell.equals("[ ]") ? ("[ ] " + head.replace('\n', ' ')).strip() : cell;
  }

  private static List<String> lines(Elements elements) {
    return elements.stream().map(PlainText::line).toList();
  }

  /** Words with their line breaks, white space once. */
  private static String line(Element element) {
    StringBuilder line = new StringBuilder();
    append(element, element.closest(".as-written") != null, line);
    return line.toString().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\\n ?", "\n").strip();
  }

  private static void append(Node node, boolean asWritten, StringBuilder line) {
    if (node instanceof TextNode words) {
      line.append(asWritten ? words.getWholeText() : words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) line.append('\n');
      if (element.hasClass("box")) line.append("[ ] ");
      element.childNodes().forEach(child -> append(child, asWritten, line));
    }
  }
}
