package caseload.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets words for a page of plain text: lines of one width, numbers under one another. */
record PlainLines(int width) {
  /** As wide as a terminal and an e-mail. */
  static final int WIDTH = 76;

  private static final int LABEL = 60;

  /** A paragraph, broken between words. */
  String wrapped(String words) {
    return String.join("\n", broken(words, width));
  }

  /** A row of a table; the number stands beside the last line of a long label. */
  String row(String label, String number) {
    List<String> lines = broken(label, LABEL);
    int last = lines.size() - 1;
    lines.set(last, String.format(Locale.ROOT, "%-" + LABEL + "s  %s", lines.get(last), number));
    return String.join("\n  ", lines);
  }

  /** Each line of the words, broken between words. */
  List<String> all(String words) {
    return words.lines().flatMap(line -> broken(line, width).stream()).toList();
  }

  /** The same after a mark, such as that of a list, with the lines under one another. */
  String hanging(String mark, String words) {
    String under = "\n" + " ".repeat(mark.length());
    return mark + String.join(under, new PlainLines(width - mark.length()).all(words));
  }

  private static List<String> broken(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
