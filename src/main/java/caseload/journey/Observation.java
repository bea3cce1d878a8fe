package caseload.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What was seen of the child in the classroom or the playground; part of the baseline. */
public record Observation(
    LocalDate date,
    Recorded recorded,
    String place,
    Optional<String> activity,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Optional<String> method,
    List<Seen> entries,
    List<String> adults,
    Optional<String> whatHelped,
    String summary)
    implements Step {

  /** One thing seen: before, what, after. */
  public record Seen(
      Optional<String> time, Optional<String> before, String what, Optional<String> after) {}

  public Observation {
    entries = List.copyOf(entries);
    adults = List.copyOf(adults);
  }
}
