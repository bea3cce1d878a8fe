package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Review;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload review}: how the targets stand, and what happens next. */
@Command(
    name = "review",
    addMethodSubcommands = false,
    description = "Record how the targets stand and what was decided.",
    footer = {
      "",
      "Example",
      "  caseload review m-7k3q9x --target T1=partly --decision continue --present pupil,parent"
    })
final class ReviewCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(
      names = "--target",
      paramLabel = "T1=WORD",
      description = "met, partly, not-met, dropped.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--decision",
      paramLabel = "WORD",
      description = "continue, extend, taper, change, step-up or exit.")
  private Optional<String> decision = Optional.empty();

  @Option(names = "--present", paramLabel = "ROLE", split = ",", description = "Who was there.")
  private List<String> present = new ArrayList<>();

  @Option(names = "--next", paramLabel = "DATE", description = "The next review.")
  private Optional<String> next = Optional.empty();

  @Option(names = "--note-file", paramLabel = "FILE", description = "A summary, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Review.class);
    Results.fill(draft, targets);
    draft
        .text("decision", decision.map(Choice::idOf))
        .texts("present", present)
        .day("next", next.map(desk.days()::future))
        .text("summary", Input.note(desk, Optional.empty(), noteFile));
    Pick.roles(desk, draft, "present");
    List<String> missing = new ArrayList<>();
    if (!draft.has("targets")) missing.add("--target");
    Review review = draft.record(Review.class, missing);
    CaseFile file = new Who(desk).find(mentee);
    String words = Results.word(review.decision()).replace('-', ' ');
    new Saving(desk).add(file, file.read(), review).save(List.of(), words);
  }
}
