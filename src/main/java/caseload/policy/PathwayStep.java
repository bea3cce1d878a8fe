package caseload.policy;

import java.util.List;

/** One step of the pathway, what should come before it, and what happens when it has not. */
public record PathwayStep(String step, List<String> after, Otherwise otherwise) {

  /** What the tool does when an earlier step is missing. */
  public enum Otherwise {
    WARN,
    REFUSE
  }

  /** The words that a pathway may use. */
  public static final List<String> WORDS =
      List.of(
          "referral",
          "priority",
          "consent",
          "baseline",
          "observation",
          "first-meeting",
          "plan",
          "session",
          "review",
          "exit",
          "follow-up");

  public PathwayStep {
    after = List.copyOf(after);
    known("step", step);
    for (String earlier : after) known("after", earlier);
  }

  private static void known(String field, String word) {
    if (WORDS.contains(word)) return;
    String near = Nearest.to(word, WORDS).map(step -> " (did you mean " + step + "?)").orElse("");
    throw new Unfit(
        field, "\"" + word + "\" is no step" + near + "; write one of " + String.join(", ", WORDS));
  }
}
