package caseload.letter.account;

import caseload.journey.TargetResult.Status;
import caseload.policy.Audience;
import caseload.policy.Criterion;
import caseload.policy.Word;
import caseload.report.change.RawChange;
import caseload.report.pairs.GoalPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fills the story that may leave those who keep the records. Two details are altered, the season
 * and the number of meetings, which the page itself does not tell; which way follows from the
 * child's code, so that the same page comes out each time and nobody without the code can turn it
 * back.
 */
public record Composite(Telling telling, Audience audience, LocalDate until) {
  private static final List<String> SEASONS = List.of("autumn", "spring", "summer");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final List<Integer> OFF_BY = List.of(-2, -1, 1, 2);
  private static final int FEW = 3;
  private static final String ANOTHER = "Something else that was agreed with the child";

  /** The page. */
  public CompositePage page() {
    return new CompositePage(
        audience.name(),
        season(),
        new Unmarked(telling).undated().keyStage(),
        new Study(telling).reasons(),
        aims(),
        meetings(),
        telling.policy().say().mentor(),
        changed(),
        hard(),
        telling.words().stream().map(new Unmarked(telling)::of).toList(),
        lastMonth());
  }

  /**
   * The figures of a report that the story is one of: a reader of both must see each of them, or
   * the story would say of a hidden one that it is not nothing.
   */
  public Set<String> touches() {
    Set<String> figures = new TreeSet<>(List.of("ended.all", "sessions.held"));
    for (GoalPath path : telling.goals()) {
      figures.add("targets." + status(path).map(Composite::id).orElse("no-result"));
    }
    for (Source source : Source.values()) {
      ways(source).forEach(way -> figures.add("change." + Word.of(way)));
    }
    return figures;
  }

  private static String id(Status status) {
    return Word.of(status);
  }

  /** The last month that the consent holds for to its end: a day could be known again. */
  private String lastMonth() {
    YearMonth whole = YearMonth.from(until.plusDays(1)).minusMonths(1);
    return whole.isBefore(YearMonth.from(telling.day())) ? Plainly.day(until) : MONTH.format(whole);
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

  private List<CompositePage.Aim> aims() {
    List<CompositePage.Aim> aims = new ArrayList<>();
    for (GoalPath path : telling.goals()) {
      String number = "Goal " + (aims.size() + 1);
      aims.add(new CompositePage.Aim(number, about(path), Standings.words(status(path))));
    }
    return aims;
  }

  /** In the words of a reason that enough were referred for: a child's own would be a quotation. */
  private String about(GoalPath path) {
    String barrier = path.target().barrier();
    return telling.episode().referral().stream()
        .flatMap(referral -> referral.criteria().stream())
        .flatMap(reason -> telling.policy().referral().criterion(reason.id()).stream())
        .filter(known -> known.id().equals(barrier) || known.barriers().contains(barrier))
        .findFirst()
        .map(Criterion::name)
        .orElse(ANOTHER);
  }

  private Optional<Status> status(GoalPath path) {
    return new Standings(telling.episode()).of(path.target().id());
  }

  private List<String> changed() {
    List<String> changed = new ArrayList<>(new GoalMoves(telling).said());
    side("The child's own answers", Source.CHILD, changed);
    side("The answers from home", Source.HOME, changed);
    side("The answers from staff", Source.SCHOOL, changed);
    return changed;
  }

  private void side(String who, Source source, List<String> changed) {
    List<String> ways = ways(source).stream().map(Composite::words).toList();
    if (ways.size() == 1) changed.add(who + " were " + ways.get(0) + ".");
    if (ways.size() > 1) changed.add(who + " did not all go the same way.");
  }

  private List<RawChange.Way> ways(Source source) {
    return new Sheets(telling)
        .from(source).stream()
            .filter(pair -> !pair.definition().ofGoals())
            .flatMap(pair -> pair.way().stream())
            .distinct()
            .toList();
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
        .map(this::about)
        .distinct()
        .toList();
  }

  private static boolean stillHard(Status status) {
    return status == Status.PARTLY || status == Status.NOT_MET;
  }
}
