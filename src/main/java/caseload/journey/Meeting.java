package caseload.journey;

import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first meeting with the child, and any other meeting or contact about the child. */
public record Meeting(
    LocalDate date,
    Recorded recorded,
    Kind kind,
    List<String> with,
    List<String> covered,
    Optional<String> childHopes,
    boolean agreementSigned,
    String summary,
    List<String> decisions,
    List<Action> actions,
    List<Shared> shared,
    Optional<Transition> transition,
    Optional<LocalDate> pauseUntil)
    implements Step {

  /** Whom a meeting is with, in one word. */
  public enum Kind {
    FIRST,
    PARENT,
    CLASS_TEACHER,
    LINE_MANAGER,
    AGENCY,
    TRANSITION,
    OTHER
  }

  public Meeting {
    with = List.copyOf(with);
    covered = List.copyOf(covered);
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
    shared = List.copyOf(shared);
  }

  /** True when the child is there or was heard, so that it waits for consent. */
  public boolean withChild(Mentee mentee, Policy policy) {
    boolean heard =
        childHopes.isPresent() || transition.flatMap(Transition::childVoice).isPresent();
    return kind == Kind.FIRST || heard || Role.child(with, mentee, policy);
  }
}
