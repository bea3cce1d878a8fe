package caseload.letter.account;

import caseload.journey.TargetResult.Status;
import caseload.policy.Audience;
import caseload.report.change.RawChange;
import caseload.report.pairs.GoalPath;
import caseload.report.pairs.Pair;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills the story that may leave those who keep the records. Two details are altered, the season
 * and the number of meetings; which way follows from the child's code, so that the same page comes
 * out each time and nobody without the code can turn it back.
 */
public record Composite(Telling telling, Audience audience, LocalDate until) {
  private static final List<String> SEASONS = List.of("autumn", "spring", "summer");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final List<Integer> OFF_BY = List.of(-2, -1, 1, 2);
  private static final int FEW = 3;

  /** The page. */
  public CompositePage page() {
    return new CompositePage(
        audience.name(),
        season(),
        new Unmarked(telling).undated().keyStage(),
        new Study(telling).reasons(),
        telling.goals().stream().map(this::aim).toList(),
        meetings(),
        telling.policy().say().mentor(),
        changed(),
        hard(),
        List.of("the time of year", "the number of meetings"),
        telling.words().stream().map(new Unmarked(telling)::of).toList(),
        MONTH.format(until));
  }

  private int chance() {
    return Math.floorMod(telling.mentee().mentee().hashCode(), 1 << 16);
  }

  private String season() {
    int month = telling.episode().opened().getMonthValue();
    int own = month >= 9 ? 0 : month <= 3 ? 1 : 2;
    return SEASONS.get((own + 1 + chance() % 2) % SEASONS.size());
  }

  private int meetings() {
    int held = telling.episode().held().size();
    int other = held + OFF_BY.get(chance() / 2 % OFF_BY.size());
    return held < FEW ? held + 2 : other;
  }

  private CompositePage.Aim aim(GoalPath path) {
    return new CompositePage.Aim(
        new Unmarked(telling).of(path.target().wording()), Standings.words(status(path)));
  }

  private Optional<Status> status(GoalPath path) {
    return new Standings(telling.episode()).of(path.target().id());
  }

  private List<String> changed() {
    List<String> changed = new ArrayList<>();
    List<GoalPath> goals = telling.goals();
    for (int i = 0; i < goals.size(); i++) {
      int number = i + 1;
      goals.get(i).moved().ifPresent(by -> changed.add(goal(number, by)));
    }
    side("The child's own answers", Source.CHILD, changed);
    side("The answers from home", Source.HOME, changed);
    side("The answers from staff", Source.SCHOOL, changed);
    return changed;
  }

  private static String goal(int number, int by) {
    String way = by > 0 ? "higher at the end than at first" : "lower at the end than at first";
    return "Goal %s: the child's own number was %s."
        .formatted(number, by == 0 ? "the same at the end as at first" : way);
  }

  private void side(String who, Source source, List<String> changed) {
    for (Pair pair : new Sheets(telling).from(source)) {
      if (pair.definition().ofGoals()) continue;
      pair.way().ifPresent(way -> changed.add(who + " were " + words(way) + "."));
    }
  }

  private static String words(RawChange.Way way) {
    return switch (way) {
      case BETTER -> "better at the end than at the start";
      case SAME -> "about the same at the end as at the start";
      case WORSE -> "worse at the end than at the start";
    };
  }

  private List<String> hard() {
    return telling.goals().stream()
        .filter(path -> status(path).filter(Composite::stillHard).isPresent())
        .map(path -> new Unmarked(telling).of(path.target().wording()))
        .toList();
  }

  private static boolean stillHard(Status status) {
    return status == Status.PARTLY || status == Status.NOT_MET;
  }
}
