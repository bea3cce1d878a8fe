package caseload.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A pointer that something was passed to the designated safeguarding lead. It has no field for what
 * it was about, on purpose: that belongs in another file.
 */
public record Concern(
    LocalDate date, Recorded recorded, Optional<LocalTime> time, String passedTo, String reference)
    implements Step {}
