package caseload.journey;

import caseload.policy.Audience;
import caseload.policy.Baseline;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.Criterion;
import caseload.policy.Exits;
import caseload.policy.FirstMeeting;
import caseload.policy.Format;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import caseload.policy.PolicyPaper;
import caseload.policy.Priorities;
import caseload.policy.Programme;
import caseload.policy.Referrals;
import caseload.policy.Reporting;
import caseload.policy.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps, contacts and policies for tests: right in every field that a test does not speak of. */
public final class Samples {
  /** The day on which the referral came: a Monday. */
  public static final LocalDate REFERRED = LocalDate.of(2026, 9, 14);

  private static final OffsetDateTime LATER =
      OffsetDateTime.of(2035, 7, 1, 16, 0, 0, 0, ZoneOffset.UTC);

  private Samples() {}

  /** Written down on a day, so many minutes after noon. */
  static Recorded on(LocalDate day, int minutes) {
    return new Recorded(day.atTime(12, 0).plusMinutes(minutes).atOffset(ZoneOffset.UTC), "mentor");
  }

  /** Written down long after everything had happened. */
  static Recorded later() {
    return new Recorded(LATER, "mentor");
  }

  static Contact contact(String id, Contact.Responsibility responsibility) {
    return contact(id, responsibility, false);
  }

  static Contact contact(String id, Contact.Responsibility responsibility, boolean consulted) {
    return new Contact(
        id,
        id,
        id,
        "parent",
        responsibility,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        consulted,
        false,
        Optional.empty());
  }

  static Contact mother() {
    return contact("mother", Contact.Responsibility.YES);
  }

  static Contact father() {
    return contact("father", Contact.Responsibility.YES);
  }

  static Mentee mentee(Contact... contacts) {
    return born(LocalDate.of(2017, 3, 12), List.of(contacts));
  }

  static Mentee born(LocalDate day, List<Contact> contacts) {
    return new Mentee(
        "m-7k3q9x",
        "Wren Ashdown",
        Optional.empty(),
        day,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        contacts,
        Optional.empty(),
        false,
        later(),
        List.of(),
        Optional.empty());
  }

  static Referral referral(LocalDate received) {
    return referral(received, on(received, 0));
  }

