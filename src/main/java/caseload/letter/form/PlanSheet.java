package caseload.letter.form;

import caseload.journey.Meeting;
import caseload.journey.Plan;
import caseload.journey.Review;
import caseload.letter.kind.Dates;
import caseload.policy.Tongue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The child's own plan: the hopes in the child's words, and the targets. */
record PlanSheet(Optional<String> hopes, Optional<String> lookAgain, List<TargetRow> targets) {

  static PlanSheet of(Filling filling) {
    Optional<Plan> plan = filling.episode().flatMap(episode -> episode.last(Plan.class));
    return new PlanSheet(
        filling.episode().flatMap(FirstMeetingSheet::held).flatMap(Meeting::childHopes),
        lookAgain(filling, plan).map(new Dates(Tongue.ENGLISH)::plain),
        TargetRow.of(filling));
  }

  /** The day that the last review or the plan has set, if it is still to come. */
  private static Optional<LocalDate> lookAgain(Filling filling, Optional<Plan> plan) {
    Optional<LocalDate> next =
        filling.episode().flatMap(episode -> episode.last(Review.class)).flatMap(Review::next);
    return Stream.of(next, plan.map(Plan::reviewOn))
        .flatMap(Optional::stream)
        .filter(day -> !day.isBefore(filling.day()))
        .findFirst();
  }
}
