package caseload.letter;

import caseload.report.Fingerprint;
import java.nio.file.Path;

/** The wording of a report: the caseload's own, or the one that ships. */
public final class TermTemplate {
  private TermTemplate() {}

  /** A mark by which the wording is known again. */
  public static String fingerprint(Path own, String name, boolean text) {
    Shelf shelf = new Shelf(own, text ? Medium.TEXT : Medium.HTML);
    return Fingerprint.of(shelf.read(name, Spot.wholeOf(name)));
  }
}