  static Referral referral(LocalDate received, Recorded recorded) {
    return new Referral(
        received,
        recorded,
        received,
        Referrer.named("Mr Oakes", "class-teacher"),
        Optional.empty(),
        List.of(),
        List.of(Reason.of("friendship")),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "Draws well",
        "A friend",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Priority decision(LocalDate day, Priority.Outcome outcome) {
    return new Priority(
        day,
        later(),
        outcome,
        Optional.of("high"),
        List.of("senco"),
        "why",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Consent consent(
      LocalDate day, Recorded recorded, String contact, Consent.Answer answer, String... scopes) {
    return new Consent(
        day,
        recorded,
        contact,
        answer,
        List.of(scopes),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Consent until(Consent yes, LocalDate lastDay) {
    return new Consent(
        yes.date(),
        yes.recorded(),
        yes.contact(),
        yes.answer(),
        yes.scopes(),
        yes.how(),
        yes.letter(),
        yes.witness(),
        yes.conditions(),
        Optional.of(lastDay),
        yes.child(),
        yes.childWords(),
        yes.competence(),
        yes.objectBy());
  }

  /** The same, with what the child said beside it. */
  static Consent childSays(boolean yes, Consent said) {
    return new Consent(
        said.date(),
        said.recorded(),
        said.contact(),
        said.answer(),
        said.scopes(),
        said.how(),
        said.letter(),
        said.witness(),
        said.conditions(),
        said.validUntil(),
        Optional.of(yes),
        said.childWords(),
        said.competence(),
        said.objectBy());
  }

  static Consent yes(LocalDate day, String contact, String... scopes) {
    return consent(day, later(), contact, Consent.Answer.GIVEN, scopes);
  }

  static Consent no(LocalDate day, String contact) {
    return consent(day, later(), contact, Consent.Answer.WITHDRAWN);
  }

  /** A session of half an hour, one to one. */
  public static Session session(LocalDate day) {
    return session(day, later(), "one-to-one", Session.Attended.YES, Optional.empty());
  }

  static Session session(LocalDate day, String format, Session.Attended attended) {
    return session(day, later(), format, attended, Optional.empty());
  }

  static Session together(LocalDate day) {
    return session(day, later(), "one-to-one", Session.Attended.YES, Optional.of("g-7k3q9x2b"));
  }

  /** The same, with so many children who set an example. */
  static Session withRoleModels(Session session, int count) {
    return new Session(
        session.date(),
        session.recorded(),
        session.minutesPlanned(),
        session.minutes(),
        session.format(),
        session.place(),
        session.mentor(),
        session.attended(),
        session.reason(),
        session.focus(),
        session.scores(),
        session.activity(),
        session.whatHappened(),
        session.childWords(),
        session.mentorView(),
        session.actions(),
        session.feedbackToTeacher(),
        session.homeContact(),
        session.next(),
        session.groupSession(),
        session.groupSize(),
        session.group(),
        Optional.of(count),
        session.tellTeacher(),
        session.noNext());
  }

  static Session session(
      LocalDate day,
      Recorded recorded,
      String format,
      Session.Attended attended,
      Optional<String> groupSession) {
    return new Session(
        day,
        recorded,
        Optional.empty(),
        30,
        format,
        Optional.empty(),
        "mentor",
        attended,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        false,
        Optional.empty(),
        groupSession,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static Observation observation(LocalDate day, Recorded recorded) {
    return new Observation(
        day,
        recorded,
        "playground",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "seen");
  }

  static Measure measure(LocalDate day, Recorded recorded, String questionnaire, String role) {
    boolean data = questionnaire.equals("attendance");
    return new Measure(
        day,
        recorded,
        questionnaire,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        role,
        Optional.empty(),
        Measure.Point.ENTRY,
        Map.of(),
        data
            ? Map.of("possible", BigDecimal.TEN, "absent", BigDecimal.ONE)
            : Map.of("total", BigDecimal.ONE),
        List.of(),
        data ? Optional.of(day.minusWeeks(1)) : Optional.empty(),
        data ? Optional.of(day) : Optional.empty(),
        Optional.empty());
  }

  static Meeting meeting(LocalDate day, Recorded recorded, Meeting.Kind kind, String... with) {
    return new Meeting(
        day,
        recorded,
        kind,
        List.of(with),
        List.of(),
        Optional.empty(),
        false,
        "talked",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Plan plan(LocalDate day, Recorded recorded) {
    Target target =
        new Target(
            "T1",
            "friendship",
            "Sits with somebody",
            "lunchtimes in 5",
            "1",
            "4",
            day.plusWeeks(8),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Plan(
        day,
        recorded,
        List.of("pupil"),
        List.of(target),
        day.plusWeeks(6),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same child under the name that everybody uses. */
  static Mentee knownAs(String name, Mentee mentee) {
    return new Mentee(
        mentee.mentee(),
        mentee.name(),
        Optional.of(name),
        mentee.dateOfBirth(),
        mentee.upn(),
        mentee.yearOverride(),
        mentee.inClass(),
        mentee.languages(),
        mentee.facts(),
        mentee.contacts(),
        mentee.household(),
        mentee.safeguardingFile(),
        mentee.recorded(),
        mentee.filed(),
        mentee.school());
  }

  /** The same, with what the three sides say. */
  static Review heard(Review review, Views views) {
    return new Review(
        review.date(),
        review.recorded(),
        review.present(),
        review.targets(),
        Optional.of(views),
        review.decision(),
        review.next(),
        review.pauseUntil(),
        review.summary(),
        review.level());
  }

  static Review review(LocalDate day, Recorded recorded, String... present) {
    return review(day, recorded, Optional.empty(), present);
  }

  static Review review(
      LocalDate day, Recorded recorded, Optional<LocalDate> pauseUntil, String... present) {
    return new Review(
        day,
        recorded,
        List.of(present),
        List.of(),
        Optional.empty(),
        Review.Decision.CONTINUE,
        Optional.empty(),
        pauseUntil,
        Optional.empty(),
        Optional.empty());
  }

  /** A review that decides that the work ends. */
  static Review lastReview(LocalDate day) {
    return new Review(
        day,
        later(),
        List.of("class-teacher"),
        List.of(),
        Optional.empty(),
        Review.Decision.EXIT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Exit exit(LocalDate day, Recorded recorded) {
    return exit(day, recorded, Optional.empty());
  }

  static Exit exit(LocalDate day, Recorded recorded, Optional<String> followUpWaived) {
    return new Exit(
        day,
        recorded,
        "targets-met",
        "all is well",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        followUpWaived);
  }

  static FollowUp followUp(LocalDate day) {
    return new FollowUp(
        day,
        later(),
        FollowUp.Outcome.STILL_WELL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A consent rule that asks one parent, with every scope, and sets no end. */
  static ConsentRule rule() {
    return rule(ConsentRule.From.ONE_PARENT, false, Optional.empty(), false);
  }

  static ConsentRule rule(
      ConsentRule.From from, boolean observationSeparate, Optional<Integer> months, boolean early) {
    List<Choice> scopes =
        List.of(Choice.of("mentoring"), Choice.of("group"), Choice.of("observation"));
    return new ConsentRule(
        from,
        scopes,
        scopes,
        observationSeparate,
        List.of(),
        months,
        Optional.empty(),
        early,
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Map.of());
  }

  /** A policy with this consent rule and no order of steps but the gate's. */
  static Policy policy(ConsentRule rule) {
    return policy(rule, List.of());
  }

  /** A policy of a school that has its own word for the child. */
  static Policy calling(String mentee) {
    return policy(
        Optional.of(new Words(mentee, "coach", "tutor group", "parent")),
        programme(Format.of("one-to-one"), Format.of("group")));
  }

  /** A policy of a school that works in this way only. */
  static Policy offering(Choice format) {
    return offering(new Format(format.id(), format.name(), Optional.empty(), false));
  }

  /** A policy of a school that works in this way only. */
  static Policy offering(Format format) {
    return policy(Optional.empty(), programme(format));
  }

  private static Policy policy(Optional<Words> words, Programme programme) {
    Policy usual = policy(rule());
    return new Policy(
        usual.paper(),
        words,
        usual.referral(),
        usual.priority(),
        usual.clocks(),
        usual.barriers(),
        usual.results(),
        usual.consent(),
        usual.pathway(),
        usual.baseline(),
        usual.firstMeeting(),
        programme,
        Optional.empty(),
        usual.exit(),
        usual.siblings(),
        usual.file(),
        usual.agencies(),
        usual.transition(),
        usual.reports(),
        usual.retention(),
        usual.statements(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A policy that looks again so many weeks after the end. */
  static Policy followingUp(List<Integer> weeks) {
    return policy(rule(), List.of(), weeks);
  }

  static Policy policy(ConsentRule rule, List<PathwayStep> pathway) {
    return policy(rule, pathway, List.of(6));
  }

  private static Policy policy(
      ConsentRule rule, List<PathwayStep> pathway, List<Integer> followUpWeeks) {
    Criterion friendship =
        new Criterion(
            "friendship",
            "Friendship",
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Policy(
        new PolicyPaper(
            "Policy", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        new Referrals(
            List.of(Choice.of("Class teacher")),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(friendship),
            1,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()),
        new Priorities(
            List.of(Choice.of("SENCO")),
            List.of(Choice.of("High"), Choice.of("Low")),
            List.of(),
            Optional.of(10),
            Optional.of(6),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        rule,
        pathway,
        new Baseline(List.of("staff-rating"), List.of(), 2),
        new FirstMeeting(List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
        programme(Format.of("one-to-one"), Format.of("group")),
        Optional.empty(),
        new Exits(
            List.of(Choice.of("other")),
            List.of(),
            Optional.empty(),
            List.of(),
            followUpWeeks,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Reporting(
            Reporting.Every.TERM,
            List.of(new Audience("governors", "Governors", 5, Optional.empty())),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Programme programme(Format... formats) {
    return new Programme(
        Optional.of(6),
        Optional.of(8),
        Optional.of(4),
        30,
        1,
        Optional.empty(),
        false,
        List.of(formats),
        6,
        Optional.of(6),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty());
  }

  /** A journey of one episode that began with a referral. */
  static Journey journey(Mentee mentee, Step... steps) {
    Episode episode = new Episode(REFERRED.toString(), List.of(referral(REFERRED)));
    for (Step step : steps) episode = episode.with(step);
    return new Journey(mentee, List.of(episode));
  }
}
