package caseload.casefile.demo;

import caseload.journey.Action;
import caseload.journey.Recorded;
import caseload.journey.Session;
import caseload.journey.Session.Attended;
import caseload.journey.TargetScore;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the sessions of a run, one a week. Those who meet as a group share its id and activity. */
final class Rota {
  private static final int LATE_MINUTES = 10;

  private final SchoolFile school;
  private final SchoolWeeks weeks;
  private final Talk talk;
  private final Random random;
  private final Map<String, Met> groups = new HashMap<>();

  private record Met(String id, String activity) {}

  Rota(SchoolFile school, SchoolWeeks weeks, Talk talk, Random random) {
    this.school = school;
    this.weeks = weeks;
    this.talk = talk;
    this.random = random;
  }

  List<Session> of(Sessions run, int round, Function<LocalDate, Recorded> recorded) {
    List<Session> sessions = new ArrayList<>();
    for (int week = run.from(); week >= run.to(); week--) {
      LocalDate day = weeks.day(week, run.day());
      sessions.add(session(run, week, round, recorded.apply(day)));
    }
    return sessions;
  }

  private Session session(Sessions run, int week, int round, Recorded recorded) {
    LocalDate day = weeks.day(week, run.day());
    Optional<String> reason = run.reason(week);
    boolean held = reason.isEmpty();
    int number = run.from() - week;
    Map<String, Integer> scores = held ? scores(run, week) : Map.of();
    int level = scores.values().stream().findFirst().orElse(2);
    Optional<Met> met = run.group().map(word -> met(word + " " + round + " " + day, run.theme()));
    return new Session(
        day,
        recorded,
        Optional.of(run.minutes()),
        minutes(run, week),
        run.format().orElse(met.isPresent() ? "group" : "one-to-one"),
        school.mentors().get(0).place(),
        school.mentors().get(0).id(),
        attended(run, week),
        reason,
        List.copyOf(scores.keySet()),
        scores.entrySet().stream().map(e -> new TargetScore(e.getKey(), e.getValue())).toList(),
        when(held, () -> met.map(Met::activity).orElseGet(() -> talk.activity(run.theme()))),
        when(held, () -> talk.happened(run.theme(), level)),
        held ? talk.words(run.theme(), level, number) : Optional.empty(),
        held ? talk.view(run.theme(), number) : Optional.empty(),
        actions(run, held, number),
        held && number % 2 == 1,
        held && number % 4 == 3,
        next(run, week),
        met.map(Met::id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Optional<String> when(boolean held, Supplier<String> words) {
    return held ? Optional.of(words.get()) : Optional.empty();
  }

  private List<Action> actions(Sessions run, boolean held, int number) {
    return held ? talk.action(run.theme(), number).map(Action::of).stream().toList() : List.of();
  }

  private Met met(String key, String theme) {
    return groups.computeIfAbsent(
        key, each -> new Met("g-%08x".formatted(random.nextInt()), talk.activity(theme)));
  }

  private static Map<String, Integer> scores(Sessions run, int week) {
    Map<String, Integer> scores = new TreeMap<>();
    run.scores()
        .forEach(
            (id, figures) -> scores.put(id.toUpperCase(Locale.ROOT), run.score(figures, week)));
    return scores;
  }

  private static int minutes(Sessions run, int week) {
    if (run.reason(week).isPresent()) return 0;
    return run.late().contains(week) ? run.minutes() - LATE_MINUTES : run.minutes();
  }

  private static Attended attended(Sessions run, int week) {
    String key = String.valueOf(week);
    if (run.missed().containsKey(key)) return Attended.NO;
    if (run.cancelled().containsKey(key)) return Attended.CANCELLED;
    return run.late().contains(week) ? Attended.LATE : Attended.YES;
  }

  /** The next one was agreed on, but after the last of a run. */
  private Optional<LocalDate> next(Sessions run, int week) {
    boolean last = week == run.to() && run.to() > 0;
    return last ? Optional.empty() : Optional.of(weeks.day(week - 1, run.day()));
  }
}
