package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Ladder;
import caseload.journey.Review;
import caseload.policy.Choice;
import caseload.policy.Reviews;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code --level}: the level of support that a plan or a review names, from the school's ladder.
 */
final class Levels {
  private static final String OPTION = "--level";

  private final Reviews reviews;
  private final Optional<Ladder> ladder;

  Levels(Desk desk, String mentee) {
    this.reviews = desk.policy().reviews();
    Optional<Episode> now =
        reviews.levels().isEmpty()
            ? Optional.empty()
            : new Who(desk).journey(mentee).flatMap(Journey::current);
    this.ladder = now.map(episode -> new Ladder(episode, reviews));
  }

  /** Puts the level that was typed, or that a file has, by the school's id for it. */
  Levels put(Draft draft, Optional<String> typed) {
    draft.text("level", typed);
    if (draft.has("level") && reviews.levels().isEmpty()) {
      throw new Mistyped(
          "this school's policy has no levels of support",
          "Leave --level out, or list them in caseload.yaml:  review: {levels: [...]}");
    }
    Pick.words(draft, "level", reviews.levels(), OPTION);
    return this;
  }

  /** Takes the next level up or down where the decision says so and no level was named. */
  Levels step(Draft draft) {
    Optional<Review.Decision> decided = draft.text("decision").flatMap(Levels::decision);
    if (decided.isPresent()) {
      draft.textIfOpen("level", ladder.flatMap(each -> each.after(decided.get())));
    }
    return this;
  }

  private static Optional<Review.Decision> decision(String word) {
    return Arrays.stream(Review.Decision.values())
        .filter(each -> Word.of(each).equals(Choice.idOf(word)))
        .findFirst();
  }

  /** The level, while no step has named one. */
  List<String> missing(Draft draft) {
    boolean open = !draft.has("level") && ladder.isPresent();
    return open && ladder.get().level().isEmpty() ? List.of(OPTION) : List.of();
  }
}
