package caseload.journey;

import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose a child is: the mentor that the decision names, then whoever mentors; a session by somebody
 * who stands in that day changes nothing. The only mentor of a school has all its children.
 */
public record Mentoring(SchoolFile school) {

  /** The id of the child's mentor. */
  public Optional<String> mentor(Journey journey) {
    Optional<String> mentor = Optional.empty();
    for (Step step : journey.current().map(Episode::steps).orElse(List.of())) {
      if (step instanceof Priority decision) mentor = named(decision, mentor);
      if (step instanceof Session session) mentor = Optional.of(after(session, mentor, journey));
    }
    return mentor.or(() -> onlyOne(journey));
  }

  private static Optional<String> named(Priority decision, Optional<String> before) {
    return decision.mentor().isPresent() ? decision.mentor() : before;
  }

  private String after(Session session, Optional<String> before, Journey journey) {
    return before
        .or(() -> onlyOne(journey))
        .filter(mentor -> standsIn(session.mentor(), mentor, session.date()))
        .orElse(session.mentor());
  }

  private Optional<String> onlyOne(Journey journey) {
    Optional<String> in = journey.mentee().school();
    List<Staff> mentors =
        school.mentors().stream()
            .filter(each -> in.filter(id -> !each.worksIn(id)).isEmpty())
            .toList();
    return mentors.size() == 1 ? Optional.of(mentors.get(0).id()) : Optional.empty();
  }

  /** True when the child is this person's, or is theirs today because they stand in. */
  public boolean has(String who, Journey journey, LocalDate today) {
    return mentor(journey)
        .filter(mentor -> mentor.equals(who) || standsIn(who, mentor, today))
        .isPresent();
  }

  /** Who stands in for a mentor on a day. */
  public List<Staff> covers(String mentor, LocalDate day) {
    return school.staff().stream().filter(each -> each.standsInFor(mentor, day)).toList();
  }

  private boolean standsIn(String who, String mentor, LocalDate day) {
    return covers(mentor, day).stream().anyMatch(each -> each.id().equals(who));
  }
}
