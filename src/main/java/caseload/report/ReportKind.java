package caseload.report;

import java.util.Locale;

/** Which report it is: of a term, or of a year, which goes further into it. */
public enum ReportKind {
  TERM,
  ANNUAL;

  /** The word that is typed, which is also in the names of files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
