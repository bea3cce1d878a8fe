package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Days;
import caseload.journey.Journey;
import caseload.journey.Review;
import caseload.policy.Choice;
import caseload.policy.Word;
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
public final class ReviewCommand implements Runnable {
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
      description = "continue, extend, taper, change, step-up, step-down or exit.")
  private Optional<String> decision = Optional.empty();

  @Option(names = "--present", paramLabel = "ROLE", split = ",", description = "Who was there.")
  private List<String> present = new ArrayList<>();

  @Option(names = "--next", paramLabel = "DATE", description = "The next review.")
  private Optional<String> next = Optional.empty();

  @Option(
      names = "--pause-until",
      paramLabel = "DATE",
      description = "Pause the work; the day it goes on again.")
  private Optional<String> pauseUntil = Optional.empty();

  @Option(names = "--level", paramLabel = "ID", description = "The level of support from now on.")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--note-file",
      paramLabel = "FILE",
      description = "A summary for the file, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Review.class);
    Results.fill(draft, targets);
    draft
        .text("decision", decision.map(Choice::idOf))
        .texts("present", present)
        .day("next", next.map(desk.days()::future))
        .day("pause-until", pauseUntil.map(desk.days()::future))
        .text("summary", Input.note(desk, Optional.empty(), noteFile));
    Pick.roles(desk, draft, "present");
    Levels levels = new Levels(desk, mentee).put(draft, level).step(draft);
    List<String> missing = new ArrayList<>(levels.missing(draft));
    if (!draft.has("targets")) missing.add("--target");
    Review review = draft.record(Review.class, missing);
    CaseFile file = new Who(desk).find(mentee);
    Journey journey = file.read();
    new Saving(desk)
        .add(file, journey, review)
        .save(Sooner.than(desk, after(journey, review), review.next()), words(review));
  }

  private static String words(Review review) {
    String level = review.level().map(id -> ", level " + id).orElse("");
    String pause = review.pauseUntil().map(day -> ", paused until " + Days.say(day)).orElse("");
    return Word.of(review.decision()).replace('-', ' ') + level + pause;
  }

  /** The journey in which this review has been held, since points are counted from it. */
  private static Journey after(Journey journey, Review review) {
    return journey
        .current()
        .map(now -> new Journey(journey.mentee(), List.of(now.with(review))))
        .orElse(journey);
  }
}
