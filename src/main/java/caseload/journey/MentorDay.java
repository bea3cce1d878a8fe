package caseload.journey;

import caseload.policy.MentorDuty;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the mentors' log: supervision, training, a network meeting, an evaluation of the
 * work. It is about a mentor, lies in no mentee's folder and names no child.
 */
public record MentorDay(
    LocalDate date,
    Recorded recorded,
    MentorDuty.Kind kind,
    String mentor,
    Optional<Integer> minutes,
    List<String> with,
    Optional<String> summary) {
  public MentorDay {
    with = List.copyOf(with);
    if (minutes.orElse(1) < 1) throw new Unfit("minutes", "1 or more");
  }
}
