package caseload.cli.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, for the program that asked with {@code --json}. A person reads the same on the
 * error stream; it is the one answer of a command that has given no other.
 */
public record Fault(int exit, String says, String next) {

  /** As JSON. */
  String json() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("exit", exit);
    error.put("says", String.join(" ", lines(says)));
    error.put("next", lines(next));
    return Machine.json(Map.of("error", error));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
