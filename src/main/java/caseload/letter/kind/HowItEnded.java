package caseload.letter.kind;

import caseload.journey.Exit;
import caseload.policy.Choice;
import java.util.Optional;

/** Why the work ended, as others may read it: the kind of end, and never the mentor's own words. */
final class HowItEnded {
  private static final String OTHER = "other";

  private HowItEnded() {}

  /**
   * How the work ended; at most one of the seven is true.
   *
   * @param otherwise the school's own name for a kind of end that only this school has
   */
  record Ending(
      String on,
      boolean targetsMet,
      boolean timeOver,
      boolean otherHelp,
      boolean familyAsked,
      boolean childAsked,
      boolean notNow,
      boolean moved,
      Optional<String> otherwise) {

    private static Ending of(String on, String type, Optional<String> otherwise) {
      return new Ending(
          on,
          type.equals("targets-met"),
          type.equals("end-of-programme"),
          type.equals("referred-on"),
          type.equals("parent-withdrew"),
          type.equals("pupil-withdrew"),
          type.equals("not-engaging"),
          type.equals("moved-school") || type.equals("leaver"),
          otherwise);
    }

    private boolean plain() {
      return targetsMet || timeOver || otherHelp || familyAsked || childAsked || notNow || moved;
    }
  }

  static Optional<Ending> ending(Known known) {
    return known.episode().exit().map(exit -> ending(exit, known));
  }

  private static Ending ending(Exit exit, Known known) {
    String on = known.dates().plain(exit.date());
    Ending usual = Ending.of(on, exit.type(), Optional.empty());
    return usual.plain() ? usual : Ending.of(on, exit.type(), named(exit.type(), known));
  }

  /** "Other" says nothing that a family could read. */
  private static Optional<String> named(String type, Known known) {
    if (type.equals(OTHER) || type.equals("did-not-start")) return Optional.empty();
    return Choice.find(known.policy().exit().types(), type)
        .map(Choice::name)
        .map(OfTheSchool::unended);
  }
}
