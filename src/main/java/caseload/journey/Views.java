package caseload.journey;

import java.util.Optional;

/** What the three sides say, each in their own words. */
public record Views(Optional<String> pupil, Optional<String> parent, Optional<String> teacher) {}
