package caseload.cli;

import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.policy.Item;
import caseload.policy.Nearest;
import caseload.policy.Questionnaire;
import caseload.policy.Scale;
import caseload.policy.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds typed answers against the questionnaire and works its scores out. */
final class Scoring {
  private final Questionnaire definition;

  Scoring(Questionnaire definition) {
    this.definition = definition;
  }

  void fill(Draft draft) {
    draft.number("version", Optional.of(definition.version()));
    draft.text("role", draft.text("role").map(role -> Pick.from(definition.who(), role, "--role")));
    Map<String, BigDecimal> answers = numbers(draft, "answers");
    answers.forEach(this::check);
    Map<String, BigDecimal> scores = numbers(draft, "scores");
    scores.forEach(this::checkScore);
    if (definition.entryMode() == Questionnaire.EntryMode.ITEMS && !answers.isEmpty()) {
      draft.put("scores", worked(answers));
      draft.put("missing", Items.of(unanswered(answers)));
    }
  }

  private static Map<String, BigDecimal> numbers(Draft draft, String key) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Field field : draft.fields(key)) {
      String text = field.value() instanceof Text value ? value.value() : "";
      if (!text.matches("-?\\d{1,6}(\\.\\d{1,4})?")) {
        throw new Mistyped(
            "\"" + text + "\" is not a number for " + field.key(), "Write a figure.");
      }
      numbers.put(field.key(), new BigDecimal(text));
    }
    return numbers;
  }

  private void check(String id, BigDecimal answer) {
    Item item = definition.item(id).orElseThrow(() -> unknown(id));
    Scale scale = definition.scaleOf(item).orElseThrow();
    if (scale.holds(answer)) return;
    throw new Mistyped(
        "the answer " + answer + " for " + id + " is not on the scale",
        "It goes from " + scale.min() + " to " + scale.max() + ".");
  }

  private Mistyped unknown(String id) {
    List<String> ids = definition.items().stream().map(Item::id).toList();
    String near = Nearest.to(id, ids).map(n -> "Did you mean " + n + "?\n").orElse("");
    return new Mistyped(
        definition.questionnaire() + " has no item \"" + id + "\"",
        near + "Its items are: " + String.join(", ", ids));
  }

  void checkScore(String id, BigDecimal value) {
    Score score =
        definition
            .score(id)
            .orElseThrow(
                () ->
                    new Mistyped(
                        definition.questionnaire() + " has no score \"" + id + "\"",
                        "Its scores are: "
                            + String.join(
                                ", ", definition.scores().stream().map(Score::id).toList())));
    boolean inside =
        value.compareTo(score.range().get(0)) >= 0 && value.compareTo(score.range().get(1)) <= 0;
    if (inside) return;
    throw new Mistyped(
        "the score " + value + " for " + id + " is not possible",
        "It goes from " + score.range().get(0) + " to " + score.range().get(1) + ".");
  }

  private Fields worked(Map<String, BigDecimal> answers) {
    List<Field> fields = new ArrayList<>();
    for (Score score : definition.scores()) {
      score
          .of(answers, definition)
          .ifPresent(
              value -> fields.add(Trees.field(score.id(), Text.plain(value.toPlainString()))));
    }
    return Fields.of(fields);
  }

  private List<Text> unanswered(Map<String, BigDecimal> answers) {
    return definition.items().stream()
        .map(Item::id)
        .filter(id -> !answers.containsKey(id))
        .map(Text::of)
        .toList();
  }
}
