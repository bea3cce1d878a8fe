package caseload.letter.kind;

import static caseload.letter.kind.Fact.*;

import caseload.letter.View;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every kind of letter: its template, whom it goes to, what it cannot do without and what it may
 * tell besides. What is in neither list does not reach the template, whoever writes it.
 */
public enum LetterKind {
  DECISION(
      "what was decided on a referral, to whoever made it",
      "Your referral",
      To.REFERRER,
      needs(CHILD, RECEIVED, DECISION_MADE),
      may(STRENGTHS)),
  CONSENT(
      "introduces the mentor and asks for consent, with a reply slip",
      "Support from the mentor: do you agree?",
      To.WHO_DECIDES,
      needs(CHILD, STRENGTHS, HOPES, MEETINGS, PRIVACY, SCOPES, REPLY_BY),
      may(OBSERVATION, SESSIONS)),
  CONSENT_REMINDER(
      "asks again, with the same slip",
      "A reminder: do you agree?",
      To.WHO_WAS_ASKED,
      needs(CHILD, STRENGTHS, ASKED, SCOPES, REPLY_BY),
      may(SESSIONS)),
  CONSENT_PHONE_SCRIPT(
      "what to say when you ring about consent; for you, not to send",
      "Ringing about consent",
      To.WHO_WAS_ASKED,
      needs(CHILD, STRENGTHS, HOPES, MEETINGS, PRIVACY, SCOPES, ASKED, PHONE),
      may()),
  CONSENT_CONFIRMED(
      "thanks for a yes, and says when it starts",
      "Thank you: when we start",
      To.WHO_SAID_YES,
      needs(CHILD, ANSWER, MEETINGS, START),
      may(TIME, ROOM)),
  WAITING_LIST(
      "that there is no place yet, and what happens meanwhile",
      "A place on our list",
      To.WHO_DECIDES,
      needs(CHILD, STRENGTHS, WAITING),
      may()),
  CONSENT_REFUSED(
      "thanks for a no: nothing starts, the door stays open",
      "Thank you for telling us",
      To.WHO_SAID_NO,
      needs(CHILD, ANSWER, PRIVACY),
      may(SESSIONS)),
  CONSENT_WITHDRAWN(
      "that the meetings have stopped, as was asked",
      "The meetings have stopped",
      To.WHO_WITHDREW,
      needs(CHILD, ANSWER, PRIVACY),
      may(SESSIONS)),
  REVIEW_INVITATION(
      "asks to a review, with three questions to think about",
      "How is it going? Please come",
      To.FAMILY,
      needs(CHILD, REVIEW_DAY, TARGETS),
      may(SESSIONS, TIME, ROOM)),
  REVIEW_SUMMARY(
      "what a review found, and what comes next",
      "What we found",
      To.FAMILY,
      needs(CHILD, REVIEWED, TARGETS),
      may(SESSIONS, STRENGTHS, PROUD_OF)),
  MISSED_SESSIONS(
      "which meetings were missed, facts only",
      "Meetings that were missed",
      To.FAMILY,
      needs(CHILD, MISSED),
      may(SESSIONS)),
  FEEDBACK_PARENT(
      "how it is going, to parents and carers",
      "How it is going",
      To.FAMILY,
      needs(CHILD, SESSIONS, TARGETS),
      may(STRENGTHS)),
  FEEDBACK_TEACHER(
      "how it is going, to the class teacher",
      "How it is going",
      To.TEACHER,
      needs(CHILD, SESSIONS, TARGETS),
      may(HELPS, ADULTS_DO, STRENGTHS, PROUD_OF)),
  EXIT(
      "the work has ended: what was reached, with a few questions",
      "The end of the meetings",
      To.FAMILY,
      needs(CHILD, ENDING),
      may(SESSIONS, TARGETS, FOLLOW_UP, STRENGTHS, PROUD_OF)),
  PUPIL_CERTIFICATE(
      "a certificate for the child",
      "Certificate",
      To.CHILD,
      needs(CHILD, SESSIONS, PROUD_OF),
      may()),
  PUPIL_LETTER(
      "a letter to the child at the end, in plain words",
      "A letter to you",
      To.CHILD,
      needs(CHILD, ENDING),
      may(SESSIONS, TARGETS, FOLLOW_UP)),
  TEACHER_EXIT_QUESTIONNAIRE(
      "asks the class teacher to answer at the end",
      "Five minutes, please",
      To.TEACHER,
      needs(CHILD, SESSIONS, QUESTIONNAIRES, REPLY_BY),
      may()),
  OPT_OUT(
      "tells of a drop-in or a group that children join unless you say no",
      "Something new at school",
      To.WHO_DECIDES,
      needs(CHILD, BEGINS, PRIVACY, REPLY_BY),
      may(NOTICE_OF, TIME, PLACE)),
  TRANSFER(
      "what the next school should know, with a receipt to send back",
      "A summary for the next school",
      To.SCHOOL,
      needs(PUPIL, CHILD, STRENGTHS, SESSIONS),
      may(TARGETS, HELPS, ADULTS_DO, MOVE, ENDING, ADVICE, AGENCIES)),
  AGENCY(
      "to another service, when sharing has been agreed to",
      "About our work together",
      To.AGENCY,
      needs(PUPIL, CHILD, SHARING, STRENGTHS, HOPES, REASONS),
      may(TRIED, SESSIONS, TARGETS, HELPS, ADULTS_DO)),
  SUBJECT_ACCESS(
      "goes with the copy of a file that somebody asked for",
      "The records you asked for",
      To.WHO_REQUESTED,
      needs(CHILD, REQUESTED, CONTENTS, PRIVACY),
      may()),
  DISPOSAL_CERTIFICATE(
      "that a file was destroyed; it names no child",
      "Certificate of disposal",
      To.NOBODY,
      needs(CLOSED, CONTENTS, PRIVACY),
      may());

