package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on a referral, by whom and why. The place on the list is computed; {@code
 * points} are those of the people who decided, in place of the policy's.
 *
 * @param discussedWith with whom the referral was talked over since it came
 */
public record Priority(
    LocalDate date,
    Recorded recorded,
    Outcome outcome,
    Optional<String> priority,
    List<String> decidedBy,
    String reason,
    Optional<LocalDate> reviewOn,
    Optional<Integer> points,
    Optional<String> signpostedTo,
    Optional<String> mentor,
    Optional<String> funding,
    List<String> discussedWith)
    implements Step {

  /** The five answers to a referral. */
  public enum Outcome {
    ACCEPTED,
    WAITING,
    DECLINED,
    SIGNPOSTED,
    MORE_INFORMATION
  }

  public Priority {
    decidedBy = List.copyOf(decidedBy);
    discussedWith = List.copyOf(discussedWith);
    if (points.orElse(0) < 0) throw new Unfit("points", "0 or more");
  }

  /** The word of the policy's list that a reason begins with, up to its colon. */
  public static Optional<Choice> because(String reason, List<Choice> reasons) {
    return Choice.find(reasons, reason.split(":", 2)[0].strip());
  }

  /** A reason with that word as the school prints it: nobody else can read an id. */
  public static String inWords(String reason, List<Choice> reasons) {
    String[] parts = reason.split(":", 2);
    String rest = parts.length > 1 ? ": " + parts[1].strip() : "";
    return because(reason, reasons).map(word -> word.name() + rest).orElse(reason);
  }
}
