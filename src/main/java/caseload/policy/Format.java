package caseload.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to work with children: one to one, in a pair, in a group, in class. A format in which other
 * children are present waits for consent to groups too, whatever the school calls it.
 *
 * @param atMost how many mentees at the most; empty for the usual size of its kind
 * @param roleModels children who are no mentees come along to set an example; they have no file
 */
public record Format(String id, String name, Optional<Integer> atMost, boolean roleModels) {
  private static final Pattern OTHERS =
      Pattern.compile("(group|pair|trio|duo|club|circle|team|together|workshop).*");
  private static final Pattern TWO = Pattern.compile("(pair|duo).*");
  private static final Pattern THREE = Pattern.compile("trio.*");

  public Format {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    if (atMost.orElse(1) < 1) throw new Unfit("at-most", "1 or more");
    if (!roleModels && atMost.equals(Optional.of(1)) && others(id, name)) {
      throw new Unfit("at-most", "2 or more, or another word for it: " + name + " is several");
    }
  }

  /** A format written as its words alone, such as {@code "Pair"}. */
  public static Format of(String name) {
    return new Format(Choice.idOf(name), name.strip(), Optional.empty(), false);
  }

  /** The id and the words. */
  public Choice choice() {
    return new Choice(id, name);
  }

  /** True when other children are there too. */
  public boolean withOthers() {
    return roleModels || atMost.orElse(1) > 1 || others(id, name);
  }

  /** True when words name something that several children do. */
  public static boolean withOthers(String words) {
    return has(words, OTHERS);
  }

  /** How many mentees at the most; empty where nobody counts them. */
  Optional<Integer> largest(int groupAtMost) {
    if (atMost.isPresent() || !others(id, name)) return atMost;
    if (has(id, TWO) || has(name, TWO)) return Optional.of(2);
    return Optional.of(has(id, THREE) || has(name, THREE) ? 3 : groupAtMost);
  }

  private static boolean others(String id, String name) {
    return withOthers(id) || withOthers(name);
  }

  private static boolean has(String words, Pattern kind) {
    return Arrays.stream(Choice.idOf(words).split("-", -1))
        .anyMatch(word -> kind.matcher(word).matches());
  }
}
