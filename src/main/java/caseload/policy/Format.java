package caseload.policy;

import java.util.Optional;

/**
 * A way to work with children: one to one, in a pair, in a group, in class. A format in which other
 * children are present waits for consent to groups too, whatever the school calls it.
 *
 * @param atMost how many mentees at the most; empty for the usual size of its kind
 * @param roleModels children who are no mentees come along to set an example; they have no file
 */
public record Format(String id, String name, Optional<Integer> atMost, boolean roleModels) {
  public Format {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    if (atMost.orElse(1) < 1) throw new Unfit("at-most", "1 or more");
    if (!roleModels && atMost.equals(Optional.of(1)) && several(id, name)) {
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

  /** True when other children are there too; so it is unless the policy plainly says one child. */
  public boolean withOthers() {
    return roleModels || atMost.orElse(1) > 1 || several(id, name) || unsaid();
  }

  /** True when words that are none of the policy's do not plainly say one child. */
  public static boolean withOthers(String words) {
    return !FormatWords.alone(words);
  }

  /** True when neither its size nor its words say whether other children are there. */
  boolean unsaid() {
    boolean alone = FormatWords.alone(id) || FormatWords.alone(name);
    return !roleModels && atMost.isEmpty() && !several(id, name) && !alone;
  }

  /** How many mentees at the most; empty where nobody counts them. */
  Optional<Integer> largest(int groupAtMost) {
    if (atMost.isPresent() || !(several(id, name) || unsaid())) return atMost;
    if (FormatWords.two(id) || FormatWords.two(name)) return Optional.of(2);
    return Optional.of(FormatWords.three(id) || FormatWords.three(name) ? 3 : groupAtMost);
  }

  private static boolean several(String id, String name) {
    return FormatWords.several(id) || FormatWords.several(name);
  }
}
