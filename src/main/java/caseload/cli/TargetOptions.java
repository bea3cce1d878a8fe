package caseload.cli;

import caseload.journey.Refusal;
import caseload.journey.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** One SMART target as it is typed; each {@code --target} begins another. */
final class TargetOptions {
  @Option(
      names = "--target",
      paramLabel = "WORDING",
      required = true,
      description = "What will be different.")
  private String wording = "";

  @Option(names = "--barrier", paramLabel = "ID", description = "The barrier it answers.")
  private Optional<String> barrier = Optional.empty();

  @Option(names = "--measure", paramLabel = "TEXT", description = "What is counted.")
  private Optional<String> measure = Optional.empty();

  @Option(names = "--from", paramLabel = "N", description = "Where it stands now.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "N", description = "Where it should be.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--by", paramLabel = "DATE", description = "By when.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--keep-steady", description = "To hold what is good, not to raise it.")
  private boolean keepSteady;

  /** The target, its barrier one of the policy's. */
  Target target(Desk desk, int number) {
    String id = "T" + number;
    requireSmart(id);
    return new Target(
        id,
        Pick.from(desk.policy().reasons(), barrier.orElseThrow(), "--barrier"),
        wording,
        measure.orElseThrow(),
        from.orElseThrow(),
        to.orElseThrow(),
        desk.days().future(by.orElseThrow()),
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
    if (blank(barrier)) missing.add("the barrier it answers (--barrier)");
    if (blank(measure)) missing.add("how it is measured (--measure)");
    if (blank(from)) missing.add("where it starts (--from)");
    if (blank(to)) missing.add("where it should be (--to)");
    if (blank(by)) missing.add("by when (--by)");
    if (!missing.isEmpty()) throw Refusal.notSmart(id, missing);
  }

  private static boolean blank(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).isEmpty();
  }
}
