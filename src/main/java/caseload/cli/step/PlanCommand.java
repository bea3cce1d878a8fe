package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Told;
import caseload.cli.desk.Who;
import caseload.journey.Days;
import caseload.journey.Journey;
import caseload.journey.NotTargeted;
import caseload.journey.Plan;
import caseload.policy.Choice;
import caseload.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload plan}: the action plan with its SMART targets. */
@Command(
    name = "plan",
    addMethodSubcommands = false,
    description = "Record the action plan, or a changed one; --show prints the one that holds.",
    footer = {
      "",
      "Examples",
      "  caseload plan m-7k3q9x --target \"Plays with someone at lunch\" \\",
      "      --barrier friendship-issues --measure \"lunchtimes in 5\" --from 1 --to 4 \\",
      "      --by \"end of term\" --agreed-with pupil,parent --review-on \"in 6 weeks\"",
      "  caseload plan m-7k3q9x --from-file plan.yaml",
      "",
      "In a file a target may also say how much it counts in goal attainment, and what each",
      "of the five levels is:  weight: 2  and  levels: [much less, less, expected, more, much more]"
    })
public final class PlanCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<TargetOptions> targets = new ArrayList<>();

  @Option(names = "--review-on", paramLabel = "DATE", description = "When to look at it together.")
  private Optional<String> reviewOn = Optional.empty();

  @Option(names = "--agreed-with", paramLabel = "ROLE", split = ",", description = "By role.")
  private List<String> agreedWith = new ArrayList<>();

  @Option(
      names = "--not-targeted",
      paramLabel = "BARRIER=WHY",
      description = "A barrier of the referral without a target, and why.")
  private List<String> notTargeted = new ArrayList<>();

  @Option(names = "--level", paramLabel = "ID", description = "The school's level of support.")
  private Optional<String> level = Optional.empty();

  @Option(names = "--cohort", paramLabel = "WORD", description = "The cohort the child joins.")
  private Optional<String> cohort = Optional.empty();

  @Option(names = "--show", description = "Print the plan that holds; record nothing.")
  private boolean show;

  @Override
  public void run() {
    if (show) {
      print(new Who(desk).find(mentee).read());
      return;
    }
    Draft draft = step.draft(desk, Plan.class);
    draft.texts("agreed-with", agreedWith).day("review-on", reviewOn.map(desk.days()::future));
    Pick.cohort(desk, draft.text("cohort", cohort));
    Pick.roles(desk, draft, "agreed-with");
    draft.named("targets", "--target");
    OneOrMore.put(draft, "targets", targets());
    OneOrMore.put(draft, "not-targeted", notTargeted.stream().map(PlanCommand::without).toList());
    Policy policy = desk.policy();
    within("targets", "barrier", policy.reasons()).name(draft);
    within("not-targeted", "barrier", policy.reasons()).name(draft);
    within("targets", "result", policy.results()).name(draft);
    Levels levels = new Levels(desk, mentee).put(draft, level);
    List<String> missing = new ArrayList<>(levels.missing(draft));
    if (!draft.has("targets")) missing.add("--target");
    if (!draft.has("agreed-with")) missing.add("--agreed-with");
    Plan plan = draft.record(Plan.class, missing);
    CaseFile file = new Who(desk).find(mentee);
    Journey journey = file.read();
    new Saving(desk)
        .add(file, journey, plan)
        .save(Sooner.than(desk, journey, Optional.of(plan.reviewOn())), words(plan));
  }

  private static Within within(String key, String inner, List<Choice> choices) {
    return new Within(key, inner, word -> Pick.from(choices, word, "--" + inner));
  }

  private static Tree without(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1 || typed.substring(equals + 1).isBlank()) {
      throw new Mistyped(
          "--not-targeted " + typed + " does not say why",
          "Write  --not-targeted BARRIER=\"why there is no target\"");
    }
    return Trees.of(new NotTargeted(typed.substring(0, equals), typed.substring(equals + 1)));
  }

  private List<Tree> targets() {
    List<Tree> trees = new ArrayList<>();
    for (TargetOptions target : targets) trees.add(Trees.of(target.target(desk, trees.size() + 1)));
    return trees;
  }

  private void print(Journey journey) {
    Optional<Plan> plan = journey.current().flatMap(episode -> episode.last(Plan.class));
    if (plan.isEmpty()) {
      desk.say("There is no action plan yet.");
      return;
    }
    new Told(journey.current().orElseThrow()).plan(plan.get()).forEach(desk::say);
  }

  private static String words(Plan plan) {
    int count = plan.targets().size();
    return count + (count == 1 ? " target" : " targets") + ", review " + Days.say(plan.reviewOn());
  }
}
