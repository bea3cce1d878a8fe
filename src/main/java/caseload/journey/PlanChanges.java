package caseload.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a changed plan says differently from the one before it, a line for each difference. */
public record PlanChanges(Plan before, Plan now) {

  /** The changes of a plan of an episode from the plan before it; none for the first. */
  @SuppressWarnings("ReferenceEquality") // this very plan: another may say the same
  public static List<String> of(Episode episode, Plan plan) {
    return episode.all(Plan.class).stream()
        .takeWhile(each -> each != plan)
        .reduce((earlier, later) -> later)
        .map(before -> new PlanChanges(before, plan).lines())
        .orElse(List.of());
  }

  /** The differences, in the order of the targets. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Target target : now.targets()) {
      Optional<Target> was = find(before, target.id());
      if (was.isEmpty()) lines.add(target.id() + " is new");
      else lines.addAll(target(was.get(), target));
    }
    before.targets().stream()
        .filter(target -> find(now, target.id()).isEmpty())
        .forEach(gone -> lines.add(gone.id() + " is no longer there: " + gone.wording()));
    return List.copyOf(lines);
  }

  private static Optional<Target> find(Plan plan, String id) {
    return plan.targets().stream().filter(target -> target.id().equals(id)).findFirst();
  }

  private static List<String> target(Target was, Target is) {
    return Stream.of(
            part("wording", was, is, Target::wording),
            part("barrier", was, is, Target::barrier),
            part("result", was, is, each -> each.result().orElse("none")),
            part("measure", was, is, Target::measure),
            part("from", was, is, Target::baseline),
            part("to", was, is, Target::target),
            part("by", was, is, each -> Days.say(each.by())),
            part("kind", was, is, PlanChanges::kind),
            part("pupil does", was, is, each -> each.pupilDoes().orElse("nothing")),
            part("mentor does", was, is, each -> each.mentorDoes().orElse("nothing")),
            part("teacher does", was, is, each -> each.teacherDoes().orElse("nothing")),
            part("parent does", was, is, each -> each.parentDoes().orElse("nothing")),
            part("weight", was, is, each -> each.weight().map(String::valueOf).orElse("none")),
            part("levels", was, is, each -> String.join(" < ", each.levels())))
        .flatMap(List::stream)
        .map(line -> is.id() + " " + line)
        .toList();
  }

  private static String kind(Target target) {
    return target.keepsSteady() ? "keep steady" : "improve";
  }

  private static List<String> part(
      String name, Target was, Target is, Function<Target, String> value) {
    String before = value.apply(was);
    return before.equals(value.apply(is)) ? List.of() : List.of(name + " was: " + before);
  }
}
