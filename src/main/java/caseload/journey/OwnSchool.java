package caseload.journey;

import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.policy.TwoWeeks;
import java.util.Optional;

/**
 * What a school's file says around one child: of several schools it is the child's own that counts,
 * with the days it is closed on, and of two weeks by turns the one its mentor has sessions in.
 */
public record OwnSchool(SchoolFile file) {

  /** The file as it is for this child; the very same where a school has neither. */
  public SchoolFile of(Journey journey) {
    SchoolFile own = file.schools().isEmpty() ? file : file.at(journey.mentee().school());
    if (own.calendar().twoWeek().isEmpty()) return own;
    return week(journey).map(own::inWeek).orElse(own);
  }

  private Optional<TwoWeeks.Week> week(Journey journey) {
    return new Mentoring(file)
        .mentor(journey)
        .flatMap(id -> file.staff().stream().filter(each -> each.id().equals(id)).findFirst())
        .flatMap(Staff::week);
  }
}
