package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/** A letter that was sent: which, to which contact, how, and the template's fingerprint. */
public record Letter(
    LocalDate date,
    Recorded recorded,
    String letter,
    Optional<String> contact,
    Optional<String> channel,
    String file,
    String template,
    Optional<String> language)
    implements Step {}
