package caseload.journey;

/** What was passed on: with whom, what, and on what basis. */
public record Shared(String with, String what, String basis) {}
