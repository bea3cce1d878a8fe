package caseload.report;

import caseload.report.disclosure.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in sentences: what may be said of a figure, with its noun and in good grammar. */
final class Say {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Say() {}

  /** The number, where it is shown. */
  static OptionalInt number(Cell cell) {
    return cell instanceof Cell.Shown shown ? OptionalInt.of(shown.n()) : OptionalInt.empty();
  }

  /** {@code 17 mentees}, {@code 1 mentee}, {@code no mentees}, {@code fewer than five mentees}. */
  static Optional<String> count(Cell cell, Noun noun) {
    return few(cell)
        .map(few -> few + " " + noun.many())
        .or(() -> number(cell).stream().mapToObj(n -> count(n, noun)).findFirst());
  }

  /** {@code 6}, {@code none}, {@code fewer than five}. */
  static Optional<String> alone(Cell cell) {
    return few(cell).or(() -> number(cell).stream().mapToObj(Say::alone).findFirst());
  }

  private static String alone(int n) {
    return n == 0 ? "none" : Integer.toString(n);
  }

  private static String count(int n, Noun noun) {
    return (n == 0 ? "no" : Integer.toString(n)) + " " + (n == 1 ? noun.one() : noun.many());
  }

  private static Optional<String> few(Cell cell) {
    return cell instanceof Cell.FewerThan few
        ? Optional.of("fewer than " + spelled(few.k()))
        : Optional.empty();
  }

  static String spelled(int n) {
    return n < SMALL.size() ? SMALL.get(n) : Integer.toString(n);
  }

  /** The one word for one, the other for all else. */
  static String verb(Cell cell, String one, String many) {
    return number(cell).orElse(0) == 1 ? one : many;
  }

  /** {@code a, b and c}. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** With a capital and a full stop. */
  static String sentence(String words) {
    return capital(words) + ".";
  }

  /** With a capital. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
