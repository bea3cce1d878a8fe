package caseload.letter.kind;

import caseload.journey.NextSchool;
import caseload.journey.Transition;
import java.util.Optional;

/** What was written down for the next school; the child's own words are for the mentor to tell. */
final class OfTheMove {
  private OfTheMove() {}

  /** What helps the child, and what support should go on. */
  record Move(Optional<String> works, Optional<String> support) {}

  static Optional<Move> move(Known known) {
    return NextSchool.of(known.journey(), known.day())
        .map(NextSchool::transition)
        .filter(move -> move.whatWorks().or(move::support).isPresent())
        .map(OfTheMove::said);
  }

  private static Move said(Transition move) {
    return new Move(move.whatWorks(), move.support());
  }
}
