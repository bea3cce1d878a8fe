package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.journey.Refusal;
import caseload.journey.SmartPart;
import caseload.journey.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Option(names = "--result", paramLabel = "ID", description = "The policy's result it serves.")
  private String result = "";

  @Option(names = "--pupil-does", paramLabel = "TEXT", description = "What the child will do.")
  private String pupilDoes = "";

  @Option(names = "--mentor-does", paramLabel = "TEXT", description = "What the mentor will do.")
  private String mentorDoes = "";

  @Option(names = "--teacher-does", paramLabel = "TEXT", description = "What teachers will do.")
  private String teacherDoes = "";

  @Option(names = "--parent-does", paramLabel = "TEXT", description = "What the family will do.")
  private String parentDoes = "";

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
        said(pupilDoes),
        said(mentorDoes),
        said(teacherDoes),
        said(parentDoes),
        Optional.empty(),
        List.of(),
        said(result));
  }

  private void requireSmart(String id) {
    Set<SmartPart> there = EnumSet.noneOf(SmartPart.class);
    if (!wording.isBlank()) there.add(SmartPart.WORDING);
    if (!barrier.isBlank()) there.add(SmartPart.BARRIER);
    if (!measure.isBlank()) there.add(SmartPart.MEASURE);
    if (!from.isBlank()) there.add(SmartPart.FROM);
    if (!to.isBlank()) there.add(SmartPart.TO);
    if (!by.isBlank()) there.add(SmartPart.BY);
    List<SmartPart> missing = SmartPart.missing(there);
    if (!missing.isEmpty()) throw Refusal.notSmart(id, missing);
  }

  private static Optional<String> said(String typed) {
    return Optional.of(typed).filter(text -> !text.isBlank());
  }
}
