package caseload.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table on a page of plain text of one width: in columns where they fit, else a row after the
 * other with each cell beside the head of its column.
 */
record WrappedTable(Element table, PlainLines lines) {
  private static final String GAP = "  ";
  private static final String UNDER = "    ";
  private static final int MOST_LINES = 3;
  private static final int NARROWEST = 8;

  /** The words of the table, with an empty line after it. */
  String text() {
    Element caption = table.selectFirst("caption");
    String title = caption == null ? "" : lines.wrapped(PlainText.line(caption)) + "\n";
    List<String> heads = cells(table.select("thead th"));
    List<List<String>> rows =
        table.select("tr").stream()
            .filter(row -> row.closest("thead") == null)
            .map(row -> cells(row.children()))
            .toList();
    return title + (heads.isEmpty() ? named(rows) : headed(heads, rows)) + "\n";
  }

  private static List<String> cells(Elements elements) {
    return elements.stream().map(PlainText::line).toList();
  }

  private String headed(List<String> heads, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, heads);
    if (all.stream().anyMatch(row -> row.size() != heads.size())) return named(rows);
    int[] wide = widths(all);
    int needed = Arrays.stream(wide).sum() + GAP.length() * (wide.length - 1);
    if (needed > lines.width() || tallest(all, wide) > MOST_LINES) return blocks(heads, rows);
    StringBuilder text = new StringBuilder();
    all.forEach(row -> text.append(inColumns(row, wide)));
    return text.toString();
  }

  /** The widest column gives way first, and never so far that a word must be cut. */
  private int[] widths(List<List<String>> all) {
    int[] wide = new int[all.get(0).size()];
    int[] least = new int[wide.length];
    for (List<String> row : all) {
      for (int i = 0; i < wide.length; i++) {
        wide[i] = Math.max(wide[i], longest(row.get(i).split("\n", -1)));
        least[i] = Math.max(least[i], longest(row.get(i).split("\\s+", -1)));
      }
    }
    int room = lines.width() - GAP.length() * (wide.length - 1);
    while (Arrays.stream(wide).sum() > room) {
      int widest = widest(wide, least);
      if (widest < 0) return wide;
      wide[widest]--;
    }
    return wide;
  }

  private static int longest(String[] pieces) {
    return Arrays.stream(pieces).mapToInt(String::length).max().orElse(0);
  }

  private static int widest(int[] wide, int[] least) {
    return IntStream.range(0, wide.length)
        .filter(i -> wide[i] > Math.max(least[i], NARROWEST))
        .reduce((one, other) -> wide[other] > wide[one] ? other : one)
        .orElse(-1);
  }

  private static int tallest(List<List<String>> all, int[] wide) {
    return all.stream().mapToInt(row -> Collections.max(heights(row, wide))).max().orElse(0);
  }

  private static List<Integer> heights(List<String> row, int[] wide) {
    return IntStream.range(0, wide.length)
        .mapToObj(i -> new PlainLines(wide[i]).all(row.get(i)).size())
        .toList();
  }

  private static String inColumns(List<String> row, int[] wide) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < Collections.max(heights(row, wide)); at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < wide.length; i++) {
        List<String> cell = new PlainLines(wide[i]).all(row.get(i));
        String words = at < cell.size() ? cell.get(at) : "";
        line.append(String.format(Locale.ROOT, "%-" + (wide[i] + GAP.length()) + "s", words));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String blocks(List<String> heads, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(lines.hanging("- ", row.get(0))).append('\n');
      for (int i = 1; i < row.size(); i++) {
        if (row.get(i).isBlank()) continue;
        String words = lines.hanging(UNDER, heads.get(i) + ": " + row.get(i)).strip();
        text.append("  ").append(words).append('\n');
      }
    }
    return text.toString();
  }

  private String named(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(lines.hanging("- ", String.join(": ", row))).append('\n');
    }
    return text.toString();
  }
}
