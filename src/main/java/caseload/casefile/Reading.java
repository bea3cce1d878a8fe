package caseload.casefile;

import caseload.casefile.record.Unreadable;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import java.util.Optional;

/**
 * What came of reading one mentee's folder: the journey, or the problem that stands in its way.
 * Either way the mentee is there and is counted.
 */
public record Reading(
    String code, Optional<Mentee> mentee, Optional<Journey> journey, Optional<Unreadable> problem) {

  static Reading of(CaseFile file) {
    Optional<Mentee> mentee = Optional.empty();
    try {
      mentee = Optional.of(file.mentee());
      Journey journey = file.read();
      return new Reading(file.code(), mentee, Optional.of(journey), Optional.empty());
    } catch (Unreadable problem) {
      return new Reading(file.code(), mentee, Optional.empty(), Optional.of(problem));
    }
  }
}
