package caseload.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through an answer sheet: items and scores that are not there, and impossible values. */
record Slips(AnswerSheet sheet) {

  List<Slip> all() {
    List<Slip> slips = new ArrayList<>();
    if (typesAnswersWhereOnlyScoresGo()) {
      slips.add(
          new Slip(
              "only the scores of " + id() + " are typed, not its items",
              "Add them up on the paper form, then:  " + scoreOptions()));
      return slips;
    }
    if (!sheet.answers().isEmpty() && !sheet.typed().isEmpty()) {
      slips.add(
          new Slip(
              "the scores follow from the answers, so both cannot be given",
              "Leave --score out, or the answers."));
    }
    for (Map.Entry<String, BigDecimal> each : sheet.answers().entrySet()) {
      answer(each.getKey(), each.getValue()).ifPresent(slips::add);
    }
    for (Map.Entry<String, BigDecimal> each : sheet.typed().entrySet()) {
      score(each.getKey(), each.getValue()).ifPresent(slips::add);
    }
    return slips;
  }

  private String id() {
    return sheet.definition().questionnaire();
  }

  private boolean typesAnswersWhereOnlyScoresGo() {
    return sheet.definition().entryMode() == Questionnaire.EntryMode.SCORES
        && !sheet.answers().isEmpty();
  }

  private String scoreOptions() {
    return "--score " + sheet.definition().scores().get(0).id() + "=N";
  }

  private Optional<Slip> answer(String id, BigDecimal answer) {
    Optional<Item> item = sheet.itemOf(id);
    if (item.isEmpty()) return Optional.of(unknown("item", id, sheet.ids()));
    Scale scale = sheet.definition().scaleOf(item.get()).orElseThrow();
    if (scale.holds(answer)) return Optional.empty();
    String steps = scale.step().map(by -> " by " + Scale.plain(by)).orElse("");
    return Optional.of(
        new Slip(
            "the answer " + answer.toPlainString() + " for " + id + " is not on the scale",
            "It goes from " + plain(scale.min()) + " to " + plain(scale.max()) + steps + "."));
  }

  private Slip unknown(String what, String id, List<String> known) {
    String near = Nearest.to(id, known).map(word -> "Did you mean " + word + "?\n").orElse("");
    return new Slip(
        id() + " has no " + what + " \"" + id + "\"",
        near + "Its " + what + "s are: " + String.join(", ", known));
  }

  private Optional<Slip> score(String id, BigDecimal value) {
    Optional<Score> score = sheet.definition().score(id);
    if (score.isEmpty()) {
      List<String> ids = sheet.definition().scores().stream().map(Score::id).toList();
      return Optional.of(unknown("score", id, ids));
    }
    if (!score.get().holds(value)) return Optional.of(impossible(score.get(), value));
    int places = score.get().rounding(sheet.definition().scale()).places();
    if (value.stripTrailingZeros().scale() > places) return Optional.of(tooFine(id, value, places));
    return sheet
        .worked(id)
        .filter(sum -> sum.compareTo(value) != 0)
        .map(sum -> new Slip(addsUp(id, value, sum), "Look which of them was copied wrongly."));
  }

  private static Slip impossible(Score score, BigDecimal value) {
    return new Slip(
        "the score " + value.toPlainString() + " for " + score.id() + " is not possible",
        "It goes from " + plain(score.lowest()) + " to " + plain(score.highest()) + ".");
  }

  private static Slip tooFine(String id, BigDecimal value, int places) {
    return new Slip(
        "the score " + value.toPlainString() + " for " + id + " is not possible",
        places == 0 ? "It is a whole number." : "It has at most " + places + " decimal places.");
  }

  private static String addsUp(String id, BigDecimal value, BigDecimal sum) {
    return "the other scores give %s for %s, not %s"
        .formatted(plain(sum), id, value.toPlainString());
  }

  private static String plain(BigDecimal number) {
    return Scale.plain(number);
  }
}
