package caseload.casefile.check;

/**
 * What {@code --fix} can do about a finding without losing anything.
 *
 * @param says what it does, such as {@code take away the left-over file X}
 */
public record Fix(String says, Runnable work) {}
