package caseload.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered, held against the definition. Scores follow from it alone, so the same
 * sheet always gives the same scores.
 *
 * @param items what was asked: the definition's items, or the child's goals
 * @param weights how much a goal counts beside the others; 1 when it is not said
 * @param answers by the item's id
 * @param typed scores that were typed, by id
 */
public record AnswerSheet(
    Questionnaire definition,
    List<Item> items,
    Map<String, BigDecimal> weights,
    Map<String, BigDecimal> answers,
    Map<String, BigDecimal> typed) {

  public AnswerSheet {
    items = List.copyOf(items);
    weights = Map.copyOf(weights);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
  }

  /** A sheet of the definition's own items. */
  public static AnswerSheet of(
      Questionnaire definition, Map<String, BigDecimal> answers, Map<String, BigDecimal> typed) {
    return new AnswerSheet(definition, definition.items(), Map.of(), answers, typed);
  }

  /** All that cannot be on such a sheet. */
  public List<Slip> slips() {
    return new Slips(this).all();
  }

  /** The scores that follow, and those that were typed. */
  public Map<String, BigDecimal> scores() {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    for (Score score : definition.scores()) {
      score(score.id()).ifPresent(value -> scores.put(score.id(), value));
    }
    return scores;
  }

  /** One score; empty when too little was answered for it. */
  public Optional<BigDecimal> score(String id) {
    return Optional.ofNullable(typed.get(id)).or(() -> worked(id));
  }

  /** One score as it follows from the rest, whatever was typed for it. */
  Optional<BigDecimal> worked(String id) {
    return definition
        .score(id)
        .filter(Score::worked)
        .flatMap(score -> new Working(this, score).value());
  }

  /** Every score that was begun and does not come out, and why. */
  public List<Unformed> unformed() {
    return Unformed.of(this);
  }

  /** The ids of all that was left open. */
  public List<String> missing() {
    return items.stream()
        .flatMap(item -> item.answeredAs().stream())
        .filter(id -> !answers.containsKey(id))
        .toList();
  }

  /** True when nothing but the same box was ticked, and the definition asks for that look. */
  public boolean straightLine() {
    boolean asked =
        definition.validity().stream().anyMatch(each -> each.rule() == Validity.Rule.STRAIGHT_LINE);
    long different =
        answers.values().stream().map(BigDecimal::stripTrailingZeros).distinct().count();
    return asked && answers.size() > 2 && different == 1;
  }

  /** The item whose answer has this id. */
  Optional<Item> itemOf(String answer) {
    return items.stream().filter(item -> item.answeredAs().contains(answer)).findFirst();
  }

  /** Every id that an answer may have. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    items.forEach(item -> ids.addAll(item.answeredAs()));
    return ids;
  }
}
