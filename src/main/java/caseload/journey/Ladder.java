package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.PathwayStep;
import caseload.policy.Reviews;
import java.util.Optional;

/**
 * The school's levels of support and where a mentee stands on them: on the level that the newest
 * plan or review names.
 */
public record Ladder(Episode episode, Reviews reviews) {

  /** The level the mentee is on, if any step has named one. */
  public Optional<String> level() {
    return episode.steps().stream()
        .flatMap(step -> named(step).stream())
        .reduce((earlier, later) -> later);
  }

  private static Optional<String> named(Step step) {
    if (step instanceof Plan plan) return plan.level();
    return step instanceof Review review ? review.level() : Optional.empty();
  }

  /** The next level in the direction of a decision; none at the end of the ladder. */
  public Optional<String> after(Review.Decision decision) {
    int way = way(decision);
    int rung = level().map(reviews::rung).orElse(-1);
    int next = rung + way;
    boolean there = way != 0 && rung >= 0 && next >= 0 && next < reviews.levels().size();
    return there ? Optional.of(reviews.levels().get(next).id()) : Optional.empty();
  }

  /** Puts a review to the ladder: its decision and its level go the same way, and it may move. */
  static void climb(Mentee mentee, Episode episode, Review review, Reviews reviews) {
    if (reviews.levels().isEmpty()) return;
    Ladder ladder = new Ladder(episode.asOf(review.date()), reviews);
    Optional<String> from = ladder.level();
    int rung = from.map(reviews::rung).orElse(-1);
    if (rung < 0) return;
    int moved = review.level().map(reviews::rung).orElse(rung) - rung;
    int way = way(review.decision());
    if (way != 0 && Integer.signum(moved) != way) {
      throw Refusal.notThatWay(mentee, name(reviews, rung), review.decision());
    }
    if (moved == 0 && stays(review) && mustMove(reviews, PathwayStep.Otherwise.REFUSE)) {
      throw Refusal.mustMove(mentee, name(reviews, rung));
    }
  }

  /** The level that a review keeps although the school's reviews move up or down. */
  static Optional<String> kept(Episode episode, Review review, Reviews reviews) {
    if (!mustMove(reviews, PathwayStep.Otherwise.WARN) || !stays(review)) return Optional.empty();
    Optional<String> from = new Ladder(episode.asOf(review.date()), reviews).level();
    return from.filter(level -> reviews.rung(level) >= 0)
        .filter(level -> review.level().orElse(level).equals(level))
        .map(level -> name(reviews, reviews.rung(level)));
  }

  private static boolean mustMove(Reviews reviews, PathwayStep.Otherwise otherwise) {
    return reviews.mustMove().filter(otherwise::equals).isPresent();
  }

  /** Who leaves the programme, or is on the way out, leaves the ladder. */
  private static boolean stays(Review review) {
    return review.decision() != Review.Decision.EXIT && review.decision() != Review.Decision.TAPER;
  }

  private static int way(Review.Decision decision) {
    return switch (decision) {
      case STEP_UP -> 1;
      case STEP_DOWN -> -1;
      default -> 0;
    };
  }

  private static String name(Reviews reviews, int rung) {
    Choice level = reviews.levels().get(rung);
    return level.name();
  }
}
