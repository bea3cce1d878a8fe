package caseload.report;

import caseload.journey.Measure;
import caseload.policy.Questionnaire;
import caseload.report.disclosure.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Which of the questionnaires due at the end came back. */
final class Returned {
  private Returned() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> ended = ledger.endedInTheYear();
    for (String questionnaire : new LinkedHashSet<>(ledger.policy().exit().questionnaires())) {
      String id = "returned." + questionnaire;
      List<Case> back = ended.stream().filter(each -> returned(each, questionnaire)).toList();
      sheet.count(id, name(questionnaire, ledger), back);
      sheet.dated(id, ledger.year(), back, Case::ended);
      sheet.known(Rule.within(id, Endings.ALL));
    }
    ledger.policy().exit().questionnaires().stream()
        .findFirst()
        .ifPresent(first -> compared(sheet, "returned." + first));
  }

  private static void compared(Sheet sheet, String returned) {
    List<String> rated = List.of("change.better", "change.same", "change.worse");
    sheet.known(Rule.balance(rated, List.of(returned)));
    sheet.atMost(rated, returned);
  }

  private static String name(String questionnaire, Ledger ledger) {
    return Optional.ofNullable(ledger.questionnaires().get(questionnaire))
        .map(Questionnaire::name)
        .orElse(questionnaire);
  }

  private static boolean returned(Case each, String questionnaire) {
    return each.episode().all(Measure.class).stream()
        .filter(measure -> measure.point() == Measure.Point.EXIT)
        .anyMatch(measure -> measure.questionnaire().equals(questionnaire));
  }
}
