package caseload.cli.desk;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Term;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Up to which day a report tells, what was known then, and the rest that it takes from the options
 * of every report; each is asked for only where it is needed.
 *
 * @param audience who was named; empty when nobody was
 * @param school the one school that was named; empty when none was
 */
public record AccountDays(
    LocalDate day,
    Optional<OffsetDateTime> known,
    Optional<Audience> audience,
    Supplier<Optional<String>> school,
    Supplier<Term> term,
    Supplier<List<Journey>> everybody,
    Function<List<Journey>, List<String>> words) {

  /** A file as it stood on the day, as far as it was known. */
  public Journey asItStood(Journey journey) {
    Journey read = known.map(journey::asKnownAt).orElse(journey);
    List<Episode> begun =
        read.episodes().stream()
            .filter(episode -> !episode.opened().isAfter(day))
            .map(episode -> episode.asOf(day))
            .toList();
    return new Journey(read.mentee(), begun);
  }

  /** All files as they stood. */
  public List<Journey> all() {
    return everybody.get().stream().map(this::asItStood).toList();
  }
}
