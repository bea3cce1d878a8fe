package caseload.letter;

import caseload.letter.Shape.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which existing field an author may have meant by a name that does not exist. */
final class Nearest {
  private static final int NAMED = 3;
  private static final String ALL =
      "caseload help letter-fields  has all of them; the nearest are ";

  private Nearest() {}

  /** Advice for a name that means nothing in this scope: what was meant, or what comes nearest. */
  static String advice(String name, Scope scope) {
    List<String> near =
        namesIn(scope).stream()
            .sorted(Comparator.comparingInt(candidate -> distance(name, candidate)))
            .limit(NAMED)
            .toList();
    return near.stream()
        .limit(1)
        .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 3))
        .findFirst()
        .map(candidate -> "Did you mean {{" + candidate + "}}?")
        .orElseGet(() -> ALL + String.join(", ", near) + ".");
  }

  static String fieldsOf(Fields record) {
    return record.named().keySet().stream().collect(Collectors.joining(", "));
  }

  private static List<String> namesIn(Scope scope) {
    List<String> names = new ArrayList<>();
    collect(scope.row(), "", names);
    if (scope.isRow()) {
      List<String> ofView = new ArrayList<>();
      collect(scope.view(), "", ofView);
      ofView.stream().filter(name -> name.contains(".")).forEach(names::add);
    }
    return names;
  }

  private static void collect(Fields from, String at, List<String> names) {
    for (Map.Entry<String, Shape> field : from.named().entrySet()) {
      names.add(at + field.getKey());
      recordIn(field.getValue()).ifPresent(r -> collect(r, at + field.getKey() + ".", names));
    }
  }

  private static Optional<Fields> recordIn(Shape shape) {
    return shape instanceof Fields record ? Optional.of(record) : Optional.empty();
  }

  /** Edits between the names; one when only the part before the last dot was forgotten. */
  private static int distance(String typed, String candidate) {
    boolean onlyPathForgotten = candidate.endsWith("." + typed);
    return onlyPathForgotten ? 1 : edits(typed, candidate);
  }

  private static int edits(String from, String to) {
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[to.length() + 1];
      next[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int swapped = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(swapped, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[to.length()];
  }
}
