package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.journey.Priority;
import caseload.policy.Choice;
import caseload.policy.Priorities;
import caseload.policy.Staff;
import caseload.policy.WaitingList;
import caseload.policy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a school may add to a decision: where the child is sent on, whose it is, other points. */
@Command(addMethodSubcommands = false)
final class DecisionOptions {
  @Option(names = "--to", paramLabel = "WORD", description = "Signposted to: of the school's list.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "Whose the child is to be.")
  private Optional<String> mentor = Optional.empty();

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "Points in place of the policy's; say why in --reason.")
  private Optional<Integer> points = Optional.empty();

  @Option(
      names = "--funding",
      paramLabel = "WORD",
      description = "Where the money for the support comes from: of the school's list.")
  private Optional<String> funding = Optional.empty();

  @Option(
      names = "--discussed-with",
      paramLabel = "ROLE",
      split = ",",
      description = "With whom the referral was talked over since.")
  private List<String> discussedWith = new ArrayList<>();

  boolean given() {
    return !discussedWith.isEmpty()
        || to.isPresent()
        || mentor.isPresent()
        || points.isPresent()
        || funding.isPresent();
  }

  void fill(Draft draft, Desk desk) {
    Priorities rule = desk.policy().priority();
    draft
        .named("signposted-to", "--to")
        .text("signposted-to", to)
        .number("points", points)
        .text("mentor", mentor)
        .texts("discussed-with", discussedWith);
    Pick.roles(desk, draft, "discussed-with");
    draft.text("mentor", draft.text("mentor").map(word -> Mentors.id(desk, word)));
    onTheScale(draft, rule);
    funded(draft.text("funding", funding), rule);
    if (outcome(draft).equals("declined")) because(draft, rule.declineReasons());
    signposted(draft, rule.signpostTo());
  }

  private static void onTheScale(Draft draft, Priorities rule) {
    if (rule.scale().isEmpty() && draft.has("priority")) {
      throw new Mistyped(
          "this school's policy has no scale of priorities", "Leave --priority out.");
    }
    Pick.words(draft, "priority", rule.scale(), "--priority");
  }

  private static void funded(Draft draft, Priorities rule) {
    if (rule.funding().isEmpty() && draft.has("funding")) {
      throw new Mistyped(
          "this school's policy has no list of where money comes from",
          "Leave --funding out, or write  funding:  under priority in caseload.yaml.");
    }
    Pick.words(draft, "funding", rule.funding(), "--funding");
  }

  /** A reason for a no is one of the school's; more may follow after a colon. */
  private static void because(Draft draft, List<Choice> reasons) {
    if (reasons.isEmpty() || !draft.has("reason")) return;
    String typed = draft.text("reason").orElse("");
    String word = typed.split(":", 2)[0].strip();
    String id =
        Priority.because(typed, reasons)
            .map(Choice::id)
            .orElseGet(() -> Pick.from(reasons, word, "--reason of a decline"));
    int colon = typed.indexOf(':');
    draft.text(
        "reason", Optional.of(colon < 0 ? id : id + ": " + typed.substring(colon + 1).strip()));
  }

  private static void signposted(Draft draft, List<Choice> places) {
    if (!draft.has("signposted-to")) return;
    if (!outcome(draft).equals("signposted")) {
      throw new Mistyped("--to goes with --signpost alone", "Leave it out, or write  --signpost");
    }
    if (!places.isEmpty()) Pick.words(draft, "signposted-to", places, "--to");
  }

  /** What this school's policy asks for besides what every decision has. */
  static void missing(Draft draft, Desk desk, List<String> missing) {
    Priorities rule = desk.policy().priority();
    String outcome = outcome(draft);
    boolean ranked = outcome.equals("accepted") || outcome.equals("waiting");
    boolean byScale = rule.list().by() == WaitingList.Order.SCALE;
    if (ranked && byScale && !draft.has("priority")) missing.add("--priority");
    if (!draft.has("decided-by")) missing.add("--decided-by");
    boolean nowhere = outcome.equals("signposted") && !draft.has("signposted-to");
    if (nowhere && !rule.signpostTo().isEmpty()) missing.add("--to");
  }

  private static String outcome(Draft draft) {
    return draft.text("outcome").orElse("");
  }

  /** What was decided, as it is said back. */
  static String words(Priority decision, Desk desk) {
    return Word.of(decision.outcome()).replace('-', ' ')
        + decision.priority().map(word -> ", priority " + word).orElse("")
        + decision.points().map(number -> ", " + number + " points").orElse("")
        + decision.signpostedTo().map(where -> " to " + where).orElse("")
        + decision
            .mentor()
            .flatMap(desk.school()::person)
            .map(Staff::name)
            .map(name -> ", mentor " + name)
            .orElse("")
        + decision.funding().map(source -> ", paid from " + source).orElse("");
  }
}
