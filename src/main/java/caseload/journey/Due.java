package caseload.journey;

import java.time.LocalDate;

/**
 * Something to be done for a mentee, worked out from the steps.
 *
 * @param since the day from which it is due; after today when it is still to come
 * @param command what to type to do it
 */
public record Due(String code, String kind, LocalDate since, String what, String command) {
  /** True when the day has passed. */
  public boolean overdue(LocalDate today) {
    return since.isBefore(today);
  }
}
