package caseload.journey;

/** Who asked for support, and in which role. */
public record Referrer(String name, String role) {}
