package caseload.report.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions (half-days) that were possible and missed. The limits are tested in whole numbers, so
 * that 38 of 380 is ten per cent and not a hair less (methodology of the national statistics:
 * persistent is 10 per cent <em>or more</em>, severe 50 per cent or more).
 */
public record Attendance(int possible, int absent) {
  public Attendance {
    if (possible < 0 || absent < 0 || absent > possible) {
      throw new IllegalArgumentException(absent + " of " + possible);
    }
  }

  /** Of figures written down; empty where they are missing or cannot be. */
  public static Optional<Attendance> of(Map<String, BigDecimal> figures) {
    BigDecimal possible = figures.get("possible");
    BigDecimal absent = figures.get("absent");
    if (possible == null || absent == null || absent.compareTo(possible) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Attendance(possible.intValue(), absent.intValue()));
  }

  /** Missed ten per cent or more. */
  public boolean persistentlyAbsent() {
    return possible > 0 && 10L * absent >= possible;
  }

  /** Missed fifty per cent or more. */
  public boolean severelyAbsent() {
    return possible > 0 && 2L * absent >= possible;
  }

  /** Per cent attended; nothing can be said of no sessions. */
  public double rate() {
    if (possible == 0) throw new IllegalArgumentException("no sessions were possible");
    return 100.0 * (possible - absent) / possible;
  }

  /** Both together, as for a whole year group. */
  public Attendance and(Attendance other) {
    return new Attendance(possible + other.possible, absent + other.absent);
  }
}
