package caseload.journey;

import caseload.policy.Policy;
import caseload.policy.Unfit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire's result, or data the school already holds (attendance, punctuality, incidents,
 * suspensions, attainment) over a window of days.
 */
public record Measure(
    LocalDate date,
    Recorded recorded,
    String questionnaire,
    Optional<Integer> version,
    Optional<String> by,
    String role,
    Point point,
    Map<String, BigDecimal> answers,
    Map<String, BigDecimal> scores,
    List<String> missing,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> comment)
    implements Step {

  /** When on the journey it was taken. */
  public enum Point {
    ENTRY,
    REVIEW,
    EXIT,
    FOLLOW_UP
  }

  /** Data that the school holds about every child; taking it needs no consent to mentoring. */
  public static final List<String> DATA =
      List.of("attendance", "punctuality", "incidents", "suspensions", "attainment");

  public Measure {
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    scores = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    missing = List.copyOf(missing);
    if (answers.isEmpty() && scores.isEmpty()) {
      throw new Unfit("scores", "give at least one answer or score");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new Unfit("to", "the window ends before it begins");
    }
  }

  /** True when the child answered it, so that it waits for consent. */
  public boolean answeredByChild(Mentee mentee, Policy policy) {
    return Role.child(List.of(role), mentee, policy);
  }

  /** True for data the school already holds. */
  public boolean data() {
    return DATA.contains(questionnaire);
  }
}
