package caseload.report;

import caseload.policy.Span;
import caseload.report.disclosure.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How the caseload came to be what it is: the identity that every report prints and stops on. */
final class Flow {
  private static final String BEFORE = "flow.open-at-start";
  private static final String STARTED = "flow.started";
  private static final String REOPENED = "flow.reopened";
  private static final String ENDED = "flow.ended";
  static final String AFTER = "flow.open-at-end";
  static final String CHILDREN = "flow.children";

  private Flow() {}

  static void on(Sheet sheet, Ledger ledger) {
    balance(ledger);
    Span days = ledger.days();
    List<Case> ended = ledger.where(each -> each.ends(days) > 0);
    List<Case> again = ledger.where(each -> each.returns(days) > 0);
    sheet.children(CHILDREN, ledger.mentees().many("worked with"), ledger.worked());
    sheet.count(BEFORE, "Open at the start", ledger.where(each -> each.open(ledger.eve())));
    sheet.count(STARTED, "Started", ledger.where(each -> each.startedIn(days)));
    sheet.count(REOPENED, "Reopened after an end", sum(again, each -> each.returns(days)), again);
    sheet.count(ENDED, "Ended", sum(ended, each -> each.ends(days)), ended);
    sheet.count(AFTER, "Open at the end", ledger.where(each -> each.open(days.to())));
    sheet.dated(STARTED, days, ledger.where(each -> each.startedIn(days)), Case::started);
    sheet.dated(REOPENED, days, events(again, each -> each.returnsIn(days)));
    sheet.dated(ENDED, days, events(ended, each -> each.endsIn(days)));
    sheet.dated(CHILDREN, days, first(ledger));
    sheet.standing(BEFORE, "open", ledger.eve());
    sheet.standing(AFTER, "open", days.to());
    sheet.known(Rule.balance(List.of(BEFORE, STARTED, REOPENED), List.of(ENDED, AFTER)));
    children(sheet);
    if (ledger.isFirst()) first(sheet);
  }

  /** Nobody was there before, so that to tell who started is to tell with whom there was work. */
  private static void first(Sheet sheet) {
    sheet.known(Rule.none(BEFORE));
    sheet.treasure(STARTED, 3);
  }

  private static List<Event> events(List<Case> cases, Function<Case, List<LocalDate>> on) {
    return cases.stream()
        .flatMap(each -> on.apply(each).stream().map(day -> Event.of(each, day)))
        .toList();
  }

  /** Each child on the first day of the period on which there was work with it. */
  private static List<Event> first(Ledger ledger) {
    Map<String, Event> first = new TreeMap<>();
    for (Case each : ledger.worked()) {
      first.merge(
          each.child(),
          Event.of(each, begun(each, ledger)),
          (one, other) -> one.day().isBefore(other.day()) ? one : other);
    }
    return List.copyOf(first.values());
  }

  private static LocalDate begun(Case each, Ledger ledger) {
    Span days = ledger.days();
    if (each.open(ledger.eve())) return days.from();
    return each.started()
        .filter(days::holds)
        .orElseGet(() -> each.returnsIn(days).stream().findFirst().orElse(days.from()));
  }

  private static void children(Sheet sheet) {
    List<String> work = List.of(BEFORE, STARTED, REOPENED);
    sheet.known(Rule.balance(List.of(CHILDREN), work));
    sheet.atMost(CHILDREN, work);
    sheet.treasure(CHILDREN, 2);
    sheet.treasure(AFTER, 1);
  }

  private static int sum(List<Case> cases, ToIntFunction<Case> number) {
    return cases.stream().mapToInt(number).sum();
  }

  /** Each piece of work by itself, so that two mistakes cannot make up for one another. */
  private static void balance(Ledger ledger) {
    List<String> wrong =
        ledger.where(each -> !balanced(each, ledger)).stream().map(Case::child).distinct().toList();
    if (!wrong.isEmpty()) throw new Unbalanced(wrong);
  }

  private static boolean balanced(Case each, Ledger ledger) {
    Span days = ledger.days();
    LocalDate last = days.to();
    int in = one(each.open(ledger.eve())) + one(each.startedIn(days)) + each.returns(days);
    return in - each.ends(days) == one(each.open(last));
  }

  private static int one(boolean yes) {
    return yes ? 1 : 0;
  }
}
