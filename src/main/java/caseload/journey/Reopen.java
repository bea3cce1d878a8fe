package caseload.journey;

import java.time.LocalDate;

/** An ended episode goes on, and why. Nothing of the exit is lost. */
public record Reopen(LocalDate date, Recorded recorded, String reason) implements Step {}
