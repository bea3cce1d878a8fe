package caseload.journey;

import java.time.OffsetDateTime;

/** Who wrote a step down, and when; apart from the day on which it happened. */
public record Recorded(OffsetDateTime at, String by) {}
