package caseload.letter;

import java.util.Optional;

/** Who signs a letter and answers the telephone about it. */
public record Signatory(String name, String role, Optional<String> phone) {}
