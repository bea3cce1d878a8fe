package caseload.policy;

import java.util.Optional;

/** How long a file is kept, and where families can read what the school does with data. */
public record Retention(
    Optional<Integer> untilAge, Optional<String> rule, Optional<String> privacyNotice) {}
