package caseload.report;

import caseload.report.disclosure.Figure;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A year less its terms, where a record was corrected between them: what is left is no number of
 * the records, but who subtracts reads it, and may know whom it is about.
 */
record Amiss(Sheet now, List<Earlier> earlier) {

  void ties(Standing.Taker taker) {
    now.dated().keySet().forEach(id -> tie(id, taker));
  }

  private void tie(String id, Standing.Taker taker) {
    List<Earlier> parts = parts(id);
    if (parts.size() < 2 || parts.stream().allMatch(each -> each.fits(id))) return;
    int sum = parts.stream().mapToInt(each -> each.known(id).range().least()).sum();
    int apart = now.value(id).intValueExact() - sum;
    if (apart == 0) return;
    String name = id + " apart from all reports of its days";
    List<String> told = new ArrayList<>(parts.stream().map(each -> each.name(id)).toList());
    List<String> all = new ArrayList<>(List.of(id));
    (apart > 0 ? told : all).add(name);
    int children = now.counts(id) ? Math.abs(apart) : 1;
    taker.take(
        Figure.amount(name, Math.abs(apart), children),
        List.of(),
        List.of(Rule.balance(told, all)));
  }

  /** The newest that said it of days within those of this report, no day twice. */
  private List<Earlier> parts(String id) {
    Dated whole = dated(now, id);
    List<Earlier> parts = new ArrayList<>();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Earlier each = earlier.get(i);
      if (!each.showed(id) || !each.sheet().dated().containsKey(id)) continue;
      Dated theirs = dated(each.sheet(), id);
      boolean again = parts.stream().anyMatch(part -> dated(part.sheet(), id).overlaps(theirs));
      if (whole.covers(theirs.window()) && !again) parts.add(each);
    }
    return parts;
  }

  private static Dated dated(Sheet sheet, String id) {
    return Objects.requireNonNull(sheet.dated().get(id));
  }
}
