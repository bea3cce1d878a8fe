package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.NotReturned;
import caseload.journey.Plan;
import caseload.journey.Target;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload exit}: the end of the work, how it ended and why. */
@Command(
    name = "exit",
    addMethodSubcommands = false,
    description = "Record the end of the work, how it ended and why.",
    footer = {
      "",
      "Example",
      "  caseload exit m-7k3q9x --type targets-met --reason \"...\" --target T1=met \\",
      "      --referral-reason met --follow-up \"in 6 weeks\""
    })
public final class ExitCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--type", paramLabel = "WORD", description = "One of the school's exit types.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why it ended, for the file: letters tell only the kind of end.")
  private Optional<String> reason = Optional.empty();

  @Option(
      names = "--target",
      paramLabel = "T1=WORD",
      description = "met, partly, not-met, dropped.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--referral-reason",
      paramLabel = "WORD",
      description = "Against what the child was referred for: met, partly or not-met.")
  private Optional<String> referralReason = Optional.empty();

  @Option(
      names = "--criterion",
      paramLabel = "ID",
      split = ",",
      description = "Which of the policy's criteria for an end are met.")
  private List<String> criteria = new ArrayList<>();

  @Option(names = "--handover", paramLabel = "TO", description = "Who goes on supporting.")
  private Optional<String> handover = Optional.empty();

  @Option(names = "--follow-up", paramLabel = "DATE", description = "When to look again.")
  private Optional<String> followUp = Optional.empty();

  @Option(
      names = "--waive-follow-up",
      paramLabel = "REASON",
      description = "Nobody looks again, and why.")
  private Optional<String> waive = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Exit.class);
    Results.fill(draft, targets);
    draft
        .text("type", type)
        .text("reason", reason)
        .text("referral-reason", referralReason.map(ExitCommand::against))
        .text("handover", handover)
        .text("follow-up-waived", waive)
        .day("follow-up", followUp.map(desk.days()::future));
    Pick.words(draft, "type", desk.policy().exit().types(), "--type");
    met(draft.texts("criteria", criteria));
    draft.requireAll(Exit.class, missing(draft));
    CaseFile file = new Who(desk).find(mentee);
    Journey journey = file.read();
    journey.current().ifPresent(each -> notReturned(draft, each));
    Exit exit = draft.record(Exit.class);
    new Saving(desk).add(file, journey, exit).save(List.of(), exit.type());
  }

  private void met(Draft draft) {
    List<Choice> known = desk.policy().exit().criteria();
    if (draft.has("criteria") && known.isEmpty()) {
      throw new Mistyped(
          "this school's policy has no criteria for an end",
          "Leave --criterion out, or write them in caseload.yaml, under policy, exit, criteria.");
    }
    Pick.words(draft, "criteria", known, "--criterion");
  }

  /** What this mentee's exit needs beside its own fields; nothing while nobody is found. */
  private List<String> missing(Draft draft) {
    return new Who(desk)
        .journey(mentee)
        .flatMap(Journey::current)
        .map(episode -> missing(draft, episode))
        .orElse(List.of());
  }

  /** What began needs an answer for every target and for the first reason; what did not, none. */
  private static List<String> missing(Draft draft, Episode episode) {
    List<String> missing = new ArrayList<>();
    if (episode.started().isEmpty() || episode.exit().isPresent()) return missing;
    List<String> answered =
        draft.items("targets").stream().flatMap(each -> Draft.text(each, "id").stream()).toList();
    episode.last(Plan.class).stream()
        .flatMap(plan -> plan.targets().stream())
        .map(Target::id)
        .filter(id -> !answered.contains(id))
        .forEach(id -> missing.add("--target " + id + "=met|partly|not-met|dropped"));
    if (!draft.has("referral-reason")) missing.add("--referral-reason");
    return missing;
  }

  private void notReturned(Draft draft, Episode episode) {
    if (episode.held().isEmpty() || draft.has("not-returned")) return;
    List<String> there =
        episode.all(Measure.class).stream()
            .filter(measure -> measure.point() == Measure.Point.EXIT)
            .map(Measure::questionnaire)
            .toList();
    List<NotReturned> missing =
        desk.policy().exit().questionnaires().stream()
            .filter(id -> !there.contains(id))
            .map(id -> new NotReturned(id, "not returned"))
            .toList();
    if (!missing.isEmpty())
      draft.put("not-returned", Items.of(missing.stream().map(Trees::of).toList()));
  }

  private static String against(String typed) {
    String word = Choice.idOf(typed);
    return word.equals("not") ? "not-met" : word;
  }
}