  private final String about;
  private final String title;
  private final To to;

  @SuppressWarnings("ImmutableEnumChecker") // nobody but the constructor fills it
  private final Set<Fact> needs;

  @SuppressWarnings("ImmutableEnumChecker") // nobody but the constructor fills it
  private final Set<Fact> may;

  LetterKind(String about, String title, To to, Set<Fact> needs, Set<Fact> may) {
    this.about = about;
    this.title = title;
    this.to = to;
    this.needs = needs;
    this.may = may;
  }

  private static Set<Fact> needs(Fact... facts) {
    return set(facts);
  }

  private static Set<Fact> may(Fact... facts) {
    return set(facts);
  }

  private static Set<Fact> set(Fact... facts) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(facts)));
  }

  /** The letter that was meant. */
  public static Optional<LetterKind> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The word that is typed. */
  public String word() {
    return Word.of(this);
  }

  /** What it is, in half a sentence. */
  public String about() {
    return about;
  }

  /** The title of the document; it names nobody. */
  String title() {
    return title;
  }

  /** Whom it goes to. */
  public To to() {
    return to;
  }

  /** The template's name, and the letter's in the file. */
  public String template() {
    return this == CONSENT ? "consent-request" : word();
  }

  /** True when a day that is said with it has been, such as that of a request. */
  public boolean tellsOfThePast() {
    return this == SUBJECT_ACCESS;
  }

  /** True when it asks somebody to come at a time, or tells of one. */
  public boolean hasATime() {
    return may.contains(TIME);
  }

  /** The facts without which it is not written. */
  public Set<Fact> needed() {
    return needs;
  }

  /** The names that its template may use. */
  public View names() {
    return View.of(Stream.concat(Heading.names().stream(), facts()).toList());
  }

  private Stream<View.Field> facts() {
    return tellable().stream().map(fact -> fact.field(needs.contains(fact), Optional.empty()));
  }

  List<Fact> tellable() {
    return Stream.concat(needs.stream(), may.stream()).toList();
  }
}
