package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Schools;
import caseload.cli.desk.Who;
import caseload.journey.Journey;
import caseload.journey.Places;
import caseload.journey.Priority;
import caseload.journey.Priority.Outcome;
import caseload.journey.Warning;
import caseload.policy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload prioritise}: what was decided on a referral; alone, the list for the panel. */
@Command(
    name = "prioritise",
    addMethodSubcommands = false,
    description = "Record what was decided on a referral; without MENTEE, list what waits.",
    footer = {
      "",
      "Examples",
      "  caseload prioritise",
      "  caseload prioritise m-7k3q9x --accept --priority high \\",
      "      --decided-by learning-mentor,line-manager,senco --reason \"...\"",
      "  caseload prioritise m-7k3q9x --decline --reason no-place ..."
    })
public final class PrioritiseCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(arity = "0..1", paramLabel = "MENTEE", description = "Code, initials or name.")
  private Optional<String> mentee = Optional.empty();

  @ArgGroup(exclusive = true)
  private Decided decided = new Decided();

  /** The five answers to a referral. */
  static final class Decided {
    @Option(names = "--accept", description = "Support begins.")
    private boolean accept;

    @Option(names = "--wait", description = "On the waiting list.")
    private boolean waits;

    @Option(names = "--decline", description = "No support.")
    private boolean decline;

    @Option(names = "--signpost", description = "Other help was named.")
    private boolean signpost;

    @Option(names = "--more-information", description = "More is asked of the referrer.")
    private boolean moreInformation;

    Optional<Outcome> outcome() {
      if (accept) return Optional.of(Outcome.ACCEPTED);
      if (waits) return Optional.of(Outcome.WAITING);
      if (decline) return Optional.of(Outcome.DECLINED);
      if (signpost) return Optional.of(Outcome.SIGNPOSTED);
      return moreInformation ? Optional.of(Outcome.MORE_INFORMATION) : Optional.empty();
    }
  }

  @Option(names = "--priority", paramLabel = "WORD", description = "On the school's scale.")
  private Optional<String> priority = Optional.empty();

  @Option(
      names = "--decided-by",
      paramLabel = "ROLE",
      split = ",",
      description = "Who decided together.")
  private List<String> decidedBy = new ArrayList<>();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; the letter decision tells it to the referrer.")
  private Optional<String> reason = Optional.empty();

  @Mixin private DecisionOptions also = new DecisionOptions();

  @Override
  public void run() {
    if (mentee.isEmpty() && nothingTyped()) {
      new Panel(desk).print();
      return;
    }
    Draft draft = step.draft(desk, Priority.class);
    fill(draft);
    Priority decision = draft.record(Priority.class, missing(draft));
    CaseFile file = new Who(desk).find(mentee.orElseThrow());
    Journey journey = file.read();
    new Schools(desk).mentorWorksThere(journey.mentee(), decision);
    new Saving(desk)
        .add(file, journey, decision)
        .save(places(file, decision), DecisionOptions.words(decision, desk));
  }

  /** A decision that names nobody is no wish to see the list. */
  private boolean nothingTyped() {
    return decided.outcome().isEmpty()
        && priority.isEmpty()
        && decidedBy.isEmpty()
        && reason.isEmpty()
        && !also.given()
        && !step.given();
  }

  private void fill(Draft draft) {
    draft
        .named("outcome", "--accept|--wait|--decline|--signpost|--more-information")
        .text("outcome", decided.outcome().map(o -> Word.of(o)))
        .text("priority", priority)
        .texts("decided-by", decidedBy)
        .text("reason", reason);
    also.fill(draft, desk);
    Pick.roles(desk, draft, "decided-by");
  }

  /** A place on the list needs a priority, and every decision names who made it. */
  private List<String> missing(Draft draft) {
    List<String> missing = new ArrayList<>();
    if (mentee.isEmpty()) missing.add("MENTEE");
    DecisionOptions.missing(draft, desk, missing);
    return missing;
  }

  /** An acceptance beyond the places of the intake is asked about. */
  private List<Warning> places(CaseFile file, Priority decision) {
    if (decision.outcome() != Outcome.ACCEPTED) return List.of();
    if (desk.policy().priority().list().intakes().isEmpty()) return List.of();
    List<Journey> others =
        Mentors.journeys(desk.caseload().readAll()).stream()
            .filter(journey -> !journey.mentee().mentee().equals(file.code()))
            .toList();
    return Places.warnings(decision.date(), others, desk.school());
  }
}
