package caseload.cli.report;

import caseload.cli.desk.Desk;
import caseload.letter.Letterhead;
import caseload.letter.Look;
import caseload.letter.Story;
import caseload.policy.SchoolFile;
import caseload.report.Fingerprint;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.Voices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that is printed of a report, counted today or kept since it went out.
 *
 * @param words what the mentor adds, a paragraph each
 * @param mentor what the school calls its mentor
 * @param policy the mark of the policy that it was counted by
 * @param records the mark of the records that it was counted from
 * @param story the one story of a year's report
 * @param mark by which that story is known again, where one is told
 * @param sent with what it was made, when it went out
 */
record ReportPage(
    ReportKind kind,
    Optional<String> school,
    Period period,
    TermReport report,
    Voices voices,
    List<String> words,
    Letterhead head,
    String mentor,
    String policy,
    String records,
    Story story,
    Optional<String> mark,
    Optional<Sent> sent) {

  private static final Path POLICY = Path.of(caseload.casefile.Caseload.SCHOOL);

  /** One that was counted today. */
  static ReportPage counted(
      Desk desk,
      ReportKind kind,
      Optional<String> school,
      Period period,
      TermReport report,
      Voices voices,
      List<String> words,
      String records) {
    SchoolFile file = desk.school().at(school);
    Path root = desk.caseload().root();
    return new ReportPage(
        kind,
        school,
        period,
        report,
        voices,
        words,
        Letterhead.of(file.school(), Look.of(file.school(), root)),
        file.policy().say().mentor(),
        Fingerprint.of(desk.disk(root).read(POLICY)),
        records,
        Story.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with this story, or with none. */
  ReportPage telling(Story told, Optional<String> known) {
    return new ReportPage(
        kind, school, period, report, voices, words, head, mentor, policy, records, told, known,
        sent);
  }

  /** The mark of the picture at its head. */
  Optional<String> logo() {
    return head.logo().map(picture -> Fingerprint.of(picture.svg()));
  }

  /** True when the pages of both say the same, in whatever wording. */
  boolean saysAs(ReportPage other) {
    return report.figures().equals(other.report.figures())
        && report.derived().equals(other.report.derived())
        && report.leftOut() == other.report.leftOut()
        && voices.equals(other.voices)
        && words.equals(other.words)
        && story.equals(other.story);
  }
}
