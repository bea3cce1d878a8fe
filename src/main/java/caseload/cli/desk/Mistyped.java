package caseload.cli.desk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Something typed that cannot be understood: what is wrong, and what to type instead. It leaves
 * with exit code 2 and nothing has been saved.
 */
public final class Mistyped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The exit code of everything typed wrongly. */
  public static final int EXIT = 2;

  private static final int HINT_COLUMN = 15;

  private final String next;

  /**
   * @param says one sentence in plain words, ending without a full stop
   * @param next what to do, one or more whole lines; empty when the sentence says it all
   */
  public Mistyped(String says, String next) {
    super(says);
    this.next = next;
  }

  /** What is wrong, without a full stop. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to do now, as whole lines; empty when there is nothing to add. */
  public String next() {
    return next;
  }

  /** One line of what to do: a few words, and from the sixteenth column what to type. */
  public static String hint(String label, String type) {
    return label + " ".repeat(Math.max(2, HINT_COLUMN - label.length())) + type;
  }

  /** The message as it is printed, safe for a terminal, one entry a line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Error: " + SafeText.of(says()) + ".");
    next.lines().map(SafeText::of).forEach(lines::add);
    return List.copyOf(lines);
  }

  /** Prints the message and gives back the exit code to leave with. */
  int printTo(PrintWriter err) {
    lines().forEach(err::println);
    err.flush();
    return EXIT;
  }
}
