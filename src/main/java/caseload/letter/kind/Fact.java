package caseload.letter.kind;

import caseload.letter.View;
import caseload.letter.View.Holds;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that a letter may tell, and how it is read off the file. There is no fact for what a
 * child said in a session, for the mentor's own view, for a concern or for another home: no letter
 * can tell it.
 */
public enum Fact {
  CHILD("mentee", OfTheChild.Called.class, OfTheChild::called),
  PUPIL("pupil", OfTheChild.Pupil.class, OfTheChild::pupil),
  PHONE(
      "phone",
      String.class,
      OfTheChild::phone,
      "the phone number",
      "caseload contact %s --name NAME --phone NUMBER"),
  STRENGTHS(
      "strengths",
      String.class,
      OfTheReferral::strengths,
      "the referral with its strengths",
      "caseload refer %s"),
  HOPES(
      "hopes",
      String.class,
      OfTheReferral::hopes,
      "the referral with what is hoped for",
      "caseload refer %s"),
  RECEIVED("received", String.class, OfTheReferral::received, "a referral", "caseload refer %s"),
  REASONS(
      "reasons",
      String.class,
      Holds.MANY,
      OfTheReferral::reasons,
      "a referral with its reasons",
      "caseload refer %s"),
  TRIED("tried", String.class, OfTheReferral::tried),
  AGENCIES("agencies", String.class, Holds.MANY, OfTheReferral::agencies, "", ""),
  DECISION_MADE(
      "decision",
      OfTheReferral.Decision.class,
      OfTheReferral::decision,
      "a decision on the referral",
      "caseload prioritise %s --accept --priority WORD --decided-by ROLE --reason REASON"),
  WAITING(
      "waiting",
      OfTheReferral.Decision.class,
      OfTheReferral::waiting,
      "the decision to wait",
      "caseload prioritise %s --wait --priority WORD --decided-by ROLE --reason REASON"),
  OBSERVATION("observation", String.class, OfTheSchool::observed),
  MEETINGS("meetings", OfTheProgramme.Meetings.class, OfTheSchool::meetings),
  PRIVACY("privacy", OfTheSchool.Privacy.class, OfTheSchool::privacy),
  SCOPES("scopes", String.class, Holds.MANY, OfTheSchool::scopes, "", ""),
  NOTICE_OF("notice-of", String.class, Holds.MANY, OfConsent::noticeOf, "", ""),
  REPLY_BY("reply-by", String.class, OfTheSchool::replyBy),
  ASKED(
      "asked",
      OfConsent.Asking.class,
      OfConsent::asked,
      "the day on which consent was asked for",
      "caseload consent %s --asked --by CONTACT --date DATE"),
  ANSWER(
      "answer",
      OfConsent.Answered.class,
      OfConsent::answer,
      "this person's answer about consent",
      "caseload consent %s --given|--refused|--withdrawn --by CONTACT"),
  SHARING(
      "sharing",
      OfConsent.Sharing.class,
      OfConsent::sharing,
      "consent to sharing information with other organisations",
      "caseload consent %s --given --by CONTACT --scope sharing"),
  START(
      "start",
      String.class,
      OfTheWork::start,
      "the day of the first meeting",
      "caseload letter {letter} %s --on DATE"),
  BEGINS(
      "begins",
      String.class,
      OfTheWork::on,
      "the day on which it begins",
      "caseload letter {letter} %s --on DATE"),
  REQUESTED(
      "requested",
      String.class,
      OfTheWork::on,
      "the day on which the request came",
      "caseload letter {letter} %s --on DATE"),
  REVIEW_DAY(
      "review-day",
      String.class,
      OfTheWork::reviewDay,
      "the day of the review",
      "caseload letter {letter} %s --on DATE"),
  TIME("time", String.class, OfTheWork::time),
  PLACE("place", String.class, OfTheWork::place),
  ROOM("room", String.class, OfTheWork::room),
  SESSIONS(
      "sessions",
      OfTheWork.Held.class,
      OfTheWork::sessions,
      "a session that was held",
      "caseload session %s"),
  MISSED(
      "missed",
      OfTheWork.Away.class,
      Holds.MANY,
      OfTheWork::missed,
      "a session that was missed",
      "caseload session %s --attended no"),
  TARGETS(
      "targets",
      OfTheWork.Row.class,
      Holds.MANY,
      OfTheWork::targets,
      "an action plan with its targets",
      "caseload plan %s --target WORDING"),
  PROUD_OF(
      "proud-of",
      String.class,
      Holds.MANY,
      OfTheWork::proudOf,
      "a target that was met, or partly",
      "caseload review %s --target T1=met --decision WORD"),
  HELPS("helps", String.class, Holds.MANY, OfTheWork::helps, "", ""),
  ADULTS_DO("adults-do", String.class, Holds.MANY, OfTheWork::adultsDo, "", ""),
  REVIEWED(
      "review",
      OfTheEnd.Reviewed.class,
      OfTheEnd::reviewed,
      "a review",
      "caseload review %s --decision WORD"),
  ENDING(
      "ending",
      HowItEnded.Ending.class,
      HowItEnded::ending,
      "the end of the work",
      "caseload exit %s --type WORD --reason REASON"),
  FOLLOW_UP("follow-up", String.class, OfTheEnd::followUp),
  ADVICE("advice", String.class, OfTheEnd::advice),
  MOVE("move", OfTheMove.Move.class, OfTheMove::move),
  QUESTIONNAIRES(
      "questionnaires",
      String.class,
      Holds.MANY,
      OfTheEnd::questionnaires,
      "a questionnaire for the teacher at the end",
      "name it in caseload.yaml, under exit, questionnaires"),
  CLOSED(
      "file",
      OfTheEnd.Closed.class,
      OfTheEnd::closed,
      "the end of the work",
      "caseload exit %s --type WORD --reason REASON"),
  CONTENTS("contents", OfTheEnd.Papers.class, Holds.MANY, OfTheEnd::contents, "", "");

  private final String name;
  private final Class<?> of;
  private final Holds holds;

  @SuppressWarnings("ImmutableEnumChecker") // a method that keeps nothing
  private final Function<Known, Optional<?>> tell;

  private final String what;
  private final String command;

  /** A fact that is always there, or that no letter depends on. */
  Fact(String name, Class<?> of, Function<Known, Optional<?>> tell) {
    this(name, of, Holds.ONE, tell, "", "");
  }

  Fact(String name, Class<?> of, Function<Known, Optional<?>> tell, String what, String command) {
    this(name, of, Holds.ONE, tell, what, command);
  }

  Fact(
      String name,
      Class<?> of,
      Holds holds,
      Function<Known, Optional<?>> tell,
      String what,
      String command) {
    this.name = name;
    this.of = of;
    this.holds = holds;
    this.tell = tell;
    this.what = what;
    this.command = command;
  }

  /** The fact as it stands in this file. */
  Optional<?> told(Known known) {
    Optional<?> told = tell.apply(known);
    return told.filter(value -> !value.equals(List.of()));
  }

  /** Its place in a view: always there where the letter needs it. */
  View.Field field(boolean needed, Optional<?> told) {
    boolean absent = holds == Holds.MANY && told.isEmpty();
    Holds held = holds == Holds.ONE && !needed ? Holds.MAYBE : holds;
    return new View.Field(name, of, held, absent ? Optional.of(List.of()) : told);
  }

  /** The fact in the mentor's words. */
  String what() {
    return what;
  }

  /** The command that puts it into the file. */
  String command(Known known, LetterKind kind) {
    return command.replace("{letter}", kind.word()).formatted(known.mentee().mentee());
  }
}
