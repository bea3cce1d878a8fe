package caseload.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A score that a sheet does not give, and what is missing for it. */
public record Unformed(String score, String why) {

  /** Every score that was begun and does not come out. */
  static List<Unformed> of(AnswerSheet sheet) {
    List<Unformed> unformed = new ArrayList<>();
    for (Score score : sheet.definition().scores()) {
      if (!begun(sheet, score) || sheet.score(score.id()).isPresent()) continue;
      unformed.add(new Unformed(score.id(), why(sheet, score)));
    }
    return unformed;
  }

  private static boolean begun(AnswerSheet sheet, Score score) {
    return !sheet.answers().isEmpty()
        || score.sumOf().stream().anyMatch(part -> sheet.score(part).isPresent());
  }

  private static String why(AnswerSheet sheet, Score score) {
    if (score.ofItems()) return answered(sheet, score);
    if (score.formula().isPresent()) return "every goal must be rated";
    String part =
        score.of().stream().findFirst().or(() -> missing(sheet, score)).orElse("another score");
    return "there is no score " + part;
  }

  private static Optional<String> missing(AnswerSheet sheet, Score score) {
    return score.sumOf().stream().filter(part -> sheet.score(part).isEmpty()).findFirst();
  }

  private static String answered(AnswerSheet sheet, Score score) {
    List<Item> counted = Counted.of(score, sheet.items());
    long there =
        counted.stream()
            .filter(item -> sheet.answers().keySet().containsAll(item.answeredAs()))
            .count();
    return "%d of %d were answered, and %d are needed"
        .formatted(there, counted.size(), score.least(counted.size()));
  }
}
