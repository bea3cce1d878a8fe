package caseload.report;

import caseload.policy.Choice;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a school's own lists that say that social care is, or was, in a child's life. Whatever
 * the school calls it, no report says how many there are.
 */
final class Delicate {
  private static final Pattern WORDS =
      Pattern.compile(
          "child-protection|safeguard|child(ren)?-in-need|early-help|social-(care|work|services)"
              + "|looked-after|in-care|care-(leaver|experienced|order)|foster|adopt|kinship"
              + "|special-guardian|premium-plus|pp-plus|virtual-school");

  /** Short words, which are parts of others; "+" is how schools write the premium for these. */
  private static final Set<String> SHORT =
      Set.of("lac", "plac", "cla", "cic", "cp", "cin", "lookedafter", "ppplus", "ppp");

  private Delicate() {}

  static boolean is(Choice choice) {
    return is(choice.id()) || is(choice.name()) || choice.name().strip().endsWith("+");
  }

  static boolean is(String words) {
    String id = Choice.idOf(words);
    return WORDS.matcher(id).find() || List.of(id.split("-")).stream().anyMatch(SHORT::contains);
  }
}
