package caseload.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one word that a mistyped word was probably meant to be. It is only ever offered, never acted
 * on.
 */
public final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The nearest of the known words, if one is near; case and leading dashes are ignored. */
  public static Optional<String> to(String typed, Collection<String> known) {
    return to(typed, known, Map.of());
  }

  /**
   * The nearest of the known words, or the one that the other word stands for.
   *
   * @param otherWords words that people type instead, in lower case, each with a known word
   */
  public static Optional<String> to(
      String typed, Collection<String> known, Map<String, String> otherWords) {
    String word = bare(typed);
    if (word.isEmpty() || word.length() > LONGEST) return Optional.empty();

    Optional<String> other = Optional.ofNullable(otherWords.get(word)).filter(known::contains);
    if (other.isPresent()) return other;
    return known.stream()
        .filter(candidate -> cost(word, bare(candidate)) < Integer.MAX_VALUE)
        .min(
            Comparator.<String>comparingInt(candidate -> cost(word, bare(candidate)))
                .thenComparing(candidate -> bare(candidate).charAt(0) != word.charAt(0))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How many letters were left out, added, changed or swapped with their neighbour
   * (Damerau-Levenshtein distance in its restricted form: no letter is touched twice).
   */
  public static int distance(String one, String two) {
    int[] from = one.codePoints().toArray();
    int[] to = two.codePoints().toArray();
    int[][] cost = new int[from.length + 1][to.length + 1];
    for (int i = 0; i <= from.length; i++) cost[i][0] = i;
    for (int j = 0; j <= to.length; j++) cost[0][j] = j;

    for (int i = 1; i <= from.length; i++) {
      for (int j = 1; j <= to.length; j++) {
        int changed = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[from.length][to.length];
  }

  /** Twice the distance; the start of a word lies between one slip and two. */
  private static int cost(String word, String candidate) {
    int distance = distance(word, candidate);
    int shorter = Math.min(word.length(), candidate.length());
    if (distance == 0 || (distance == 1 && shorter > 1)) return 2 * distance;
    if (word.length() >= 2 && candidate.startsWith(word)) return 3;
    return distance <= slips(word.length()) && shorter > distance
        ? 2 * distance
        : Integer.MAX_VALUE;
  }

  private static int slips(int length) {
    if (length <= 4) return 1;
    return length <= 7 ? 2 : 3;
  }

  private static String bare(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceFirst("^-{1,2}", "");
  }
}
