package caseload.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pointer that something was passed to the designated safeguarding lead. It has no field for what
 * it was about, on purpose: that belongs in another file.
 */
public record Concern(
    LocalDate date, Recorded recorded, Optional<LocalTime> time, String passedTo, String reference)
    implements Step {
  private static final Pattern REFERENCE = Pattern.compile("[\\p{L}0-9/-]{1,24}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern ROLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,4}");
  private static final int MOST_WORDS = 2;

  /** Refuses words enough to tell anything, and names. */
  void pointsOnly(Mentee about) {
    boolean number =
        REFERENCE.matcher(reference).matches()
            && reference.codePoints().anyMatch(Character::isDigit)
            && WORD.matcher(reference).results().count() <= MOST_WORDS;
    if (!number) throw Refusal.notAPointer("reference");
    namesNobody(List.of(about));
    if (!ROLE.matcher(passedTo).matches()) throw Refusal.notAPointer("role");
  }

  /** Refuses a reference with a part of a child's name in it. */
  public void namesNobody(List<Mentee> children) {
    String words = reference.replaceAll("[^\\p{L}]+", " ");
    if (Mention.in(words, children).isPresent()) throw Refusal.notAPointer("reference");
  }
}
