package caseload.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What must be right about the scores of a questionnaire: what each is worked out of, and how. */
record ScoresCheck(
    Questionnaire.EntryMode mode,
    Optional<Questionnaire.Kind> kind,
    Optional<Scale> scale,
    List<Item> items,
    List<Score> scores) {

  void look() {
    if (scores.isEmpty()) throw new Unfit("scores", "name at least one score");
    VersionsCheck.distinct("scores", ids());
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      String at = "scores." + i + ".";
      way(score, at);
      if (!score.sumOf().isEmpty()) sum(score, at);
      else if (score.ofItems()) new ScoreItemsCheck(items, goals()).look(score, at);
      lookup(score, at);
      formula(score, at);
    }
    noCircle();
    for (int i = 0; i < scores.size(); i++) possible(scores.get(i), "scores." + i + ".range");
  }

  private List<String> ids() {
    return scores.stream().map(Score::id).toList();
  }

  private boolean goals() {
    return kind.filter(Questionnaire.Kind.GOAL::equals).isPresent();
  }

  /** One way to be worked out, and what belongs to it. */
  private void way(Score score, String at) {
    boolean typed = mode == Questionnaire.EntryMode.SCORES;
    if (!typed && !score.worked()) {
      throw new Unfit(at + "method", "sum, mean, lookup or formula, or sum-of, for " + score.id());
    }
    if (score.method().isPresent() && !score.sumOf().isEmpty()) {
      throw new Unfit(at + "method", "method or sum-of, not both");
    }
    if (typed && (score.ofItems() || score.formula().isPresent())) {
      throw new Unfit(at + "method", "only scores are typed, so there are no items to work with");
    }
    boolean picks = !score.items().isEmpty() || score.tag().isPresent();
    if (picks && !score.ofItems()) {
      throw new Unfit(at + "items", "items and tag go with method: sum or mean");
    }
    boolean gaps = score.minAnswered().isPresent() || score.missing().isPresent();
    if (gaps && !score.ofItems() && !complete(score)) {
      String field = score.missing().isPresent() ? "missing" : "min-answered";
      throw new Unfit(at + field, "items are left out of a sum or mean only; write complete");
    }
    if (score.times().isPresent() && !score.ofItems()) {
      throw new Unfit(at + "times", "times goes with method: sum or mean");
    }
  }

  private static boolean complete(Score score) {
    return score.missing().filter(rule -> rule.least(9) == 9).isPresent();
  }

  private void sum(Score score, String at) {
    for (String part : score.sumOf()) VersionsCheck.require(at + "sum-of", part, ids(), "score");
    if (score.sumOf().stream().distinct().count() < score.sumOf().size()) {
      throw new Unfit(at + "sum-of", "every score only once");
    }
  }

  private void lookup(Score score, String at) {
    boolean looks = score.method().filter(Score.Method.LOOKUP::equals).isPresent();
    if (!looks && score.of().isPresent()) throw new Unfit(at + "of", "of goes with method: lookup");
    if (!looks && !score.table().isEmpty()) {
      throw new Unfit(at + "table", "a table goes with method: lookup");
    }
    if (!looks) return;
    String of =
        score.of().orElseThrow(() -> new Unfit(at + "of", "of: the score that the table converts"));
    VersionsCheck.require(at + "of", of, ids(), "score");
    new TableCheck(scores.get(ids().indexOf(of)), scale).look(score, at);
  }

  private void formula(Score score, String at) {
    boolean uses = score.method().filter(Score.Method.FORMULA::equals).isPresent();
    if (uses != score.formula().isPresent()) {
      throw new Unfit(
          at + "formula", "method: formula and formula: goal-attainment belong together");
    }
    if (!uses) return;
    boolean levels =
        scale
            .filter(each -> each.min().compareTo(BigDecimal.valueOf(-2)) == 0)
            .filter(each -> each.max().compareTo(BigDecimal.valueOf(2)) == 0)
            .isPresent();
    if (!goals() || !levels) {
      throw new Unfit(at + "formula", "goal attainment needs kind: goal and a scale from -2 to 2");
    }
  }

  private void noCircle() {
    for (int i = 0; i < scores.size(); i++) {
      if (new Circle(scores).leadsBack(scores.get(i))) {
        throw new Unfit(
            "scores." + i + (scores.get(i).sumOf().isEmpty() ? ".of" : ".sum-of"),
            "\"" + scores.get(i).id() + "\" would be worked out of itself; break the circle");
      }
    }
  }

  private void possible(Score score, String at) {
    Optional<Possible> possible = Possible.of(score, this);
    if (possible.filter(all -> !all.within(score)).isEmpty()) return;
    throw new Unfit(
        at,
        "what it is worked out of gives %s to %s; write range: [%s, %s]"
            .formatted(
                Scale.plain(possible.get().least()),
                Scale.plain(possible.get().most()),
                Scale.plain(possible.get().least()),
                Scale.plain(possible.get().most())));
  }
}
