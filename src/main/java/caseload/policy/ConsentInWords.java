package caseload.policy;

import java.util.List;
import java.util.Locale;

/** Consent, and which step waits for which, in plain English. */
final class ConsentInWords {
  /** Steps that wait for consent in code, whatever the pathway says. */
  private static final List<String> GATED = List.of("observation", "first-meeting", "session");

  private ConsentInWords() {}

  static List<String> consent(ConsentRule rule) {
    return new InWords()
        .say(ConsentTermsInWords.from(rule.from()))
        .sayAll(ConsentTermsInWords.who(rule))
        .sayEach("They can say yes to:", InWords.named(rule.scopes()))
        .sayList("The letter asks for a yes to: ", askedFor(rule), "and")
        .say(
            rule.observationSeparate()
                ? "Being observed needs a yes of its own."
                : "A yes to mentoring is also a yes to being observed.")
        .sayList("An answer may come by: ", methods(rule), "or")
        .sayIf(
            rule.replyWithinDays(),
            days -> "A reminder is due after " + InWords.count(days, "school day") + ".")
        .say(ConsentTermsInWords.lasts(rule.lastsMonths(), rule.lastsUntil()))
        .sayAll(ConsentTermsInWords.how(rule))
        .say(
            rule.beforeReferral()
                ? "Consent comes before the referral."
                : rule.mayComeFirst()
                    ? "Consent comes before the referral, although before-referral says no."
                    : "The referral comes first, then the question for consent.")
        .sayAll(ConsentTermsInWords.last(rule))
        .lines();
  }

  private static List<String> askedFor(ConsentRule rule) {
    return rule.askedFor().stream()
        .flatMap(asked -> Choice.find(rule.scopes(), asked.id()).stream())
        .map(Choice::name)
        .toList();
  }

  private static List<String> methods(ConsentRule rule) {
    return methods(rule.methods());
  }

  static List<String> methods(List<Choice> methods) {
    return methods.stream().map(InWords::named).map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  static List<String> pathway(List<PathwayStep> pathway) {
    return pathway.stream()
        .filter(step -> !step.after().isEmpty())
        .map(ConsentInWords::step)
        .toList();
  }

  private static String step(PathwayStep step) {
    return "Before %s: %s. %s."
        .formatted(
            placed(step.step()),
            InWords.join(step.after().stream().map(ConsentInWords::placed).toList(), "and"),
            gated(step)
                ? "Without consent it is refused; if another is missing, " + otherwise(step)
                : "If one is missing, " + otherwise(step));
  }

  private static boolean gated(PathwayStep step) {
    return GATED.contains(step.step()) && step.after().contains("consent");
  }

  private static String placed(String step) {
    return switch (step) {
      case "consent" -> step;
      case "follow-up" -> "the follow-up";
      default -> "the " + InWords.spaced(step);
    };
  }

  private static String otherwise(PathwayStep step) {
    return switch (step.otherwise()) {
      case WARN -> "you are told so";
      case REFUSE -> "the step is refused";
    };
  }

  /** What is the same in every school, whatever its file says. */
  static List<String> fixed() {
    return List.of(
        "Without consent in force on that very day there is no session, no first meeting, no"
            + " observation and no questionnaire answered by the child.",
        "A no counts whoever says it, and the child's own no counts whatever the adults say.",
        "No notice stands for a yes before the family had its days to object.",
        "What a child says about being harmed is passed on and never written here.",
        "When a text has words that can mean that a child is not safe, you are asked once whether it"
            + " is a concern for the DSL; nothing of that is kept.",
        "What goes to another organisation on the basis of consent needs consent for sharing.",
        "Governors are never shown a number of children under "
            + Audience.GOVERNORS_FLOOR
            + ", and the public never one under "
            + Audience.PUBLISHED_FLOOR
            + ".");
  }
}
