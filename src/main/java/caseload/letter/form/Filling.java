package caseload.letter.form;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Plan;
import caseload.journey.Referral;
import caseload.journey.Target;
import caseload.letter.Look;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From what one form is made: the school, the day, and the file of one child or of nobody. Of all
 * this a template sees only what its sheet holds.
 */
public record Filling(
    SchoolFile school,
    Look look,
    Optional<Staff> mentor,
    LocalDate day,
    Optional<Journey> journey) {

  Policy policy() {
    return school.policy();
  }

  Optional<Mentee> mentee() {
    return journey.map(Journey::mentee);
  }

  Optional<Episode> episode() {
    return journey.flatMap(Journey::current);
  }

  <T> Optional<T> referral(Function<Referral, Optional<T>> told) {
    return episode().flatMap(Episode::referral).flatMap(told);
  }

  <T> List<T> inReferral(Function<Referral, List<T>> listed) {
    return referral(each -> Optional.of(listed.apply(each))).orElse(List.of());
  }

  /** The targets of the plan that holds; none on a blank form. */
  List<Target> targets() {
    return episode()
        .flatMap(episode -> episode.last(Plan.class))
        .map(Plan::targets)
        .orElse(List.of());
  }

  /** The mentor by name; empty where the school has written the role in its place. */
  Optional<String> mentorsName() {
    return mentor.map(Staff::name).filter(name -> !name.startsWith("The "));
  }
}
