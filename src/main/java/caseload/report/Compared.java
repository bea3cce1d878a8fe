package caseload.report;

import caseload.policy.Word;
import caseload.report.change.RawChange;

/** What two ratings of one child, at the start and at the end, say beside each other. */
enum Compared {
  BETTER("Better at the end"),
  SAME("About the same"),
  WORSE("Worse at the end"),
  NO_PAIR("No two ratings to compare");

  private final String row;

  Compared(String row) {
    this.row = row;
  }

  static Compared of(RawChange.Way way) {
    return switch (way) {
      case BETTER -> BETTER;
      case SAME -> SAME;
      case WORSE -> WORSE;
    };
  }

  String row() {
    return row;
  }

  String id() {
    return idOf(this);
  }

  static String idOf(Enum<?> word) {
    return Word.of(word);
  }
}
