package caseload.policy;

import java.util.Optional;

/**
 * From when on the child's own yes is needed beside that of the adults, or stands for it; without
 * an age or a year, always. A child's no needs no setting: it always counts.
 */
public record ChildsYes(
    Optional<Integer> fromAge,
    Optional<Integer> fromYear,
    boolean competenceNote,
    boolean insteadOfParent) {

  public ChildsYes {
    if (fromAge.isPresent() && fromYear.isPresent()) {
      throw new Unfit("from-year", "write from-age or from-year, not both");
    }
    if (fromAge.filter(age -> age < 1 || age > 25).isPresent()) {
      throw new Unfit("from-age", "an age in years, such as 12");
    }
    if (fromYear.filter(year -> year < 0 || year > 14).isPresent()) {
      throw new Unfit("from-year", "a year group, such as 7; 0 is Reception");
    }
    boolean noAge = fromAge.isEmpty() && fromYear.isEmpty();
    if (insteadOfParent && (noAge || !competenceNote)) {
      throw new Unfit(
          "instead-of-parent",
          "a child decides alone only from-age or from-year on, and with competence-note: yes");
    }
  }

  /** True when every child is asked, whatever the age. */
  public boolean always() {
    return fromAge.isEmpty() && fromYear.isEmpty();
  }

  /** True for a child of this age and year group. */
  public boolean concerns(int age, int year) {
    return always()
        || fromAge.filter(from -> age >= from).isPresent()
        || fromYear.filter(from -> year >= from).isPresent();
  }
}
