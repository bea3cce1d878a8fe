package caseload.policy;

import java.time.LocalDate;
import java.util.Optional;

/** A term, or other days, in which so many children can be accepted. */
public record Intake(
    Optional<String> term, Optional<LocalDate> from, Optional<LocalDate> to, int places) {

  public Intake {
    boolean dated = from.isPresent() && to.isPresent();
    if (term.isPresent() == dated || from.isPresent() != to.isPresent()) {
      throw new Unfit(
          "term", "write a term of the calendar, or the first and last day as from, to");
    }
    if (dated && to.get().isBefore(from.get())) throw new Unfit("to", "not before " + from.get());
    if (places < 1) throw new Unfit("places", "1 or more");
  }

  /** Its first and last day; empty when the calendar has no such term. */
  public Optional<Span> days(Calendar calendar) {
    return term.flatMap(calendar::term)
        .map(Term::span)
        .or(() -> from.map(first -> new Span(first, to.orElseThrow())));
  }
}
