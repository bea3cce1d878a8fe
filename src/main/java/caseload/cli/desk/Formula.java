package caseload.cli.desk;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that a spreadsheet would take for a formula; a cell that went through here is none. */
final class Formula {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

  /** What a formula begins with, in either width. */
  private static final Set<Integer> FIRST =
      "=+-@\uff1d\uff0b\uff0d\uff20".codePoints().boxed().collect(Collectors.toUnmodifiableSet());

  private Formula() {}

  /**
   * Puts a {@code '} before what begins like a formula. One is also put before a {@code '} that
   * stands there already, so that taking one away gives back the text.
   */
  static String harmless(String cell) {
    if (NUMBER.matcher(cell).matches()) return cell;
    return startsLikeOne(cell) || startsALine(cell) ? "'" + cell : cell;
  }

  private static boolean startsLikeOne(String cell) {
    return cell.codePoints()
        .filter(point -> point != '\'' && !isBlank(point))
        .limit(1)
        .anyMatch(FIRST::contains);
  }

  private static boolean startsALine(String cell) {
    return cell.startsWith("\t") || cell.startsWith("\r") || cell.startsWith("\n");
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
