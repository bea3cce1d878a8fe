package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Policy;
import java.util.List;
import java.util.Set;

/**
 * Roles that mean the child, by whatever word and in whatever spelling a record has them: the gate
 * must not depend on one.
 */
final class Role {
  private static final Set<String> CHILD =
      Set.of("pupil", "mentee", "child", "student", "learner", "young-person", "self");

  private Role() {}

  /** True when one of these roles is the child; the school's own word counts too. */
  static boolean child(List<String> roles, Policy policy) {
    String own = Choice.idOf(policy.say().mentee());
    return roles.stream().map(Choice::idOf).anyMatch(id -> CHILD.contains(id) || id.equals(own));
  }
}
