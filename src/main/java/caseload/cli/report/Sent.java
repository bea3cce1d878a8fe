package caseload.cli.report;

import caseload.casefile.IssuedPage.MadeWith;
import caseload.cli.desk.DayWords;
import caseload.letter.TermReportView.Made;
import java.time.LocalDate;
import java.util.Optional;

/** When a report went out, and with what it was made then. */
record Sent(LocalDate day, MadeWith with) {

  /** As other programs read it: numbers have no wording. */
  Made asMade(String records) {
    return new Made(with.tool(), with.paper(), with.policy(), records, Optional.empty());
  }

  /**
   * As the page says it; where the wording is another one by now, it says so.
   *
   * @param logo the mark of the picture on this page
   */
  Made made(Made now, Optional<String> logo, boolean text) {
    boolean worded = now.template().equals(text ? with.text() : with.paper());
    boolean looks = text || logo.equals(with.logo());
    boolean same = now.tool().equals(with.tool()) && worded && looks;
    Optional<String> again = same ? Optional.empty() : Optional.of(otherwise(text));
    return new Made(now.tool(), now.template(), with.policy(), now.inputs(), again);
  }

  private String otherwise(boolean text) {
    return "This report went out on %s, made with Caseload %s and template %s. Its numbers are as they were; its wording and look may not be."
        .formatted(DayWords.say(day), with.tool(), text ? with.text() : with.paper());
  }
}
