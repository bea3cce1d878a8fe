package caseload.report;

import caseload.journey.Session;
import caseload.policy.Choice;
import caseload.policy.Word;
import java.util.stream.Stream;

/**
 * Why a session was missed. The reason in the record is free text and never printed: only the words
 * it begins with are looked at, and whatever else is written counts as another reason.
 */
enum Missed {
  AWAY_FROM_SCHOOL(
      "away from school",
      "absent absence away ill illness sick unwell poorly not-in off-sick off-school holiday"
          + " on-holiday appointment dentist doctor hospital kept-at-home needed-at-home"
          + " suspended suspension"),
  DID_NOT_WANT_TO_COME("did not want to come", "refused declined did-not-want-to chose-not-to"),
  SOMETHING_ELSE_IN_SCHOOL(
      "something else on in school",
      "trip class-trip school-trip assembly class-assembly test tests exam exams sats rehearsal"
          + " sport sports swimming school-event class-event lesson school-closed inset-day"
          + " visitor"),
  NO_ROOM("no room to meet in", "no-room room no-space"),
  MENTOR_AWAY("no mentor that day", "mentor covering training staff-absence"),
  OTHER("", "");

  private final String words;
  private final String begins;

  Missed(String words, String begins) {
    this.words = words;
    this.begins = begins;
  }

  String id() {
    return Word.of(this);
  }

  /** The row's words. */
  String row() {
    return "Missed: " + (this == OTHER ? "other reasons, or none written" : words);
  }

  static Missed of(Session session) {
    String written = session.reason().map(Choice::idOf).orElse("");
    return Stream.of(values())
        .filter(missed -> !written.isEmpty() && missed.isMeantBy(written + "-"))
        .findFirst()
        .orElse(OTHER);
  }

  private boolean isMeantBy(String written) {
    return Stream.of(begins.split(" ")).anyMatch(word -> written.startsWith(word + "-"));
  }
}
