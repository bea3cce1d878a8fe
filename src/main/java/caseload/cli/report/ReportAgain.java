package caseload.cli.report;

import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;

/** What is said of a report that was printed as it went out. */
record ReportAgain(Desk desk, Asked asked) {

  /**
   * @param page what was printed of it
   */
  void say(ReportPage sent, ReportPage page) {
    String day = sent.sent().map(Sent::day).map(DayWords::say).orElseThrow();
    desk.note("This report was issued on %s; this is what went out.".formatted(day));
    if (!page.story().equals(sent.story())) desk.warn(ReportIssue.UNTOLD);
    asked.changed(sent).filter(changed -> changed > 0).ifPresent(this::changed);
  }

  private void changed(long figures) {
    String many = figures == 1 ? "1 figure of it" : figures + " figures of it";
    desk.note("Counted today, " + many + " would be another number. To see that, add  --anew");
  }
}
