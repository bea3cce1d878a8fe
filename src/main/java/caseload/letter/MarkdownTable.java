package caseload.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table as Markdown: with a head as a table, else each row as a line of a list. */
record MarkdownTable(Element table) {

  /** The table, with an empty line after it. */
  String text() {
    Element caption = table.selectFirst("caption");
    String title = caption == null ? "" : "**" + MarkdownWords.inOneLine(caption) + "**\n\n";
    List<Element> heads = List.copyOf(table.select("thead > tr"));
    List<Element> rows =
        table.select("tr").stream().filter(row -> row.closest("thead") == null).toList();
    Stream<String> lines = heads.isEmpty() ? rows.stream().map(this::line) : grid(heads, rows);
    return title + lines.collect(Collectors.joining("\n")) + "\n\n";
  }

  private Stream<String> grid(List<Element> heads, List<Element> rows) {
    List<List<String>> cells =
        Stream.concat(heads.stream().skip(heads.size() - 1L), rows.stream())
            .map(row -> cells(row.children()))
            .toList();
    int width = cells.stream().mapToInt(List::size).max().orElse(1);
    String under = "|" + " --- |".repeat(width);
    return Stream.of(
            Stream.of(row(cells.get(0), width), under),
            cells.stream().skip(1).map(each -> row(each, width)))
        .flatMap(each -> each);
  }

  private static String row(List<String> cells, int width) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(width - cells.size(), ""));
    return all.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** The head of the row and what belongs to it; where nothing stands yet, a line to write on. */
  private String line(Element row) {
    List<String> cells = cells(row.children());
    boolean pairs = table.hasClass("lines") && cells.size() % 2 == 0;
    if (pairs) return pairs(cells);
    List<String> rest = cells.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
    String first = cells.isEmpty() ? "" : cells.get(0);
    if (first.startsWith("[")) return "- " + String.join(" ", cells);
    if (first.isBlank()) return "- " + String.join(" ", rest);
    if (cells.size() == 1) return "- " + first;
    return "- **" + first + "** " + (rest.isEmpty() ? Markdown.BLANK : String.join(" ", rest));
  }

  private static String pairs(List<String> cells) {
    return IntStream.range(0, cells.size() / 2)
        .filter(i -> !cells.get(2 * i).isBlank())
        .mapToObj(i -> "- **" + cells.get(2 * i) + "** " + orLine(cells.get(2 * i + 1)))
        .collect(Collectors.joining("\n"));
  }

  private static String orLine(String words) {
    return words.isBlank() ? Markdown.BLANK : words;
  }

  private static List<String> cells(Elements cells) {
    return cells.stream().map(MarkdownWords::inACell).toList();
  }
}
