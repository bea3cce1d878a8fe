package caseload.casefile.check;

import caseload.journey.Consent;
import caseload.journey.Contact;
import caseload.journey.Exit;
import caseload.journey.FollowUp;
import caseload.journey.Meeting;
import caseload.journey.Mentee;
import caseload.journey.Plan;
import caseload.journey.Priority;
import caseload.journey.Reason;
import caseload.journey.Recorded;
import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.journey.Reopen;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.journey.Target;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Steps as they may come in a school year: some too early, some late, several on one day. */
final class RandomSteps {
  static final Mentee MENTEE =
      new Mentee(
          "m-000000",
          "Ada Other",
          Optional.empty(),
          LocalDate.of(2017, 5, 3),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(contact("mother"), contact("father")),
          Optional.empty(),
          false,
          recorded(LocalDate.of(2026, 9, 1)),
          List.of(),
          Optional.empty());

  private final Random random;
  private LocalDate today = LocalDate.of(2026, 9, 1);

  RandomSteps(Random random) {
    this.random = random;
  }

  /** The next thing that somebody enters; two in three on the day on which it happened. */
  Step next() {
    today = today.plusDays(random.nextInt(3));
    LocalDate day = random.nextInt(3) > 0 ? today : today.minusDays(random.nextInt(12));
    Recorded now = recorded(today);
    return switch (random.nextInt(12)) {
      case 0 -> referral(day, now);
      case 1 -> priority(day, now);
      case 2, 3 -> consent(day, now);
      case 4 -> plan(day, now);
      case 5 -> exit(day, now);
      case 6 -> new Reopen(day, now, "it goes on");
      case 7 -> new FollowUp(day, now, FollowUp.Outcome.SLIPPING, none(), none(), none());
      case 8 -> meeting(day, now);
      default -> session(day, now);
    };
  }

  /** Every step of a day at one moment, as where the day is fixed. */
  private static Recorded recorded(LocalDate day) {
    return new Recorded(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "x");
  }

  private static Contact contact(String id) {
    return new Contact(
        id,
        id,
        id,
        id,
        Contact.Responsibility.YES,
        none(),
        List.of(),
        none(),
        none(),
        none(),
        true,
        none(),
        false,
        false,
        Optional.empty());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Referral referral(LocalDate day, Recorded now) {
    return new Referral(
        day,
        now,
        day,
        Referrer.named("Bell", "class-teacher"),
        none(),
        List.of(),
        List.of(new Reason("friendship-issues", Optional.of("alone"))),
        List.of(),
        List.of(),
        none(),
        none(),
        List.of(),
        none(),
        none(),
        "kind",
        "friends",
        List.of(),
        none(),
        none(),
        none(),
        false,
        false,
        none(),
        none(),
        Optional.empty());
  }

  private Priority priority(LocalDate day, Recorded now) {
    Priority.Outcome outcome =
        random.nextBoolean() ? Priority.Outcome.ACCEPTED : Priority.Outcome.DECLINED;
    return new Priority(
        day,
        now,
        outcome,
        Optional.of("high"),
        List.of("senco"),
        "x",
        none(),
        none(),
        none(),
        none(),
        none(),
        List.of());
  }

  private Consent consent(LocalDate day, Recorded now) {
    List<Consent.Answer> answers = List.of(Consent.Answer.values());
    Consent.Answer answer = answers.get(random.nextInt(answers.size()));
    String who = random.nextInt(4) > 0 ? "mother" : "father";
    List<String> scopes =
        random.nextBoolean() ? List.of("mentoring") : List.of("mentoring", "group");
    return new Consent(
        day, now, who, answer, scopes, none(), none(), none(), none(), none(), none(), none(),
        none(), none());
  }

  private static Plan plan(LocalDate day, Recorded now) {
    Target target =
        new Target(
            "T1",
            "friendship-issues",
            "plays",
            "lunches",
            "1",
            "4",
            day,
            none(),
            none(),
            none(),
            none(),
            none(),
            none(),
            List.of(),
            none());
    return new Plan(
        day, now, List.of("pupil"), List.of(target), day, none(), none(), List.of(), none());
  }

  private static Exit exit(LocalDate day, Recorded now) {
    return new Exit(
        day,
        now,
        "targets-met",
        "done",
        List.of(),
        none(),
        List.of(),
        List.of(),
        none(),
        List.of(),
        none(),
        none(),
        none());
  }

  private Meeting meeting(LocalDate day, Recorded now) {
    return new Meeting(
        day,
        now,
        Meeting.Kind.FIRST,
        List.of("pupil"),
        List.of(random.nextInt(4) > 0 ? "confidentiality" : "role"),
        none(),
        false,
        "x",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Session session(LocalDate day, Recorded now) {
    boolean group = random.nextInt(4) == 0;
    return new Session(
        day,
        now,
        none(),
        30,
        group ? "group" : "one-to-one",
        none(),
        "j-porter",
        Session.Attended.YES,
        none(),
        random.nextInt(3) > 0 ? List.of() : List.of("T1"),
        List.of(),
        none(),
        none(),
        none(),
        none(),
        List.of(),
        false,
        false,
        none(),
        none(),
        none(),
        none(),
        none(),
        none(),
        false);
  }
}
