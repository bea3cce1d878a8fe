package caseload.cli.step;

import caseload.policy.Item;
import caseload.policy.Questionnaire;
import caseload.policy.Scale;
import caseload.policy.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a sheet: a statement with its scale, or a score that was added up on paper. */
record OneItem(String id, String text, Optional<Scale> scale, Optional<Score> score) {

  /** All that is asked of a definition's own items, or of the child's goals. */
  static List<OneItem> of(Questionnaire definition, List<Item> items) {
    if (definition.entryMode() == Questionnaire.EntryMode.SCORES) {
      return definition.scores().stream().filter(each -> !each.worked()).map(OneItem::of).toList();
    }
    return items.stream().flatMap(item -> looks(definition, item)).toList();
  }

  private static OneItem of(Score score) {
    return new OneItem(score.id(), score.called(), Optional.empty(), Optional.of(score));
  }

  private static Stream<OneItem> looks(Questionnaire definition, Item item) {
    List<String> ids = item.answeredAs();
    String text = item.text().orElse(item.id());
    return ids.stream()
        .map(
            id ->
                new OneItem(
                    id,
                    ids.size() == 1 ? text : text + " (" + id + ")",
                    definition.scaleOf(item),
                    Optional.empty()));
  }

  /** {@code 1 hardly ever, 2 now and then}, or from where to where. */
  String answers() {
    boolean words = scale.filter(OneItem::said).isPresent();
    return words && few() ? labelled(scale.orElseThrow()) : range();
  }

  private static boolean said(Scale scale) {
    return !scale.labels().isEmpty() || scale.said(scale.min()).isPresent();
  }

  private boolean few() {
    return scale.filter(each -> each.answers().size() <= 11).isPresent();
  }

  private static String labelled(Scale scale) {
    return scale.answers().stream()
        .map(each -> (plain(each) + " " + scale.said(each).orElse("")).strip())
        .collect(Collectors.joining(", "));
  }

  private String range() {
    BigDecimal most = scale.map(Scale::max).or(() -> score.map(Score::highest)).orElseThrow();
    return "a number from " + least() + " to " + plain(most);
  }

  /** The lowest answer that can be typed. */
  String least() {
    return plain(scale.map(Scale::min).or(() -> score.map(Score::lowest)).orElseThrow());
  }

  /** What to write, after something that is no answer. */
  String wanted() {
    String open = mayStayOpen() ? ", or Enter to leave it open." : "; it needs an answer.";
    return (answers().startsWith("a ") ? "Write " : "Write one of: ") + answers() + open;
  }

  /** True when it may stay open; on some sheets "cannot say" is no answer. */
  boolean mayStayOpen() {
    return scale.flatMap(Scale::notApplicable).filter(Scale.Leaving.REFUSED::equals).isEmpty();
  }

  /** The number that was meant: typed as it is, or by its words. */
  Optional<BigDecimal> meant(String typed) {
    if (typed.matches("-?\\d{1,6}(\\.\\d{1,4})?")) {
      return Optional.of(new BigDecimal(typed)).filter(this::holds);
    }
    return scale.flatMap(each -> each.meant(typed));
  }

  private boolean holds(BigDecimal answer) {
    return scale.map(each -> each.holds(answer)).orElse(true)
        && score.map(each -> each.holds(answer)).orElse(true);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
