package caseload.letter.account;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.journey.OwnSchool;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.report.pairs.GoalPath;
import caseload.report.pairs.Pairing;
import caseload.report.pairs.SideBySide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From what a report on one child is made: the school, the day, the file up to that day, and what
 * the mentor adds. Of all this a template sees only what its page holds.
 *
 * @param others the other children of the caseload, whom no page names
 * @param words the mentor's own paragraphs
 */
public record Telling(
    SchoolFile school,
    Optional<Staff> mentor,
    LocalDate day,
    Journey journey,
    Episode episode,
    Function<String, Optional<Questionnaire>> definitions,
    List<Mentee> others,
    List<String> words) {

  public Telling {
    school = new OwnSchool(school).of(journey);
    episode = episode.asOf(day);
    String own = journey.mentee().mentee();
    others = others.stream().filter(each -> !each.mentee().equals(own)).toList();
    words = List.copyOf(words);
  }

  Mentee mentee() {
    return journey.mentee();
  }

  Policy policy() {
    return school.policy();
  }

  Source source(String role) {
    return Source.of(role, mentee(), policy());
  }

  /** The goals with the child's own numbers. */
  List<GoalPath> goals() {
    return GoalPath.of(episode, definitions);
  }

  /** The same goals with what was noted at the meetings. */
  List<GoalPath> noted() {
    return GoalPath.noted(episode);
  }

  /** What was rated at entry and at the latest point after it; none before there is one. */
  List<Pairing> pairings() {
    return later()
        .map(point -> new SideBySide(mentee(), episode, definitions).entryAnd(point))
        .orElse(List.of());
  }

  private Optional<Measure.Point> later() {
    return Stream.of(Measure.Point.EXIT, Measure.Point.REVIEW)
        .filter(
            point ->
                episode.all(Measure.class).stream()
                    .anyMatch(each -> each.point() == point && !each.data()))
        .findFirst();
  }
}
