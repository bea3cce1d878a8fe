package caseload.report;

import caseload.journey.Reason;
import caseload.journey.Referral;
import caseload.policy.Criterion;
import caseload.report.disclosure.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why children were referred in the twelve months. A sensitive reason is never a row, and neither
 * is one that too few were referred for: they are counted together, each referral once.
 */
final class ReferralReasons {
  static final String ALL = "reasons.referrals";
  private static final String OTHER = "reasons.other";

  /** A policy may have a criterion called "other" too: it is one of the others. */
  private static final List<String> OURS = List.of("referrals", "other");

  private final Ledger ledger;
  private final List<Case> referred;
  private final List<Criterion> rows;

  private ReferralReasons(Ledger ledger) {
    this.ledger = ledger;
    this.referred = ledger.where(each -> each.openedIn(ledger.year()));
    this.rows = rows();
  }

  static void on(Sheet sheet, Ledger ledger) {
    new ReferralReasons(ledger).on(sheet);
  }

  private void on(Sheet sheet) {
    List<String> ids = new ArrayList<>();
    sheet.count(ALL, "All referrals in the twelve months", referred);
    for (Criterion criterion : rows) {
      String id = "reasons." + criterion.id();
      sheet.count(id, criterion.name(), naming(List.of(criterion)));
      sheet.notSmall(id, Math.max(1, ledger.smallest()));
      ids.add(id);
    }
    criteria(false).stream()
        .filter(each -> !rows.contains(each))
        .forEach(each -> without(each, sheet));
    if (!rows.isEmpty()) {
      sheet.count(OTHER, "Other reasons", others());
      sheet.besideThese(OTHER);
      ids.add(OTHER);
    }
    dated(sheet, ALL, referred);
    rows.forEach(row -> dated(sheet, "reasons." + row.id(), naming(List.of(row))));
    if (!rows.isEmpty()) dated(sheet, OTHER, others());
    ids.forEach(id -> sheet.known(Rule.atMost(id, ALL)));
    if (!rows.isEmpty()) {
      sheet.known(Rule.balance(ids, List.of(ALL)));
      sheet.atMost(ALL, ids);
    }
    if (ledger.isFirst()) sheet.known(Rule.same("referrals.received", ALL));
    else if (!ledger.days().from().isBefore(ledger.year().from())) {
      sheet.known(Rule.within("referrals.received", ALL));
    }
  }

  /** What has no row is taken to be named in a few referrals, if in any. */
  private void without(Criterion criterion, Sheet sheet) {
    String id = "reasons." + criterion.id();
    if (OURS.contains(criterion.id()) || size(criterion) >= ledger.smallest()) return;
    sheet.count(id, criterion.name(), naming(List.of(criterion)));
    sheet.missing(id, ledger.smallest());
    dated(sheet, id, naming(List.of(criterion)));
  }

  /** Where those counted were all referred in the twelve months, the others of the row are too. */
  static void holds(Sheet sheet, Criterion criterion, String some) {
    String row = "reasons." + criterion.id();
    if (!OURS.contains(criterion.id()) && sheet.cases(row).containsAll(sheet.cases(some))) {
      sheet.known(Rule.within(some, row));
    }
  }

  private void dated(Sheet sheet, String id, List<Case> cases) {
    sheet.dated(id, ledger.year(), cases, each -> Optional.of(each.opened()));
  }

  /** In the policy's order: an order by size would tell which of two hidden numbers is larger. */
  private List<Criterion> rows() {
    List<Criterion> open = new ArrayList<>(criteria(false));
    open.removeIf(this::everybody);
    open.removeIf(criterion -> OURS.contains(criterion.id()));
    open.removeIf(criterion -> naming(List.of(criterion)).size() < Math.max(1, ledger.smallest()));
    while (!open.isEmpty() && sensitiveStandOut(open)) {
      open.remove(open.stream().min(Comparator.comparing(this::size)).orElseThrow());
    }
    return open;
  }

  /**
   * Where all else has a row of its own, "other reasons" would be another word for the sensitive
   * ones; so at least as many referrals for something else must be among them.
   */
  private boolean sensitiveStandOut(List<Criterion> rows) {
    if (criteria(true).isEmpty()) return false;
    List<Criterion> merged = new ArrayList<>(criteria(false));
    merged.removeAll(rows);
    return merged.isEmpty() || naming(merged).size() < naming(criteria(true)).size();
  }

  /** "All of them, for this" would be said of each child, unless they are many. */
  private boolean everybody(Criterion criterion) {
    boolean few = ledger.smallest() > 1 && referred.size() < 2 * ledger.smallest();
    return few && size(criterion) == referred.size();
  }

  private int size(Criterion criterion) {
    return naming(List.of(criterion)).size();
  }

  private List<Criterion> criteria(boolean sensitive) {
    return ledger.policy().referral().criteria().stream()
        .filter(each -> (each.sensitive() || Delicate.is(each.choice())) == sensitive)
        .toList();
  }

  private List<Case> naming(Collection<Criterion> criteria) {
    List<String> ids = criteria.stream().map(Criterion::id).toList();
    return referred.stream().filter(each -> named(each).stream().anyMatch(ids::contains)).toList();
  }

  private List<Case> others() {
    List<String> ids = rows.stream().map(Criterion::id).toList();
    return referred.stream().filter(each -> !ids.containsAll(named(each)) || bare(each)).toList();
  }

  private static boolean bare(Case each) {
    boolean more = each.episode().referral().flatMap(Referral::otherReason).isPresent();
    return more || named(each).isEmpty();
  }

  private static List<String> named(Case each) {
    return each.episode().referral().stream()
        .flatMap(referral -> referral.criteria().stream())
        .map(Reason::id)
        .toList();
  }
}
