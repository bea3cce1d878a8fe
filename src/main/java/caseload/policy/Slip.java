package caseload.policy;

/** Something on an answer sheet that cannot be, and what to do about it. */
public record Slip(String says, String instead) {}
