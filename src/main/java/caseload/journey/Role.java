package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Roles that mean the child, by whatever word and in whatever spelling a record has them: the gate
 * must not depend on one.
 */
final class Role {
  private static final Set<String> CHILD =
      Set.of(
          "pupil",
          "mentee",
          "child",
          "children",
          "student",
          "learner",
          "young-person",
          "young-people",
          "self",
          "boy",
          "girl",
          "kid");

  private Role() {}

  /** True when one of these roles is the child; the school's own word and the name count too. */
  static boolean child(List<String> roles, Mentee mentee, Policy policy) {
    List<String> names =
        Stream.of(policy.say().mentee(), mentee.name(), mentee.called(), first(mentee.name()))
            .map(Choice::idOf)
            .toList();
    return roles.stream()
        .flatMap(role -> Arrays.stream(Choice.idOf(role).split("-(?:and|with)-", -1)))
        .anyMatch(id -> names.contains(id) || isChild(id) || endsInChild(id, names.get(0)));
  }

  /** True when a role of the policy is the child's own. */
  static boolean self(String role, Policy policy) {
    String id = Choice.idOf(role);
    return isChild(id) || endsInChild(id, Choice.idOf(policy.say().mentee()));
  }

  private static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }

  private static boolean isChild(String id) {
    return CHILD.contains(id)
        || (id.endsWith("s") && CHILD.contains(id.substring(0, id.length() - 1)));
  }

  /** A Year 5 pupil is the child; the mother of one is not. */
  private static boolean endsInChild(String id, String own) {
    if (id.matches("(.*-)?(of|for|to)-.*")) return false;
    if (id.endsWith("-" + own)) return true;
    for (int at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
      if (isChild(id.substring(at + 1))) return true;
    }
    return false;
  }
}
