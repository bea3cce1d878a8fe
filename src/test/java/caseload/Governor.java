package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody who has every report of a service from its first day on, and writes down what the pages
 * say and how it must hang together. Only the meaning of the rows is used, nothing of how they are
 * hidden, but for what the pages say of themselves: rows of a few are among the others.
 *
 * @param terms the names of the term reports, one term after another from the first
 * @param year the report of all of these terms, where there is one
 * @param draft the report of the term after them, where there is one
 * @param endings the ways in which work can end, as the school's policy has them
 */
record Governor(
    List<String> terms, Optional<String> year, Optional<String> draft, List<String> endings) {
  private static final int LARGE = 300;
  private static final int HUGE = 20_000;

  /** Counted over the days of a report, so that the terms make up the year. */
  private static final List<String> OF_THE_DAYS =
      List.of(
          "flow.started",
          "flow.reopened",
          "flow.ended",
          "referrals.received",
          "referrals.declined",
          "referrals.did-not-start",
          "consent.asked",
          "sessions.offered",
          "sessions.held",
          "sessions.missed");

  /** Tables that are counted over the twelve months to a report's last day. */
  private static final List<String> OF_THE_MONTHS =
      List.of("reasons.", "ended.", "targets.", "change.", "returned.");

  /** What is certain of a few children, in words. */
  static List<String> found(Pencil pencil) {
    List<String> found = new ArrayList<>();
    for (String name : pencil.names()) {
      if (pencil.isRead(name) || !pencil.maybeFew(name)) continue;
      Set<Long> possible = pencil.possible(name, 3);
      assertThat(possible).as("%s: the lines hold", name).isNotEmpty();
      boolean few = possible.stream().anyMatch(n -> n >= 1 && n <= 4);
      if (few && possible.size() == 1) found.add(name + " is " + possible.iterator().next());
      else if (few && possible.size() < 3) found.add(name + " is one of " + possible);
    }
    return found;
  }

  /**
   * Everything that can be written down from the pages: for each report the words beside each row.
   */
  Pencil read(Map<String, Map<String, String>> pages) {
    return read(pages, Map.of());
  }

  /**
   * The same, where a guess that is wrong is not made.
   *
   * @param truth the numbers as they are, by the report's name and the row's
   */
  Pencil read(Map<String, Map<String, String>> pages, Map<String, Long> truth) {
    Pencil pencil = new Pencil(truth);
    pages.forEach(
        (report, page) -> page.forEach((id, said) -> read(report + "/" + id, said, pencil)));
    absent(pages, pencil);
    pages.forEach((report, page) -> ofOneReport(report, page, pencil));
    ofOneAfterAnother(pencil);
    year.ifPresent(all -> OF_THE_DAYS.forEach(id -> ofTheYear(all, id, pencil)));
    year.ifPresent(
        all ->
            Stream.of("flow.open-at-end", "referrals.waiting")
                .forEach(id -> same(all + "/" + id, last() + "/" + id, pencil)));
    rows(pages).forEach(id -> monthByMonth(id, pencil));
    terms.forEach(term -> twice(term, pencil));
    terms.forEach(term -> neverBegun(term, pencil));
    others(pages, pencil);
    draft.ifPresent(now -> outOfTheMonths(now, pencil));
    return pencil;
  }

  private String last() {
    return terms.get(terms.size() - 1);
  }

  /** Writes down what one row says. */
  static void read(String name, String said, Pencil pencil) {
    if (said.equals("?")) pencil.between(name, bySize(name) ? 5 : 0, huge(name) ? HUGE : LARGE);
    else if (said.startsWith("<")) pencil.between(name, 1, Long.parseLong(said.substring(1)) - 1);
    else pencil.reads(name, Long.parseLong(said));
  }

  /** Such a row is there only because five or more are in it: small ones are "other". */
  private static boolean bySize(String name) {
    return name.matches(".*/(reasons|ended|sessions\\.missed|funding)\\.[a-z-]+")
        && !name.matches(".*\\.(all|referrals|other)");
  }

  private static boolean huge(String name) {
    return name.contains("/hours.") || name.contains("/sessions.");
  }

  /** A reason or an ending without a row is of fewer than five, in whichever report it is not. */
  private void absent(Map<String, Map<String, String>> pages, Pencil pencil) {
    Set<String> rows = rows(pages);
    rows.removeIf(id -> !bySize("/" + id));
    endings.forEach(type -> rows.add("ended." + type));
    pages.forEach(
        (report, page) ->
            rows.stream()
                .filter(id -> !page.containsKey(id))
                .map(id -> report + "/" + id)
                .forEach(name -> pencil.between(name, 0, pencil.mayBe(name, 4) ? 4 : LARGE)));
  }

  /** How the rows of one page hang together. */
  void ofOneReport(String report, Map<String, String> page, Pencil pencil) {
    String of = report + "/";
    pencil.equal(
        with(of, "flow.open-at-start", "flow.started", "flow.reopened"),
        with(of, "flow.ended", "flow.open-at-end"));
    pencil.rest(
        of + "waiting at the start",
        with(
            of,
            "flow.started",
            "referrals.declined",
            "referrals.did-not-start",
            "referrals.waiting"),
        with(of, "referrals.received"));
    pencil.equal(with(of, "consent.asked"), with(of, "consent.answered", "consent.no-answer-yet"));
    pencil.equal(with(of, "sessions.offered"), with(of, "sessions.held", "sessions.missed"));
    pencil.equal(
        with(of, "change.rated"), with(of, "change.better", "change.same", "change.worse"));
    pencil.equal(with(of, "ended.all"), with(of, "change.rated", "change.no-pair"));
    Map.of("ended.", "ended.all", "targets.", "targets.all", "sessions.missed.", "sessions.missed")
        .forEach((table, all) -> parts(of, table, all, page, pencil));
    if (!endings.isEmpty()) without(of, page, pencil);
    within(of, page, pencil);
  }

  /** Every way to end is in the policy: those without a row make up the others. */
  private void without(String of, Map<String, String> page, Pencil pencil) {
    List<String> without = new ArrayList<>(endings);
    without.removeIf(type -> page.containsKey("ended." + type));
    String others = page.containsKey("ended.other") ? "ended.other" : "ended.all";
    pencil.equal(
        with(of, without.stream().map(type -> "ended." + type).toArray(String[]::new)),
        with(of, others));
  }

  private static void parts(
      String of, String table, String all, Map<String, String> page, Pencil pencil) {
    List<String> parts =
        page.keySet().stream().filter(id -> id.startsWith(table) && !id.equals(all)).toList();
    if (!parts.isEmpty()) pencil.equal(with(of, all), with(of, parts.toArray(String[]::new)));
  }

  private static void within(String of, Map<String, String> page, Pencil pencil) {
    for (String id : page.keySet()) {
      if (id.startsWith("reasons.")) pencil.atMost(of + id, of + "reasons.referrals");
      if (id.startsWith("returned.")) pencil.atMost(of + id, of + "ended.all");
      if (id.startsWith("scores.")) pencil.atMost(of + id, of + id.replace("scores.", "returned."));
      if (id.endsWith("-better")) pencil.atMost(of + id, of + id.replace("-better", "-rated"));
      if (id.startsWith("equity.") && id.endsWith("-ended")) {
        pencil.atMost(of + id, of + "ended.all");
      }
    }
    pencil.atMost(of + "attendance.compared", of + "ended.all");
    pencil.atMost(of + "missing.plan", of + "flow.open-at-end");
    pencil.atMost(of + "missing.review", of + "flow.open-at-end");
    pencil.atMost(of + "unmet.no-place", of + "referrals.declined");
  }

  private static List<String> with(String of, String... ids) {
    return Stream.of(ids).map(id -> of + id).toList();
  }

  /** The service began in the first term: nobody was there before. */
  private void ofOneAfterAnother(Pencil pencil) {
    pencil.reads("nobody", 0);
    List<String> first = new ArrayList<>(List.of(terms.get(0)));
    year.ifPresent(first::add);
    for (String report : first) {
      same(report + "/flow.open-at-start", "nobody", pencil);
      same(report + "/waiting at the start", "nobody", pencil);
    }
    List<String> all = new ArrayList<>(terms);
    draft.ifPresent(all::add);
    for (int i = 1; i < all.size(); i++) {
      same(all.get(i) + "/flow.open-at-start", all.get(i - 1) + "/flow.open-at-end", pencil);
      same(all.get(i) + "/waiting at the start", all.get(i - 1) + "/referrals.waiting", pencil);
    }
  }

  private static void same(String one, String other, Pencil pencil) {
    pencil.equal(List.of(one), List.of(other));
  }

  /** The terms make up the year, and the holidays between them, in which little happens. */
  private void ofTheYear(String all, String id, Pencil pencil) {
    List<String> parts = terms.stream().map(term -> term + "/" + id).toList();
    if (pencil.equal(List.of(all + "/" + id), parts)) return;
    pencil.rest("holidays: " + id, all + "/" + id, parts);
  }

  /** Rows that mean the same in every report; what "other" is made of changes. */
  private Set<String> rows(Map<String, Map<String, String>> pages) {
    Set<String> rows = new LinkedHashSet<>();
    pages.values().forEach(page -> rows.addAll(page.keySet()));
    rows.removeIf(id -> OF_THE_MONTHS.stream().noneMatch(id::startsWith) || id.endsWith(".other"));
    return rows;
  }

  /** Of those who were referred, the ones who have not ended; so with ratings, by the reason. */
  private static void others(Map<String, Map<String, String>> pages, Pencil pencil) {
    pages.forEach(
        (report, page) -> {
          for (String id : page.keySet()) {
            String all = id.replace("-ended", "-referred");
            if (id.startsWith("by-reason.")) {
              all = id.replace("by-reason.", "reasons.").replace("-rated", "");
            }
            if (all.equals(id) || !page.containsKey(all)) continue;
            String rest = report + "/" + all + " but not " + id;
            pencil.rest(rest, report + "/" + all, List.of(report + "/" + id));
          }
        });
  }

  /** Of the work that had ended, what ended too long ago since, or was taken up again. */
  private void outOfTheMonths(String now, Pencil pencil) {
    pencil.between("gone from the ends", 0, LARGE);
    pencil.equal(
        List.of(last() + "/ended.all", now + "/flow.ended"),
        List.of(now + "/ended.all", "gone from the ends"));
  }

  /** Each report's twelve months reach back to the first day, and are those before and a term. */
  private void monthByMonth(String id, Pencil pencil) {
    year.ifPresent(all -> same(all + "/" + id, last() + "/" + id, pencil));
    Optional<String> before = Optional.empty();
    for (String term : terms) {
      String piece = term + " alone: " + id;
      pencil.rest(piece, term + "/" + id, before.stream().toList());
      before = Optional.of(term + "/" + id);
    }
  }

  /** What ended or came in a term stands there twice, unless it was in the holidays before. */
  private static void twice(String term, Pencil pencil) {
    List<String> received = List.of(term + "/referrals.received");
    String alone = term + " alone: reasons.referrals";
    boolean same = pencil.equal(List.of(alone), received);
    if (!same) pencil.rest(term + ": referred in the holidays", alone, received);
    pencil.equal(
        List.of(term + " alone: ended.all", term + "/flow.reopened"),
        List.of(term + "/flow.ended"));
    pencil.equal(
        List.of(term + " alone: change.rated", term + " alone: change.no-pair"),
        List.of(term + " alone: ended.all"));
  }

  /** Whoever was referred since the first day has ended, is there, waits, or was never there. */
  private static void neverBegun(String term, Pencil pencil) {
    pencil.rest(
        term + ": no work so far",
        with(term + "/", "reasons.referrals"),
        with(term + "/", "ended.all", "flow.open-at-end", "referrals.waiting"));
  }

  /** What stands beside each row of a page. */
  static Map<String, String> said(Stream<Map.Entry<String, String>> rows) {
    Map<String, String> said = new TreeMap<>();
    rows.forEach(row -> said.put(row.getKey(), Objects.requireNonNull(row.getValue())));
    return said;
  }
}
