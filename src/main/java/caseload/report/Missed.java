package caseload.report;

import caseload.journey.Session;
import caseload.policy.Choice;
import java.util.Locale;

/**
 * Why a session was missed. The reason in the record is free text and never printed: only the words
 * below are known, and whatever else is written counts as another reason.
 */
enum Missed {
  AWAY_FROM_SCHOOL("was away from school"),
  DID_NOT_WANT_TO_COME("did not want to come"),
  SOMETHING_ELSE_IN_SCHOOL("had something else on in school"),
  NO_ROOM("had no room to meet in"),
  MENTOR_AWAY("had no mentor that day"),
  OTHER("");

  private final String words;

  Missed(String words) {
    this.words = words;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The row's words. */
  String row(Noun mentees) {
    return this == OTHER
        ? "Missed: other reasons, or none written"
        : "Missed: the " + mentees.one() + " " + words;
  }

  static Missed of(Session session) {
    return switch (session.reason().map(Choice::idOf).orElse("")) {
      case "absent",
          "absence",
          "away",
          "ill",
          "illness",
          "sick",
          "unwell",
          "poorly",
          "not-in",
          "not-in-school",
          "off-sick",
          "holiday",
          "on-holiday",
          "appointment" ->
          AWAY_FROM_SCHOOL;
      case "refused", "declined", "did-not-want-to", "did-not-want-to-come", "chose-not-to" ->
          DID_NOT_WANT_TO_COME;
      case "trip",
          "school-trip",
          "assembly",
          "test",
          "tests",
          "exam",
          "exams",
          "sats",
          "rehearsal",
          "sports-day",
          "sport",
          "swimming",
          "school-event",
          "class-event",
          "lesson",
          "school-closed",
          "inset-day",
          "visitor" ->
          SOMETHING_ELSE_IN_SCHOOL;
      case "no-room", "room", "room-taken", "room-change", "no-space" -> NO_ROOM;
      case "mentor-away",
          "mentor-absent",
          "mentor-ill",
          "mentor-sick",
          "mentor-training",
          "mentor-on-training",
          "mentor-needed",
          "mentor-needed-elsewhere",
          "covering",
          "training",
          "staff-absence" ->
          MENTOR_AWAY;
      default -> OTHER;
    };
  }
}
