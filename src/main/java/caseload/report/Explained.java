package caseload.report;

import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.journey.Step;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where one figure of a term report comes from. Readers who are not shown everything learn no more
 * of it than the page says; whose records it was counted from is said to the mentor alone.
 *
 * @param sums the sums that it stands in, each number as this audience sees it
 * @param behind whose records were counted; empty for all but the mentor
 */
public record Explained(Printed printed, List<String> sums, List<Behind> behind) {

  /**
   * One child whose records were counted.
   *
   * @param value the child's own part of the figure
   * @param records the records that were counted, under the episode that they lie in
   */
  public record Behind(String code, int value, Map<String, List<Step>> records) {
    public Behind {
      records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }
  }

  public Explained {
    sums = List.copyOf(sums);
    behind = List.copyOf(behind);
  }

  /** One figure of a report, counted once more from what the report was counted from. */
  public static Optional<Explained> of(
      String id,
      Optional<Meaning> meaning,
      TermReport report,
      List<Journey> journeys,
      List<DropIn> dropIns,
      SchoolFile school,
      Map<String, Questionnaire> questionnaires) {
    Ledger ledger =
        Ledger.of(
            journeys,
            report.period(),
            report.asOf(),
            school,
            questionnaires,
            report.audience().showFrom(),
            dropIns);
    Sheet sheet = TermReport.count(ledger, ReportKind.ANNUAL);
    Alone alone = new Alone(id, meaning, ledger, report);
    return report.figures().stream()
        .filter(printed -> printed.id().equals(id))
        .findFirst()
        .map(
            printed ->
                new Explained(
                    printed,
                    sums(id, sheet.rules(), report),
                    report.smallest() == 1 ? behind(sheet, alone, id) : List.of()));
  }

  /** One figure of a report that went out, from what was kept of it; of whom, nobody kept. */
  public static Optional<Explained> issued(String id, TermReport report) {
    return report.figures().stream()
        .filter(printed -> printed.id().equals(id))
        .findFirst()
        .map(
            printed ->
                new Explained(printed, sums(id, report.issued().rules(), report), List.of()));
  }

  private static List<String> sums(String id, List<Rule> rules, TermReport report) {
    return rules.stream()
        .filter(rule -> rule.terms().containsKey(id) && exact(rule))
        .map(rule -> sum(rule, report))
        .toList();
  }

  private static String sum(Rule rule, TermReport report) {
    return side(rule, 1, report) + " = " + side(rule, -1, report);
  }

  private static boolean exact(Rule rule) {
    return rule.sense() == Rule.Sense.TOTAL || rule.sense() == Rule.Sense.BALANCE;
  }

  private static String side(Rule rule, int sign, TermReport report) {
    return rule.terms().entrySet().stream()
        .filter(term -> term.getValue() * sign > 0)
        .map(term -> part(term.getKey(), term.getValue() * sign, report))
        .collect(Collectors.joining(" + "));
  }

  private static String part(String id, int times, TermReport report) {
    String said = report.find(id).map(Cell::words).orElse("not printed");
    return (times == 1 ? "" : times + " x ") + id + " (" + said + ")";
  }

  private static List<Behind> behind(Sheet sheet, Alone alone, String id) {
    Map<String, List<Case>> children = new LinkedHashMap<>();
    for (Case each : sheet.cases(id)) {
      children.computeIfAbsent(each.child(), code -> new ArrayList<>()).add(each);
    }
    return children.values().stream().map(cases -> behind(cases, alone)).toList();
  }

  private static Behind behind(List<Case> cases, Alone alone) {
    Case first = cases.get(0);
    Map<String, List<Step>> records = new LinkedHashMap<>();
    cases.forEach(each -> records.put(each.episode().id(), alone.records(each)));
    return new Behind(first.child(), alone.value(first.journey()).orElse(cases.size()), records);
  }
}
