package caseload.journey;

import caseload.policy.ChildWord;
import caseload.policy.Policy;
import caseload.policy.Respondent;
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
 *
 * @param form which of the questionnaire's forms, where it has several
 * @param child whether the definition says that the child answered it
 */
public record Measure(
    LocalDate date,
    Recorded recorded,
    String questionnaire,
    Optional<Integer> version,
    Optional<String> form,
    Optional<String> by,
    String role,
    Optional<Boolean> child,
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

  /**
   * True when the child answered it, so that it waits for consent: the definition said so, or the
   * word does. A word that says nothing is taken for the child unless the definition denied it.
   */
  public boolean answeredByChild(Mentee mentee, Policy policy) {
    if (child.orElse(false) || Role.child(List.of(role), mentee, policy)) return true;
    return child.isEmpty() && !data() && !Role.grownUp(role, mentee, policy);
  }

  /** True for data the school already holds. */
  public boolean data() {
    return DATA.contains(questionnaire);
  }

  /** True when there is a figure to compare with; answers too few for a score give none. */
  public boolean scored() {
    return !scores.isEmpty();
  }

  /** True for the same answers by the same person on the same day, whenever it was recorded. */
  public boolean repeats(Measure other) {
    return recordedAs(other.recorded()).equals(other);
  }

  private Measure recordedAs(Recorded moment) {
    return new Measure(
        date,
        moment,
        questionnaire,
        version,
        form,
        by,
        role,
        child,
        point,
        answers,
        scores,
        missing,
        from,
        to,
        comment);
  }

  /** The same, with what the definition says of whoever answered. */
  Measure answeredBy(Respondent who) {
    boolean plain = who.isChild() ? ChildWord.isChild(role) : ChildWord.isGrownUp(role);
    return new Measure(
        date,
        recorded,
        questionnaire,
        version,
        form,
        by,
        role,
        plain ? Optional.empty() : Optional.of(who.isChild()),
        point,
        answers,
        scores,
        missing,
        from,
        to,
        comment);
  }
}
