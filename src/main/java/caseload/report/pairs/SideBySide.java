package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.policy.AnswerSheet;
import caseload.policy.Questionnaire;
import caseload.policy.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays what was rated at entry beside what was rated at a later point of the same episode, score by
 * score and role by role. Nothing is dropped: what cannot be compared is there with the reason.
 *
 * @param definitions the questionnaires of this school, by id
 */
public record SideBySide(
    Mentee mentee, Episode episode, Function<String, Optional<Questionnaire>> definitions) {

  /** All pairings of entry and this point, in the order of the file. */
  public List<Pairing> entryAnd(Measure.Point point) {
    return episode.all(Measure.class).stream()
        .filter(measure -> !measure.data())
        .filter(measure -> measure.point() == Measure.Point.ENTRY || measure.point() == point)
        .map(Measure::questionnaire)
        .distinct()
        .flatMap(id -> of(id, point))
        .toList();
  }

  private Stream<Pairing> of(String id, Measure.Point point) {
    Ratings ratings = new Ratings(episode, id);
    List<String> first = ratings.roles(Measure.Point.ENTRY);
    List<String> second = ratings.roles(point);
    return Stream.concat(first.stream(), second.stream())
        .distinct()
        .flatMap(role -> of(ratings, point, role, first, second));
  }

  private Stream<Pairing> of(
      Ratings ratings, Measure.Point point, String role, List<String> first, List<String> second) {
    String id = ratings.questionnaire();
    if (!first.contains(role)) {
      boolean others = first.stream().anyMatch(other -> !second.contains(other));
      return no(id, role, others ? NoPair.Why.OTHER_RESPONDENT : NoPair.Why.NO_ENTRY);
    }
    if (!second.contains(role)) {
      boolean others = second.stream().anyMatch(other -> !first.contains(other));
      return no(id, role, others ? NoPair.Why.OTHER_RESPONDENT : NoPair.Why.NO_SECOND);
    }
    return definitions
        .apply(id)
        .map(in -> of(in, ratings.at(Measure.Point.ENTRY, role), ratings.at(point, role)))
        .orElseGet(() -> no(id, role, NoPair.Why.NO_DEFINITION));
  }

  private static Stream<Pairing> no(String questionnaire, String role, NoPair.Why why) {
    return Stream.of(new NoPair(questionnaire, role, Optional.empty(), why));
  }

  private static NoPair no(Measure entry, Score score, NoPair.Why why) {
    return new NoPair(entry.questionnaire(), entry.role(), Optional.of(score.id()), why);
  }

  /** The first two that may be compared; where there are none, why the two to take may not be. */
  private Stream<Pairing> of(Questionnaire in, List<Measure> entries, List<Measure> seconds) {
    for (Measure entry : entries) {
      for (Measure second : seconds) {
        if (comparable(in, entry, second)) return scores(in, entry, second);
      }
    }
    Measure entry = entries.get(0);
    boolean version = in.sameVersion(version(in, entry), version(in, seconds.get(0)));
    return no(
        entry.questionnaire(),
        entry.role(),
        version ? NoPair.Why.OTHER_FORM : NoPair.Why.OTHER_VERSION);
  }

  private static boolean comparable(Questionnaire in, Measure entry, Measure second) {
    return in.comparable(version(in, entry), entry.form(), version(in, second), second.form());
  }

  private static int version(Questionnaire in, Measure measure) {
    return measure.version().orElse(in.version());
  }

  private Stream<Pairing> scores(Questionnaire in, Measure entry, Measure second) {
    return in.scores().stream().flatMap(score -> score(in, score, entry, second).stream());
  }

  /** A score that was answered neither time is not there at all. */
  private Optional<Pairing> score(Questionnaire in, Score score, Measure entry, Measure second) {
    Optional<BigDecimal> from = value(in, entry, score);
    Optional<BigDecimal> to = value(in, second, score);
    if (from.isEmpty() && to.isEmpty()) return Optional.empty();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(no(entry, score, NoPair.Why.TOO_LITTLE_ANSWERED));
    }
    boolean same = entry.answers().keySet().equals(second.answers().keySet());
    if (in.ofGoals() && !same) return Optional.of(no(entry, score, NoPair.Why.OTHER_GOALS));
    int age = mentee.ageOn(entry.date());
    return Optional.of(new Pair(in, score, entry, second, from.get(), to.get(), age));
  }

  /** As it was saved; the goals it was worked out of may have changed since. */
  private static Optional<BigDecimal> value(Questionnaire in, Measure measure, Score score) {
    return AnswerSheet.of(in, measure.answers(), measure.scores()).score(score.id());
  }
}
