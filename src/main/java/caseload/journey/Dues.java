package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Cohort;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is due for one mentee, up to a day. Nothing here is stored. */
public record Dues(Journey journey, SchoolFile school, LocalDate today) {
  private static final int PLAN_WITHIN_WEEKS = 2;
  private static final String AGAIN = "take the baseline: no score follows from the %s at entry";

  public Dues {
    school = new OwnSchool(school).of(journey);
  }

  /** All that is due or comes due, oldest first. */
  public List<Due> all() {
    List<Due> due = new ArrayList<>();
    journey.current().map(episode -> episode.asOf(today)).ifPresent(episode -> of(episode, due));
    return due.stream().sorted(Comparator.comparing(Due::since)).toList();
  }

  private void of(Episode episode, List<Due> due) {
    switch (journey.state(policy(), today)) {
      case REFERRED -> decide(episode, due);
      case WAITING -> begin(episode, due);
      case ACTIVE, PAUSED -> goOn(episode, due);
      case EXITED -> {
        afterwards(episode, due);
        kept(episode, State.EXITED, due);
      }
      case CLOSED, DECLINED -> kept(episode, journey.state(policy(), today), due);
      default -> {}
    }
    due.addAll(new ClockDues(journey, episode, school, journey.state(policy(), today)).all());
  }

  private void decide(Episode episode, List<Due> due) {
    LocalDate by = schoolDays(episode.opened(), policy().priority().decideWithinDays().orElse(5));
    new Openings(journey.mentee(), episode, policy()).due(today, due);
    add(due, "decide", by, "decide on the referral", "prioritise " + code());
  }

  private void begin(Episode episode, List<Due> due) {
    Optional<Priority> decision = episode.last(Priority.class);
    boolean waits = decision.filter(each -> each.outcome() == Priority.Outcome.WAITING).isPresent();
    if (waits) {
      reviewOfTheList(decision.get(), due);
      return;
    }
    if (consent(episode, due)) {
      LocalDate yes = episode.last(Consent.class).map(Step::date).orElse(episode.opened());
      baseline(episode, yes, due);
      add(
          due,
          "first-meeting",
          open(fromTheCohort(episode, yes.plusWeeks(1))),
          "meet for the first time",
          "meeting " + code() + " --kind first");
    }
  }

  /** Only when the day has come: years before it, there is nothing to do. */
  private void kept(Episode episode, State state, List<Due> due) {
    KeptUntil.day(journey, episode, policy(), state)
        .filter(day -> !day.isAfter(today))
        .ifPresent(
            day ->
                add(
                    due,
                    "retention",
                    day,
                    "look whether the file is still to be kept",
                    "show " + code() + " --history"));
  }

  private void moving(Episode episode, List<Due> due) {
    MovingOn.due(journey.mentee(), episode, school, today)
        .ifPresent(
            day ->
                add(
                    due,
                    "transition",
                    day,
                    "prepare the move to the next school",
                    "meeting " + code() + " --kind transition"));
  }

  private LocalDate fromTheCohort(Episode episode, LocalDate day) {
    return new Dose(episode, policy().programme())
        .cohort()
        .map(Cohort::from)
        .filter(day::isBefore)
        .orElse(day);
  }

  private void reviewOfTheList(Priority decision, List<Due> due) {
    decision
        .reviewOn()
        .or(
            () ->
                policy().priority().reviewListWeeks().map(w -> open(decision.date().plusWeeks(w))))
        .ifPresent(
            day -> add(due, "waiting", day, "look at the waiting list", "prioritise " + code()));
  }

  private void goOn(Episode episode, List<Due> due) {
    if (!consent(episode, due)) return;
    LocalDate started = episode.started().orElse(today);
    baseline(episode, started, due);
    if (episode.last(Plan.class).isEmpty()) {
      add(
          due,
          "plan",
          open(started.plusWeeks(PLAN_WITHIN_WEEKS)),
          "agree the action plan",
          "plan " + code());
    }
    moving(episode, due);
    if (exit(episode, due)) return;
    review(episode, due);
    LocalDate next = new Rhythm(school, episode, today).next(started);
    leftUnsigned(episode, next, due);
    session(episode, next, due);
    leftOpen(episode, next, due);
  }

  /** True when the last review has ended the work, at once or by a taper: only the exit is left. */
  private boolean exit(Episode episode, List<Due> due) {
    Optional<LocalDate> end =
        episode
            .last(Review.class)
            .filter(each -> each.decision() == Review.Decision.EXIT)
            .map(each -> each.next().orElse(each.date()))
            .or(() -> new Rhythm(school, episode, today).tapered());
    end.ifPresent(day -> add(due, "exit", day, "close the file", "exit " + code()));
    return end.isPresent();
  }

  private void review(Episode episode, List<Due> due) {
    Rhythm rhythm = new Rhythm(school, episode, today);
    new ReviewPoints(school, episode)
        .next()
        .map(rhythm::afterThePause)
        .ifPresent(day -> add(due, "review", day, "review the targets", "review " + code()));
  }

