package caseload.report.change;

import java.math.BigDecimal;

/**
 * The class of a change by Jacobson and Truax (1991): whether it is reliable, and whether it led
 * into the good range. Whoever was in the good range at entry cannot recover and is told apart.
 */
public record ClinicalChange(Kind kind, boolean wellAtEntry, boolean wellAtExit) {

  /** What became of it. */
  public enum Kind {
    RECOVERED,
    IMPROVED,
    UNCHANGED,
    DETERIORATED
  }

  /** The class of one pupil's change. */
  public static ClinicalChange of(
      BigDecimal entry, BigDecimal exit, ReliableChange reliable, CutOff cutOff) {
    boolean before = cutOff.well(entry);
    boolean after = cutOff.well(exit);
    Kind kind =
        switch (reliable.of(entry, exit)) {
          case BETTER -> after && !before ? Kind.RECOVERED : Kind.IMPROVED;
          case WOBBLE -> Kind.UNCHANGED;
          case WORSE -> Kind.DETERIORATED;
        };
    return new ClinicalChange(kind, before, after);
  }
}
