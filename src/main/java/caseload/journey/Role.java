package caseload.journey;

import caseload.policy.ChildWord;
import caseload.policy.Choice;
import caseload.policy.Policy;
import java.util.List;
import java.util.stream.Stream;

/**
 * Roles that mean the child, by whatever word and in whatever spelling a record has them: the gate
 * must not depend on one.
 */
final class Role {
  private Role() {}

  /** True when one of these roles is the child; the school's own word and the name count too. */
  static boolean child(List<String> roles, Mentee mentee, Policy policy) {
    return roles.stream()
        .flatMap(role -> Stream.concat(Stream.of(role), ChildWord.parts(role).stream()))
        .anyMatch(role -> self(role, policy) || new Named(mentee).is(role));
  }

  /** True when a role is plainly not the child: a grown-up's word, the mentor's, or a contact. */
  static boolean grownUp(String role, Mentee mentee, Policy policy) {
    String id = Choice.idOf(role);
    return ChildWord.isGrownUp(id)
        || id.equals(Choice.idOf(policy.say().mentor()))
        || mentee.contact(role).isPresent()
        || mentee.contacts().stream().anyMatch(who -> Choice.idOf(who.relationship()).equals(id));
  }

  /** True when a role of the policy is the child's own. */
  static boolean self(String role, Policy policy) {
    String id = Choice.idOf(role);
    String own = Choice.idOf(policy.say().mentee());
    return id.equals(own) || ChildWord.isChild(role) || isOwn(id, own);
  }

  /** A Year 5 Star is the child where children are called Stars; the mother of one is not. */
  private static boolean isOwn(String id, String own) {
    return id.endsWith("-" + own) && !id.matches("(.*-)?(of|for|to)-.*");
  }
}
