package caseload.journey;

import caseload.policy.Unfit;
import java.util.Optional;

/**
 * What goes with a child to the next school: which one, whom to ring there, what support goes on,
 * and how the child sees it. The contact is a role, or the id of a contact of the mentee.
 */
public record Transition(
    String receivingSchool,
    Optional<String> contact,
    Optional<String> support,
    Optional<String> whatWorks,
    Optional<String> childVoice) {
  public Transition {
    if (receivingSchool.isBlank()) throw new Unfit("receiving-school", "name the next school");
  }
}
