package caseload.report;

import caseload.report.disclosure.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two numbers that count nearly the same: what a report says of its days, and those pieces of the
 * twelve months' number that make up these days. So do the ends, but for what was opened again, and
 * the referrals.
 *
 * @param year the twelve months' number
 * @param term that of the days
 * @param more what has to be added to the first
 */
record Twice(
    Sheet now, List<Earlier> earlier, Pieces pieces, String year, String term, List<String> more) {

  private static final Map<String, String> TERMS =
      Map.of(
          Endings.ALL,
          "flow.ended",
          ReferralReasons.ALL,
          "referrals.received",
          FirstYear.DECLINED,
          Arrivals.DECLINED,
          FirstYear.DID_NOT_START,
          Arrivals.DID_NOT_START);

  static List<Twice> of(Sheet now, List<Earlier> earlier, Pieces pieces) {
    return List.of(
        of(now, earlier, pieces, Endings.ALL, List.of("flow.reopened")),
        of(now, earlier, pieces, ReferralReasons.ALL, List.of()),
        of(now, earlier, pieces, FirstYear.DECLINED, List.of()),
        of(now, earlier, pieces, FirstYear.DID_NOT_START, List.of()));
  }

  private static Twice of(
      Sheet now, List<Earlier> earlier, Pieces pieces, String year, List<String> more) {
    return new Twice(now, earlier, pieces, year, with(year).orElseThrow(), more);
  }

  /**
   * What holds of the records as they are now.
   *
   * @param own takes what ties figures of this report
   * @param toOthers takes what ties those of earlier ones
   */
  void ties(Consumer<Rule> own, Consumer<Rule> toOthers) {
    parts(now)
        .filter(parts -> adds(parts, now))
        .map(parts -> Rule.balance(with(parts, more), List.of(term)))
        .ifPresent(own);
    for (Earlier each : earlier) {
      if (!told(each)) continue;
      List<String> theirs = more.stream().map(each::name).toList();
      parts(each.sheet())
          .filter(parts -> adds(parts, each.sheet()))
          .map(parts -> Rule.balance(with(parts, theirs), List.of(each.name(term))))
          .ifPresent(toOthers);
    }
  }

  private boolean adds(List<String> parts, Sheet sheet) {
    long added = more.stream().mapToLong(id -> sheet.value(id).longValueExact()).sum();
    return pieces.sum(parts) + added == sheet.value(term).longValueExact();
  }

  private boolean told(Earlier report) {
    return Stream.concat(Stream.of(term), more.stream())
        .allMatch(id -> report.knows(id) && report.fits(id));
  }

  private static List<String> with(List<String> parts, List<String> more) {
    return Stream.concat(parts.stream(), more.stream()).toList();
  }

  /** The figure that counts nearly the same as this one. */
  static Optional<String> with(String year) {
    return Optional.ofNullable(TERMS.get(year));
  }

  /** The pieces over the report's days. */
  private Optional<List<String>> parts(Sheet of) {
    return Optional.ofNullable(of.dated().get(term))
        .map(Dated::window)
        .map(days -> pieces.within(year, days))
        .filter(parts -> !parts.isEmpty());
  }
}
