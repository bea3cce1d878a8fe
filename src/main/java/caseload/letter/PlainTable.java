package caseload.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table as lines of plain text, so that each row can be read aloud or filled in. */
record PlainTable(Element table) {

  /** The words of the table, with an empty line after it. */
  String text() {
    StringBuilder text = new StringBuilder();
    Element caption = table.selectFirst("caption");
    if (caption != null) text.append(PlainText.line(caption)).append('\n');
    List<String> heads = lines(table.select("thead th"));
    boolean filled = table.select("tbody > tr").stream().anyMatch(Element::hasText);
    if (filled && !heads.isEmpty() && !heads.get(0).isBlank()) {
      text.append(heads.get(0)).append(":\n");
    }
    table.select("tr").stream()
        .filter(row -> row.closest("thead") == null)
        .map(row -> row(row, heads))
        .distinct()
        .forEach(row -> text.append(row).append('\n'));
    return text.append('\n').toString();
  }

  /** Each cell after the head of its column, so that a row can be read aloud. */
  private static String row(Element row, List<String> heads) {
    List<String> cells = lines(row.children());
    if (toWriteOn(cells)) return writtenOn(row);
    if (row.closest("table.lines") != null) return partFilled(cells);
    if (row.closest("table.answers") != null) return ticked(cells, heads);
    if (cells.stream().allMatch(String::isBlank)) return empty(heads);
    if (cells.size() == 2) {
      return (cells.get(0).startsWith("[") ? "" : "- ") + cells.get(0) + ": " + cells.get(1);
    }
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
        .map(label -> label + ": " + orLine(""))
        .collect(Collectors.joining("\n"));
  }

  private static String partFilled(List<String> cells) {
    return IntStream.range(0, cells.size() / 2)
        .mapToObj(i -> cells.get(2 * i) + ": " + orLine(cells.get(2 * i + 1)))
        .collect(Collectors.joining("\n"));
  }

  private static String empty(List<String> heads) {
    return heads.stream().map(head -> head + ": " + orLine("")).collect(Collectors.joining("\n"));
  }

  private static String orLine(String words) {
    return words.isBlank() ? "____________________" : words;
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
}
