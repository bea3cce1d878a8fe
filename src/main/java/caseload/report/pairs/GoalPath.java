package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Plan;
import caseload.journey.Session;
import caseload.journey.Target;
import caseload.policy.ChildWord;
import caseload.policy.Questionnaire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The numbers of one goal, day by day, from one source: the child's own sheets of goals from 0 to
 * 10, or what was noted at the sessions. A session does not say who gave its number, nor on what
 * scale, so the two are never one path. One number a day, the last that was written down.
 */
public record GoalPath(Target target, List<Rating> ratings) {
  /** The most that a goal is rated. */
  public static final int MOST = 10;

  /** One number, and the day of it. */
  public record Rating(LocalDate day, int number) {}

  public GoalPath {
    ratings = List.copyOf(ratings);
  }

  /** How near the child felt to each goal of the plan that holds, in its order. */
  public static List<GoalPath> of(
      Episode episode, Function<String, Optional<Questionnaire>> definitions) {
    return each(episode, target -> sheets(target, episode, definitions));
  }

  /** What was noted at the sessions of each goal of the plan that holds, in its order. */
  public static List<GoalPath> noted(Episode episode) {
    return each(episode, target -> sessions(target, episode));
  }

  private static List<GoalPath> each(Episode episode, Function<Target, Stream<Rating>> numbers) {
    return episode
        .last(Plan.class)
        .map(plan -> plan.targets().stream().map(t -> of(t, numbers.apply(t))).toList())
        .orElse(List.of());
  }

  private static GoalPath of(Target target, Stream<Rating> numbers) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    numbers
        .filter(rating -> rating.number() >= 0 && rating.number() <= MOST)
        .forEach(rating -> days.put(rating.day(), rating.number()));
    return new GoalPath(
        target,
        days.entrySet().stream().map(each -> new Rating(each.getKey(), each.getValue())).toList());
  }

  private static Stream<Rating> sessions(Target target, Episode episode) {
    return episode.held().stream().flatMap(session -> ratings(session, target));
  }

  private static Stream<Rating> ratings(Session session, Target target) {
    return session.scores().stream()
        .filter(score -> score.target().equalsIgnoreCase(target.id()))
        .map(score -> new Rating(session.date(), score.score()));
  }

  private static Stream<Rating> sheets(
      Target target, Episode episode, Function<String, Optional<Questionnaire>> definitions) {
    return episode.all(Measure.class).stream()
        .filter(measure -> theChildAlone(measure.role()))
        .filter(
            measure ->
                definitions
                    .apply(measure.questionnaire())
                    .filter(GoalPath::fromNoughtToTen)
                    .isPresent())
        .flatMap(measure -> ratings(measure, target));
  }

  private static boolean theChildAlone(String role) {
    return ChildWord.isChild(role) && ChildWord.parts(role).size() == 1;
  }

  /** Goal attainment counts from two below what was expected to two above. */
  private static boolean fromNoughtToTen(Questionnaire definition) {
    return definition.ofGoals()
        && definition
            .scale()
            .filter(scale -> scale.min().signum() == 0)
            .filter(scale -> scale.max().compareTo(BigDecimal.valueOf(MOST)) == 0)
            .isPresent();
  }

  private static Stream<Rating> ratings(Measure measure, Target target) {
    return measure.answers().entrySet().stream()
        .filter(answer -> answer.getKey().equalsIgnoreCase(target.id()))
        .map(answer -> new Rating(measure.date(), whole(answer.getValue())));
  }

  private static int whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** The first number; empty when there is none. */
  public Optional<Rating> first() {
    return ratings.stream().findFirst();
  }

  /** The last number, where there is more than one. */
  public Optional<Rating> last() {
    return ratings.size() < 2 ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
  }

  /** Last minus first; nothing from a single number. */
  public Optional<Integer> moved() {
    return last().map(rating -> rating.number() - ratings.get(0).number());
  }
}
