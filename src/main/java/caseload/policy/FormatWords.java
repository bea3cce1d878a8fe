package caseload.policy;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the words for a way to work say of other children. It fails closed: unless they plainly say
 * one child, or the child's own class, others are taken to be there.
 */
final class FormatWords {
  private static final Pattern SEVERAL =
      Pattern.compile("(group|pair|trio|duo|club|circle|team|together|workshop).*");
  private static final Pattern TWO = Pattern.compile("(pair|duo).*");
  private static final Pattern THREE = Pattern.compile("trio.*");
  private static final String CHILD = "(child|pupil|student|mentee|learner|person)";
  private static final Pattern ONE =
      Pattern.compile(
          "(.*-)?(((one|1)-((to|two|on|2)-)?(one|1))|1to1|1on1|121|individual(ly)?|alone|solo|own"
              + ("|single(-" + CHILD + ")?$|single-session|one-" + CHILD + ")(-.*)?"));
  private static final Pattern IN_CLASS =
      Pattern.compile("((in-)?classroom|in-(the-)?class|in-class-(support|work|mentoring))");
  private static final Pattern NOT = Pattern.compile("(.*-)?(not|never|no|nobody|isnt)-.*");

  private FormatWords() {}

  /** True when they name something that several children do. */
  static boolean several(String words) {
    return has(words, SEVERAL);
  }

  /** True when they leave no doubt that no other child is mentored there. */
  static boolean alone(String words) {
    String id = Choice.idOf(words);
    boolean plain = ONE.matcher(id).matches() || IN_CLASS.matcher(id).matches() || id.equals("one");
    return plain && !several(words) && !NOT.matcher(id).matches();
  }

  static boolean two(String words) {
    return has(words, TWO);
  }

  static boolean three(String words) {
    return has(words, THREE);
  }

  private static boolean has(String words, Pattern kind) {
    return Arrays.stream(Choice.idOf(words).split("-", -1))
        .anyMatch(word -> kind.matcher(word).matches());
  }
}
