package caseload.cli.step;

import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.journey.Goals;
import caseload.policy.AnswerSheet;
import caseload.policy.Form;
import caseload.policy.Item;
import caseload.policy.Questionnaire;
import caseload.policy.Scale;
import caseload.policy.Slip;
import caseload.policy.Word;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts typed answers on a sheet of the questionnaire, and what follows from them in the draft. */
record Scoring(Questionnaire definition, Goals goals) {

  /** Fills in the draft; a slip on the sheet stops it. */
  void fill(Draft draft) {
    draft.number("version", Optional.of(definition.version()));
    draft.text(
        "role",
        draft.text("role").map(role -> Pick.from(definition.respondents(), role, "--role")));
    draft.text("form", form(draft));
    AnswerSheet sheet = sheet(numbers(draft, "answers"), numbers(draft, "scores"));
    mustBePossible(sheet);
    if (!sheet.answers().isEmpty()) {
      draft.put("answers", fields(sheet.answers()));
      draft.put("missing", Items.of(sheet.missing().stream().map(Text::of).toList()));
    }
    draft.put("scores", fields(sheet.scores()));
  }

  /** The first thing that cannot be on a sheet, if there is one, is typed wrongly. */
  static void mustBePossible(AnswerSheet sheet) {
    for (Slip slip : sheet.slips()) throw new Mistyped(slip.says(), slip.instead());
  }

  private AnswerSheet sheet(Map<String, BigDecimal> answers, Map<String, BigDecimal> typed) {
    if (!definition.ofGoals()) return AnswerSheet.of(definition, answers, typed);
    Map<String, BigDecimal> small = new LinkedHashMap<>();
    answers.forEach((id, value) -> small.put(id.toLowerCase(Locale.ROOT), value));
    return new AnswerSheet(definition, goals.items(), goals.weights(), small, typed);
  }

  /** The form that was named, or the only one for the point. */
  private Optional<String> form(Draft draft) {
    List<String> ids = definition.forms().stream().map(Form::id).toList();
    Optional<String> named = draft.text("form");
    if (named.isPresent() && !ids.contains(named.get())) {
      throw new Mistyped(
          definition.questionnaire() + " has no form \"" + named.get() + "\"",
          ids.isEmpty() ? "It has one form only; leave it out." : "They are: " + join(ids));
    }
    List<String> fitting =
        definition.forms().stream()
            .filter(form -> form.at().stream().anyMatch(at -> isPoint(at, draft.text("point"))))
            .map(Form::id)
            .toList();
    if (named.isPresent() || fitting.isEmpty()) return named;
    if (fitting.size() == 1) return Optional.of(fitting.get(0));
    throw new Mistyped(
        "more than one form is used at this point",
        "Say which:  --set form=" + String.join("  or  --set form=", fitting));
  }

  private static boolean isPoint(Form.At at, Optional<String> typed) {
    return typed.filter(word -> word.strip().equalsIgnoreCase(Word.of(at))).isPresent();
  }

  private Map<String, BigDecimal> numbers(Draft draft, String key) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Field field : draft.fields(key)) {
      String text = field.value() instanceof Text value ? value.value().strip() : "";
      if (key.equals("answers") && leftOpen(field.key(), text)) continue;
      numbers.put(field.key(), number(key, field.key(), text));
    }
    return numbers;
  }

  /** As it is typed, or by its words: {@code yes}, or a label of the scale. */
  private BigDecimal number(String key, String id, String text) {
    if (text.matches("-?\\d{1,6}(\\.\\d{1,4})?")) return new BigDecimal(text);
    if (!key.equals("answers")) throw noNumber(text, id, "Write a figure.");
    return scale(id)
        .flatMap(scale -> scale.meant(text))
        .orElseThrow(() -> noNumber(text, id, "Write its figure, or the words beside its box."));
  }

  private static Mistyped noNumber(String text, String id, String instead) {
    return new Mistyped("\"" + text + "\" is not a number for " + id, instead);
  }

  private Optional<Scale> scale(String id) {
    return definition.item(id).flatMap(Item::scale).or(definition::scale);
  }

  /** {@code na}, where the definition lets somebody say that they cannot say. */
  private boolean leftOpen(String id, String text) {
    if (!List.of("na", "n/a").contains(text.toLowerCase(Locale.ROOT))) return false;
    return scale(id).filter(Scale::mayBeLeft).isPresent();
  }

  private static Fields fields(Map<String, BigDecimal> numbers) {
    return Fields.of(
        numbers.entrySet().stream()
            .map(each -> Trees.field(each.getKey(), Text.plain(each.getValue().toPlainString())))
            .toList());
  }

  private static String join(List<String> words) {
    return String.join(", ", words);
  }
}
