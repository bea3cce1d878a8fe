package caseload.journey;

import java.time.LocalDate;
import java.util.Optional;

/** Something agreed to be done: who, what, and by when. */
public record Action(Optional<String> who, String what, Optional<LocalDate> by) {
  /** An action written as its words alone. */
  public static Action of(String what) {
    return new Action(Optional.empty(), what, Optional.empty());
  }
}
