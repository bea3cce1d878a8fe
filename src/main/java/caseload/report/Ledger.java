package caseload.report;

import caseload.journey.DropIn;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.policy.Policy;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a report counts: all pieces of work as they stood on its day, over the days of the period
 * and over the twelve months that results are counted for.
 *
 * @param days the period as far as it has gone
 * @param year the twelve months to the day of the report
 * @param smallest the smallest number of children that the audience is shown
 */
record Ledger(
    List<Case> cases,
    Span days,
    Span year,
    SchoolFile school,
    Map<String, Questionnaire> questionnaires,
    int smallest,
    List<DropIn> dropIns) {

  static Ledger of(
      List<Journey> journeys,
      Span period,
      LocalDate asOf,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires,
      int smallest,
      List<DropIn> dropIns) {
    LocalDate end = asOf.isBefore(period.to()) ? asOf : period.to();
    return new Ledger(
        journeys.stream().flatMap(each -> cases(each, asOf, school.policy()).stream()).toList(),
        new Span(period.from(), end),
        new Span(asOf.minusYears(1).plusDays(1), asOf),
        school,
        Map.copyOf(questionnaires),
        smallest,
        List.copyOf(dropIns));
  }

  private static List<Case> cases(Journey journey, LocalDate asOf, Policy policy) {
    List<Episode> then =
        journey.episodes().stream()
            .filter(episode -> !episode.opened().isAfter(asOf))
            .map(episode -> episode.asOf(asOf))
            .toList();
    Journey known = new Journey(journey.mentee(), then);
    return then.stream().map(episode -> new Case(known, episode, policy)).toList();
  }

  Policy policy() {
    return school.policy();
  }

  List<Case> where(Predicate<Case> wanted) {
    return cases.stream().filter(wanted).toList();
  }

  /** The school's word for a child on the caseload. */
  Noun mentees() {
    return Noun.of(policy().say().mentee());
  }

  /** The day before the first: how things stood when the period began. */
  LocalDate eve() {
    return days.from().minusDays(1);
  }

  /** The day of the first referral of all; readers know when their service began. */
  Optional<LocalDate> began() {
    return cases.stream().map(Case::opened).min(Comparator.naturalOrder());
  }

  /** True when nothing was before the period, as everybody knows. */
  boolean isFirst() {
    return began().filter(day -> !day.isBefore(days.from())).isPresent();
  }

  /** Work that went on at some time in the period. */
  List<Case> worked() {
    return where(each -> each.open(eve()) || each.startedIn(days) || each.returns(days) > 0);
  }

  /** How many children are behind these pieces of work. */
  static int children(Collection<Case> cases) {
    return (int) cases.stream().map(Case::child).distinct().count();
  }

  /** The last piece of work of each child, so that nobody counts twice in a mean. */
  static List<Case> lastOfEach(Collection<Case> cases) {
    Map<String, Case> last = new LinkedHashMap<>();
    cases.forEach(each -> last.put(each.child(), each));
    return List.copyOf(last.values());
  }

  /** Work that ended within the twelve months; results are counted over these. */
  List<Case> endedInTheYear() {
    return where(each -> each.endedForGood(year));
  }
}
