package caseload.journey;

/** How a target was rated on one day, on the school's own small scale. */
public record TargetScore(String target, int score) {}
