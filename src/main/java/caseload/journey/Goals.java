package caseload.journey;

import caseload.policy.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The child's own targets, as a questionnaire about goals asks for them: {@code t1}, {@code t2}.
 */
public record Goals(List<Target> targets) {
  /** The targets of the newest action plan on a day. */
  public static Goals of(Journey journey, LocalDate day) {
    return journey
        .episodeOn(day)
        .map(episode -> of(episode.asOf(day)))
        .orElse(new Goals(List.of()));
  }

  static Goals of(Episode episode) {
    return new Goals(episode.last(Plan.class).map(Plan::targets).orElse(List.of()));
  }

  static void mustBeThere(Mentee mentee, Episode episode, Measure measure) {
    List<String> known = of(episode.asOf(measure.date())).items().stream().map(Item::id).toList();
    for (String id : measure.answers().keySet()) {
      if (!known.contains(id)) throw Refusal.noSuchTarget(mentee, id, known);
    }
  }

  /** A goal as an item: the target's wording under its id in small letters. */
  public List<Item> items() {
    return targets.stream().map(target -> Item.of(id(target), target.wording())).toList();
  }

  /** How much each counts; those that do not say count 1. */
  public Map<String, BigDecimal> weights() {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (Target target : targets) {
      Optional<Integer> weight = target.weight();
      weights.put(id(target), BigDecimal.valueOf(weight.orElse(1)));
    }
    return weights;
  }

  private static String id(Target target) {
    return target.id().toLowerCase(Locale.ROOT);
  }
}
