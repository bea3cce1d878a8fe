package caseload.casefile.check;

import java.util.Optional;

/** Something that {@code check} has found: what, where, and what to do about it. */
public interface Finding {

  /** The stable code, such as {@code E17}; its letter is the severity. */
  String code();

  /** Where it is. */
  Spot spot();

  /** What is wrong, in one sentence. */
  String says();

  /** What to do about it, in one sentence. */
  String next();

  /** What {@code --fix} would do; empty for all that a person must decide. */
  default Optional<Fix> fix() {
    return Optional.empty();
  }

  /** How bad it is. */
  default Severity severity() {
    return Severity.of(code());
  }
}
