package caseload.report;

import caseload.journey.Consent;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How long families take to answer: from the first time they were asked to their first answer. */
final class ConsentTurnaround {
  private static final String ASKED = "consent.asked";
  private static final String ANSWERED = "consent.answered";
  private static final String OPEN = "consent.no-answer-yet";

  private ConsentTurnaround() {}

  static void on(Sheet sheet, Ledger ledger) {
    List<Case> asked = ledger.where(each -> asked(each).filter(ledger.days()::holds).isPresent());
    List<Case> answered = asked.stream().filter(each -> answered(each).isPresent()).toList();
    List<Case> open = asked.stream().filter(each -> answered(each).isEmpty()).toList();
    sheet.count(ASKED, "Asked for consent", asked);
    sheet.count(ANSWERED, "Answered", answered);
    sheet.count(OPEN, "No answer yet", open);
    sheet.dated(ASKED, ledger.days(), asked, ConsentTurnaround::asked);
    sheet.dated(ANSWERED, ledger.days(), answered, ConsentTurnaround::asked);
    sheet.dated(OPEN, ledger.days(), open, ConsentTurnaround::asked);
    sheet.known(Rule.total(ASKED, ANSWERED, OPEN));
    sheet.treasure(ANSWERED, 2);
    sheet.middle(
        "consent.days",
        "Days from asking to the answer (the middle one)",
        Middle.of(answered.stream().map(ConsentTurnaround::days).toList()),
        answered,
        ANSWERED);
  }

  private static long days(Case each) {
    return ChronoUnit.DAYS.between(asked(each).orElseThrow(), answered(each).orElseThrow());
  }

  private static Optional<LocalDate> asked(Case each) {
    return each.episode().all(Consent.class).stream()
        .filter(consent -> consent.answer() == Consent.Answer.ASKED)
        .map(Consent::date)
        .findFirst();
  }

  private static Optional<LocalDate> answered(Case each) {
    return asked(each)
        .flatMap(
            asked ->
                each.episode().all(Consent.class).stream()
                    .filter(said -> said.answer().yes() || said.answer().no())
                    .map(Consent::date)
                    .filter(day -> !day.isBefore(asked))
                    .findFirst());
  }
}
