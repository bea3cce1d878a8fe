package caseload.letter;

import caseload.policy.Item;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Scale;
import caseload.policy.School;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets a questionnaire's definition as a form to fill in by hand. */
public record QuestionnaireForm(School school, Look look, Questionnaire definition) {
  /** The template's name. */
  public static final String NAME = "form-questionnaire";

  private static final String CANNOT_SAY = "cannot say";

  /** The blank form: these items, and for whom. */
  public QuestionnaireFormView view(List<Item> items, Optional<String> code) {
    return new QuestionnaireFormView(
        Letterhead.of(school, look),
        definition.name(),
        definition.who().stream().map(Respondent::name).collect(Collectors.joining(", ")),
        definition.timeframe(),
        definition.instructions(),
        code,
        blocks(items),
        definition.licence().cite(),
        definition.questionnaire() + ", version " + definition.version());
  }

  /** Items on one scale stand together, in the order of the definition. */
  private List<QuestionnaireFormView.Block> blocks(List<Item> items) {
    Map<Scale, List<Item>> byScale = new LinkedHashMap<>();
    for (Item item : items) {
      Scale scale = definition.scaleOf(item).orElseThrow();
      byScale.computeIfAbsent(scale, each -> new ArrayList<>()).add(item);
    }
    return byScale.entrySet().stream().map(each -> block(each.getKey(), each.getValue())).toList();
  }

  private static QuestionnaireFormView.Block block(Scale scale, List<Item> items) {
    List<QuestionnaireFormView.Column> columns = columns(scale);
    List<String> boxes = columns.stream().map(QuestionnaireFormView.Column::number).toList();
    boolean line = scale.answered() == Scale.Type.VAS;
    boolean blank = scale.answered() == Scale.Type.NUMBER;
    List<QuestionnaireFormView.Row> rows =
        items.stream()
            .flatMap(QuestionnaireForm::looks)
            .map(
                text ->
                    new QuestionnaireFormView.Row(
                        text, line || blank ? List.of() : boxes, line, blank))
            .toList();
    return new QuestionnaireFormView.Block(columns, rows);
  }

  /** The wording, once for every time it is looked at. */
  private static Stream<String> looks(Item item) {
    String text = item.text().orElseThrow();
    return item.repeat()
        .map(times -> IntStream.rangeClosed(1, times).mapToObj(n -> text + " (" + n + ")"))
        .orElse(Stream.of(text));
  }

  private static List<QuestionnaireFormView.Column> columns(Scale scale) {
    List<QuestionnaireFormView.Column> columns = new ArrayList<>();
    switch (scale.answered()) {
      case YES_NO -> {
        columns.add(column("no", scale, BigDecimal.ZERO));
        columns.add(column("yes", scale, BigDecimal.ONE));
      }
      case ORDINAL -> scale.answers().forEach(answer -> columns.add(column(scale, answer)));
      case NUMBER, VAS -> columns.add(ends(scale));
    }
    if (scale.mayBeLeft()) {
      columns.add(new QuestionnaireFormView.Column("-", Optional.of(CANNOT_SAY)));
    }
    return columns;
  }

  private static QuestionnaireFormView.Column column(Scale scale, BigDecimal answer) {
    return column(answer.stripTrailingZeros().toPlainString(), scale, answer);
  }

  private static QuestionnaireFormView.Column column(
      String number, Scale scale, BigDecimal answer) {
    return new QuestionnaireFormView.Column(number, scale.label(answer));
  }

  private static QuestionnaireFormView.Column ends(Scale scale) {
    return new QuestionnaireFormView.Column(
        scale.min().toPlainString() + " to " + scale.max().toPlainString(),
        scale
            .label(scale.min())
            .map(low -> low + " to " + scale.label(scale.max()).orElse("the most")));
  }
}
