package caseload.cli.desk;

import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.policy.SchoolFile;
import caseload.policy.YearAttendance;
import caseload.policy.YearAttendance.Mentees;
import java.util.Optional;

/** What a child's attendance is held against: the year group over the very same days. */
public record YearGroup(SchoolFile school) {

  /** One sentence; empty where the file has no figure for this year group and these days. */
  public Optional<String> beside(Mentee who, Measure measure) {
    if (!measure.questionnaire().equals("attendance")) return Optional.empty();
    return school
        .comparison()
        .flatMap(
            all ->
                measure
                    .from()
                    .flatMap(
                        from ->
                            measure
                                .to()
                                .flatMap(
                                    to -> all.attendance(who.yearOn(to), from, to, who.school()))))
        .map(YearGroup::words);
  }

  private static String words(YearAttendance year) {
    return "%s missed %s %% in the same weeks (mentees %s)."
        .formatted(
            year.group(),
            year.missed().toPlainString(),
            year.mentees() == Mentees.INCLUDED ? "included" : "not included");
  }
}
