package caseload.cli;

import caseload.journey.Refusal;
import caseload.journey.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * One SMART target as it is typed; each {@code --target} begins another. What was not typed is
 * empty: picocli cannot put an {@code Optional} into a group that repeats.
 */
final class TargetOptions {
  @Option(
      names = "--target",
      paramLabel = "WORDING",
      required = true,
      description = "What will be different.")
  private String wording = "";

  @Option(names = "--barrier", paramLabel = "ID", description = "The barrier it answers.")
  private String barrier = "";

  @Option(names = "--measure", paramLabel = "TEXT", description = "What is counted.")
  private String measure = "";

  @Option(names = "--from", paramLabel = "N", description = "Where it stands now.")
  private String from = "";

  @Option(names = "--to", paramLabel = "N", description = "Where it should be.")
  private String to = "";

  @Option(names = "--by", paramLabel = "DATE", description = "By when.")
  private String by = "";

  @Option(names = "--keep-steady", description = "To hold what is good, not to raise it.")
  private boolean keepSteady;

  /** The target, its barrier one of the policy's. */
  Target target(Desk desk, int number) {
    String id = "T" + number;
    requireSmart(id);
    return new Target(
        id,
        barrier,
        wording,
        measure,
        from,
        to,
        desk.days().future(by),
        Optional.of(keepSteady ? Target.Kind.KEEP_STEADY : Target.Kind.IMPROVE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private void requireSmart(String id) {
    List<String> missing = new ArrayList<>();
    if (wording.isBlank()) missing.add("what will be different (--target)");
    if (barrier.isBlank()) missing.add("the barrier it answers (--barrier)");
    if (measure.isBlank()) missing.add("how it is measured (--measure)");
    if (from.isBlank()) missing.add("where it starts (--from)");
    if (to.isBlank()) missing.add("where it should be (--to)");
    if (by.isBlank()) missing.add("by when (--by)");
    if (!missing.isEmpty()) throw Refusal.notSmart(id, missing);
  }
}
