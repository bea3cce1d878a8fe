package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.journey.StoryGate;
import caseload.letter.account.Composite;
import caseload.letter.account.StoryInBrief;
import caseload.policy.Audience;
import caseload.report.Fingerprint;
import caseload.report.Printed;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the one story of a year: of the reasons in the order of how many were referred for them
 * the first of which one may be told, and of several by lot, never for how it went. It is told of
 * work that ended in the year, and only where each figure that it touches is printed.
 *
 * @param days the day of the report, and what was known then
 * @param then the report's children as they stood on its day
 */
record AnnualStory(Desk desk, AccountDays days, TermReport report, List<Journey> then) {
  private static final String REASONS = "reasons.";

  /**
   * A story that is told.
   *
   * @param mark by which it is known again; it names nobody
   */
  record Told(String code, String mark, LocalDate until, List<String> lines) {
    void say(Desk desk) {
      desk.note(
          "It tells one story, of %s, until %s. Read it as a neighbour would."
              .formatted(code, DayWords.say(until)));
    }
  }

  AnnualStory {
    then = then.stream().map(days::asItStood).toList();
  }

  /**
   * The story; empty where none may be told.
   *
   * @param told the marks of those that readers hold of these twelve months; no other is told then
   */
  Optional<Told> chosen(Set<String> told) {
    List<Journey> ended = then.stream().filter(this::endedInTheYear).toList();
    return largestFirst()
        .flatMap(reason -> ended.stream().filter(each -> names(each, reason)).sorted(byLot()))
        .filter(each -> told.isEmpty() || told.contains(mark(each)))
        .filter(each -> reasons(each).stream().allMatch(reason -> enough(ended, reason)))
        .flatMap(each -> told(each).stream())
        .findFirst();
  }

  /** Shown rows alone; two of one size stand in the policy's order. */
  private Stream<String> largestFirst() {
    return report.table("reasons").stream()
        .filter(each -> shown(each.id()) > 0)
        .sorted(Comparator.comparing((Printed each) -> shown(each.id())).reversed())
        .map(each -> each.id().substring(REASONS.length()));
  }

  private boolean enough(List<Journey> ended, String reason) {
    long others = ended.stream().filter(each -> names(each, reason)).count();
    return shown(REASONS + reason) > 0 && others >= StoryGate.least(report.smallest());
  }

  /** Both must agree today, whatever day the report is of. */
  private Optional<Told> told(Journey journey) {
    Audience audience = report.audience();
    Optional<LocalDate> until = lastDay(journey.mentee().mentee());
    boolean few =
        !new StoryGate(journey, desk.policy(), report.asOf()).ofEnough(then, audience.showFrom());
    if (until.isEmpty() || few) return Optional.empty();
    Composite story =
        new Composite(
            new Tellings(desk, days).of(journey, List.of(), List.of()), audience, until.get());
    if (story.touches().stream().anyMatch(id -> shown(id) < 0)) return Optional.empty();
    return Optional.of(
        new Told(
            journey.mentee().mentee(),
            mark(journey),
            until.get(),
            new StoryInBrief(story.page()).lines()));
  }

  private Optional<LocalDate> lastDay(String code) {
    return days.everybody().get().stream()
        .filter(each -> each.mentee().mentee().equals(code))
        .findFirst()
        .flatMap(now -> new StoryGate(now, desk.policy(), desk.today()).lastDay());
  }

  private boolean endedInTheYear(Journey journey) {
    return journey
        .current()
        .filter(episode -> episode.started().isPresent())
        .flatMap(Episode::exit)
        .map(Exit::date)
        .filter(report.year()::holds)
        .isPresent();
  }

  private static boolean names(Journey journey, String reason) {
    return reasons(journey).contains(reason);
  }

  private static Set<String> reasons(Journey journey) {
    return journey.current().flatMap(Episode::referral).map(Referral::criteria).stream()
        .flatMap(List::stream)
        .map(Reason::id)
        .collect(Collectors.toSet());
  }

  private static Comparator<Journey> byLot() {
    return Comparator.comparing(AnnualStory::mark);
  }

  private static String mark(Journey journey) {
    return Fingerprint.of(
        journey.mentee().mentee() + " " + journey.current().map(Episode::id).orElse(""));
  }

  /** The number as printed; below nought where it is not. */
  private int shown(String id) {
    return report.figures().stream()
        .filter(each -> each.id().equals(id))
        .map(Printed::cell)
        .filter(Cell.Shown.class::isInstance)
        .map(cell -> ((Cell.Shown) cell).n())
        .findFirst()
        .orElse(-1);
  }
}
