package caseload.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of all children, to hold those of the mentees against: attendance of year groups over
 * stated weeks, and how many of the roll have a fact such as {@code pupil-premium}.
 */
public record Comparison(List<YearAttendance> attendance, List<RollShare> rollShare) {
  public Comparison {
    attendance = List.copyOf(attendance);
    rollShare = List.copyOf(rollShare);
    for (RollShare each : rollShare) {
      if (rollShare.stream().filter(other -> same(each, other)).count() > 1) {
        throw new Unfit("roll-share", each.fact() + " is there twice");
      }
    }
    for (YearAttendance each : attendance) {
      if (attendance.stream().filter(other -> same(each, other)).count() > 1) {
        throw new Unfit("attendance", each.group() + " has the same days twice");
      }
    }
  }

  private static boolean same(RollShare one, RollShare other) {
    return one.fact().equals(other.fact()) && one.school().equals(other.school());
  }

  private static boolean same(YearAttendance one, YearAttendance other) {
    return one.year() == other.year()
        && one.from().equals(other.from())
        && one.to().equals(other.to())
        && one.school().equals(other.school());
  }

  /** The year group's attendance over exactly these days, in the child's school or in all. */
  public Optional<YearAttendance> attendance(
      int year, LocalDate from, LocalDate to, Optional<String> school) {
    List<YearAttendance> fitting =
        attendance.stream()
            .filter(each -> each.year() == year)
            .filter(each -> each.from().equals(from) && each.to().equals(to))
            .toList();
    return fitting.stream()
        .filter(each -> each.school().isPresent() && each.school().equals(school))
        .findFirst()
        .or(() -> fitting.stream().filter(each -> each.school().isEmpty()).findFirst());
  }

  /** What is known of the roll as a whole. */
  public List<RollShare> ofTheWhole() {
    return rollShare.stream().filter(share -> share.school().isEmpty()).toList();
  }

  /** Of a hundred children on the whole roll, how many have this fact. */
  public Optional<BigDecimal> share(String fact) {
    return ofTheWhole().stream()
        .filter(share -> share.fact().equals(fact))
        .map(RollShare::percent)
        .findFirst();
  }

  /** The same as one school sees it: its roll is the whole. */
  Comparison of(String school) {
    return new Comparison(
        attendance,
        rollShare.stream()
            .filter(share -> share.school().filter(school::equals).isPresent())
            .map(share -> new RollShare(share.fact(), share.percent(), Optional.empty()))
            .toList());
  }

  /** Every school that a figure is of. */
  Stream<String> schools() {
    return Stream.concat(
            attendance.stream().map(YearAttendance::school),
            rollShare.stream().map(RollShare::school))
        .flatMap(Optional::stream);
  }
}
