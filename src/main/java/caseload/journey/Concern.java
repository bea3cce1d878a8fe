package caseload.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pointer that something was passed to the designated safeguarding lead. It has no field for what
 * it was about, on purpose: that belongs in another file.
 */
public record Concern(
    LocalDate date, Recorded recorded, Optional<LocalTime> time, String passedTo, String reference)
    implements Step {
  private static final Pattern REFERENCE = Pattern.compile("\\S+( \\S+){0,2}");
  private static final Pattern ROLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,4}");
  private static final int LONGEST = 40;

  /** Refuses words enough to tell anything. */
  void pointsOnly() {
    boolean number =
        reference.length() <= LONGEST
            && REFERENCE.matcher(reference).matches()
            && reference.codePoints().anyMatch(Character::isDigit);
    if (!number) throw Refusal.notAPointer("reference");
    if (!ROLE.matcher(passedTo).matches()) throw Refusal.notAPointer("role");
  }
}
