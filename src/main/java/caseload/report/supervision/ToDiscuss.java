package caseload.report.supervision;

import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Session;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.ConsentRule;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What about one mentee is to be talked over: what waits too long, and what went quiet. */
public record ToDiscuss(Journey journey, SchoolFile school, LocalDate today) {
  private static final int SILENT_SCHOOL_DAYS = 15;
  private static final int ENDING_WEEKS = 6;

  /** The matters, each in a few words. */
  public List<String> all() {
    List<String> matters = new ArrayList<>();
    Optional<Episode> now = journey.current().map(episode -> episode.asOf(today));
    if (now.isEmpty()) return matters;
    overdue("decide", "no decision on the referral since it was due on %s", matters);
    if (state() == State.WAITING) stopped("not begun", matters);
    if (state() == State.PAUSED) stopped("on hold", matters);
    overdue("follow-up", "nobody has looked again after the end; it was due on %s", matters);
    if (!state().open()) return matters;
    overdue("baseline", "no baseline; it was due on %s", matters);
    review(matters);
    missed(now.get(), matters);
    consent(now.get(), matters);
    silence(now.get(), matters);
    return matters;
  }

  private State state() {
    return journey.state(school.policy(), today);
  }

  /** Whatever it is that keeps the work from beginning, or from going on. */
  private void stopped(String how, List<String> matters) {
    new Dues(journey, school, today)
        .all().stream()
            .filter(due -> due.overdue(today))
            .findFirst()
            .ifPresent(
                due ->
                    matters.add(
                        "%s: %s, due since %s".formatted(how, due.what(), Days.say(due.since()))));
  }

  /** A review, or what only a review decides: whether the work goes on. */
  private void review(List<String> matters) {
    new Dues(journey, school, today)
        .all().stream()
            .filter(due -> due.kind().equals("review") && due.overdue(today))
            .findFirst()
            .ifPresent(
                due ->
                    matters.add(
                        "overdue: %s, due since %s".formatted(due.what(), Days.say(due.since()))));
  }

  private void overdue(String kind, String words, List<String> matters) {
    new Dues(journey, school, today)
        .all().stream()
            .filter(due -> due.kind().equals(kind) && due.overdue(today))
            .findFirst()
            .map(Due::since)
            .ifPresent(day -> matters.add(words.formatted(Days.say(day))));
  }

  /** The last two that were offered; two in a row are no accident. */
  private static void missed(Episode episode, List<String> matters) {
    List<Session> all = episode.all(Session.class);
    if (all.size() < 2) return;
    if (all.subList(all.size() - 2, all.size()).stream().noneMatch(Session::held)) {
      matters.add("the last two sessions were not held");
    }
  }

  private void consent(Episode episode, List<String> matters) {
    episode
        .consents(journey.mentee(), school.policy())
        .lastDay(ConsentRule.MENTORING, today)
        .filter(day -> !day.isAfter(today.plusWeeks(ENDING_WEEKS)))
        .ifPresent(
            day ->
                matters.add(
                    (day.isBefore(today) ? "consent ended on " : "consent ends on ")
                        + Days.say(day)));
  }

  /** Nothing was written down for three school weeks while the work should go on. */
  private void silence(Episode episode, List<String> matters) {
    if (state() != State.ACTIVE) return;
    episode.steps().stream()
        .map(Step::date)
        .max(Comparator.naturalOrder())
        .filter(last -> school.calendar().schoolDays(last, today) > SILENT_SCHOOL_DAYS)
        .ifPresent(last -> matters.add("nothing has been written down since " + Days.say(last)));
  }
}
