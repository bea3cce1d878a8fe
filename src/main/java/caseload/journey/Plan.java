package caseload.journey;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The action plan with its SMART targets. A changed plan is a new one; the last one holds. */
public record Plan(
    LocalDate date,
    Recorded recorded,
    List<String> agreedWith,
    List<Target> targets,
    LocalDate reviewOn,
    Optional<String> changed,
    Optional<String> cohort,
    List<NotTargeted> notTargeted,
    Optional<String> level)
    implements Step {

  public Plan {
    agreedWith = List.copyOf(agreedWith);
    targets = List.copyOf(targets);
    notTargeted = List.copyOf(notTargeted);
    if (targets.isEmpty()) throw new Unfit("targets", "a plan has at least one target");
    Set<String> ids = new HashSet<>();
    for (Target target : targets) {
      if (!ids.add(target.id())) throw new Unfit("targets", target.id() + " is there twice");
    }
  }
}
