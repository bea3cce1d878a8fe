package caseload.journey;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Support that was given without a case: a day, minutes and how many came. It has no place for a
 * name or a note.
 */
public record DropIn(
    LocalDate date,
    int minutes,
    int pupils,
    Optional<String> mentor,
    Recorded recorded,
    Optional<String> school) {
  private static final int A_DAY = 24 * 60;

  public DropIn {
    if (minutes < 1 || minutes > A_DAY) throw new Unfit("minutes", "1 or more, within one day");
    if (pupils < 1) throw new Unfit("pupils", "1 or more");
  }
}
