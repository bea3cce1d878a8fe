package caseload.cli.desk;

import caseload.casefile.record.Unreadable;
import java.util.List;
import java.util.Locale;

/** The line of a file that cannot be read, with a caret under the place that is meant. */
public final class Excerpt {
  private Excerpt() {}

  /** Two lines, or none when the file as a whole is meant. */
  public static List<String> lines(Unreadable problem) {
    String excerpt = problem.excerpt();
    if (excerpt.isBlank()) return List.of();
    String number = String.format(Locale.ROOT, "%4d | ", problem.place().line());
    int before =
        excerpt.offsetByCodePoints(
            0,
            Math.min(
                Math.max(0, problem.caret() - 1), excerpt.codePointCount(0, excerpt.length())));
    int columns = Width.of(SafeText.of(excerpt.substring(0, before)));
    return List.of(
        number + excerpt, " ".repeat(number.length() - 2) + "| " + " ".repeat(columns) + "^");
  }
}