  /** What the first meeting left open of the school's list is for the next time they meet. */
  private void leftOpen(Episode episode, LocalDate next, List<Due> due) {
    Checklist list = new Checklist(episode, policy().firstMeeting());
    List<String> open = list.open().stream().map(Choice::id).toList();
    if (!list.begun() || open.isEmpty()) return;
    String what = "talk through what is open: " + String.join(", ", open);
    String command = "meeting " + code() + " --kind first --covered " + String.join(",", open);
    add(due, "first-meeting", next, what, command);
  }

  private void leftUnsigned(Episode episode, LocalDate next, List<Due> due) {
    Checklist list = new Checklist(episode, policy().firstMeeting());
    if (!list.begun() || !list.unsigned()) return;
    String command = "meeting " + code() + " --kind first --agreement-signed";
    LocalDate since =
        episode.held().stream()
            .map(Step::date)
            .min(Comparator.naturalOrder())
            .filter(next::isAfter)
            .orElse(next);
    add(due, "agreement", since, "have the agreement signed", command);
  }

  /** The next session, unless the programme is over: then a review must say how it goes on. */
  private void session(Episode episode, LocalDate next, List<Due> due) {
    if (new NextSession(episode, school).none()) {
      orReview(due, next, "decide what comes next");
      return;
    }
    Dose dose = new Dose(episode, policy().programme());
    boolean tapers = new Rhythm(school, episode, today).tapers();
    if (!tapers && dose.isOver(next) && !reviewedSince(episode, dose)) {
      LocalDate since = dose.lastDay().filter(next::isAfter).orElse(next);
      orReview(due, since, "extend the programme or end it");
      return;
    }
    add(due, "session", next, "session" + week(next), "session " + code());
  }

  /** A review decides it, unless one is due by then anyway. */
  private void orReview(List<Due> due, LocalDate since, String what) {
    boolean comes =
        due.stream().anyMatch(each -> each.kind().equals("review") && !each.since().isAfter(since));
    if (!comes) add(due, "review", since, what, "review " + code());
  }

  /** On a timetable of two weeks it is said which of them. */
  private String week(LocalDate day) {
    return school.calendar().week(day).map(week -> ", week " + week.name()).orElse("");
  }

  private static boolean reviewedSince(Episode episode, Dose dose) {
    Optional<LocalDate> held = episode.last(Session.class).map(Step::date);
    return episode
        .last(Review.class)
        .filter(each -> held.filter(each.date()::isBefore).isEmpty())
        .filter(each -> dose.lastDay().filter(each.date()::isBefore).isEmpty())
        .isPresent();
  }

  private void baseline(Episode episode, LocalDate from, List<Due> due) {
    if (!episode.baseline().isEmpty()) {
      more(episode, from, due);
      return;
    }
    String first = policy().baseline().measures().stream().findFirst().orElse("QUESTIONNAIRE");
    add(
        due,
        "baseline",
        from,
        bareEntry(episode).map(AGAIN::formatted).orElse("take the baseline"),
        "measure " + first + " " + code() + " --point entry");
  }

  /** Once the measuring has begun, and to the first review: what else is measured at entry. */
  private void more(Episode episode, LocalDate from, List<Due> due) {
    if (episode.last(Review.class).isPresent()) return;
    List<String> done =
        episode.baseline().stream()
            .filter(Measure.class::isInstance)
            .map(each -> ((Measure) each).questionnaire())
            .toList();
    List<String> wanted = policy().baseline().measures();
    if (wanted.stream().noneMatch(done::contains)) return;
    wanted.stream()
        .filter(each -> !done.contains(each))
        .forEach(
            each ->
                add(
                    due,
                    "baseline",
                    from,
                    "take the baseline: " + each,
                    "measure " + each + " " + code() + " --point entry"));
  }

  /** A sheet at entry from which no score followed. */
  private static Optional<String> bareEntry(Episode episode) {
    return episode.all(Measure.class).stream()
        .filter(measure -> measure.point() == Measure.Point.ENTRY && !measure.scored())
        .map(Measure::questionnaire)
        .findFirst();
  }

  private void afterwards(Episode episode, List<Due> due) {
    Exit exit = episode.exit().orElseThrow();
    if (episode.held().isEmpty()) return;
    int done = episode.all(FollowUp.class).size();
    new LooksAfter(exit, policy().exit(), school.calendar())
        .after(done)
        .forEach(on -> add(due, "follow-up", on, "look again", "follow-up " + code()));
  }

  /** A no under another referral is heard here too, as the gate hears it. */
  private Episode heard(Episode episode) {
    return journey.withEveryNo(episode).asOf(today);
  }

  /** Adds what is to be done about consent; true when mentoring consent is in force. */
  private boolean consent(Episode episode, List<Due> due) {
    ConsentDues consent = new ConsentDues(journey.mentee(), heard(episode), school, today);
    due.addAll(consent.all());
    return consent.inForce();
  }

  /** Nobody meets in the holidays: it is due when school is open again. */
  private LocalDate open(LocalDate day) {
    return school.calendar().openFrom(day);
  }

  private LocalDate schoolDays(LocalDate from, int days) {
    return school.calendar().afterSchoolDays(from, days);
  }

  private Policy policy() {
    return school.policy();
  }

  private String code() {
    return journey.mentee().mentee();
  }

  private void add(List<Due> due, String kind, LocalDate since, String what, String command) {
    due.add(new Due(code(), kind, since, what, "caseload " + command));
  }
}
