package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A governor has all that went out of the practice caseload, three terms and the school year, the
 * draft of the term that runs, and a pencil. Only what stands on the pages is used, and what the
 * pages say of themselves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CuriousGovernorTest {
  private static final List<String> TERMS = List.of("autumn-2025", "spring-2026", "summer-2026");
  static final String YEAR = "the year";
  static final String DRAFT = "autumn-2026";
  private static final int LARGE = 300;
  private static final int HUGE = 20_000;

  /** Counted over the days of a report, so that three terms make up the year. */
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

  @TempDir private static Path shared;

  private static Terminal terminal;
  private static final Map<String, Map<String, String>> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void what_went_out() {
    terminal = Practice.in(shared);
    TERMS.forEach(
        term -> PAGES.put(term, page(terminal, "term", "--term", term, "--issue", "--yes")));
    PAGES.put(YEAR, page(terminal, "annual", "--year", "2026", "--issue", "--yes"));
    PAGES.put(DRAFT, page(terminal, "term", "--term", DRAFT));
  }

  static Map<String, String> page(Terminal terminal, String... words) {
    List<String> line = new ArrayList<>(List.of("report"));
    line.addAll(List.of(words));
    line.addAll(List.of("-f", "json"));
    Map<String, String> page = new TreeMap<>();
    for (JsonNode each : json(terminal.does(line.toArray(String[]::new)).out()).get("figures")) {
      String said = each.has("shown") ? each.get("shown").asText() : "?";
      if (each.has("fewer-than")) said = "<" + each.get("fewer-than").asText();
      page.put(each.get("id").asText(), said);
    }
    return page;
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  @Test
  void the_pages_say_something() {
    PAGES.forEach(
        (report, page) -> assertThat(hidden(page)).as(report).hasSizeLessThan(page.size() / 2));
  }

  static Set<String> hidden(Map<String, String> page) {
    Set<String> hidden = new TreeSet<>(page.keySet());
    hidden.removeIf(id -> Character.isDigit(said(page, id).charAt(0)));
    return hidden;
  }

  private static String said(Map<String, String> page, String id) {
    return Objects.requireNonNull(page.get(id), id);
  }

  @Test
  void a_governor_with_a_pencil_finds_nothing() {
    assertThat(found(read(PAGES))).isEmpty();
  }

  @Test
  void the_programs_own_attack_looks_at_all_of_them_and_finds_nothing() {
    assertThat(terminal.does("report", "term", "--term", DRAFT, "--attack").out())
        .startsWith("Nothing can be worked out: ")
        .containsPattern(
            "Read beside it: .*the report of Summer term 2026, the annual report of .*\\.");
  }

  @Test
  void were_it_printed_the_attack_would_name_the_page_and_the_row() throws IOException {
    Path copy = Files.createDirectory(shared.resolve("copy"));
    Practice.copy(shared.resolve("caseload-demo"), copy.resolve("caseload-demo"));
    Terminal there = Terminal.in(copy, "2026-11-23").with("CASELOAD_FOLDER", "caseload-demo");
    Path published = copy.resolve("caseload-demo/.caseload/published");
    onlyAutumnWentOut(published);
    printEnded(published);

    assertThat(there.type("report", "term", "--term", "spring-2026", "--attack").exits(5).out())
        .contains(
            "From \"Started\" 12 in the report of Autumn term 2025, \"Ended\" 10 in the report of"
                + " Autumn term 2025 a reader can work out: \"Open at the end\" in the report of"
                + " Autumn term 2025 is 2")
        .contains("Read beside it: the report of Autumn term 2025.");
  }

  private static void onlyAutumnWentOut(Path published) throws IOException {
    try (Stream<Path> files = Files.list(published).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        if (!file.toString().contains("term-autumn-2025")) Files.delete(file);
      }
    }
  }

  private static void printEnded(Path published) throws IOException {
    try (Stream<Path> files = Files.list(published).filter(Files::isRegularFile)) {
      Path file = files.findFirst().orElseThrow();
      String text = Files.readString(file);
      String told =
          text.replaceFirst("(id: \"flow.ended\"\\R)    withheld: yes", "$1    shown: 10");
      Files.writeString(
          file,
          told.replaceFirst(
              "(id: \"flow.ended\"\\R)    least: 1\\R    guarded: yes",
              "$1    least: 10\n    most: 10"));
    }
  }

  @Test
  void one_number_more_and_the_governor_finds_who_was_left() {
    Map<String, Map<String, String>> pages = new LinkedHashMap<>(PAGES);
    Map<String, String> autumn = new TreeMap<>(PAGES.get("autumn-2025"));
    assertThat(autumn.put("flow.ended", "10")).isEqualTo("?");
    pages.put("autumn-2025", autumn);

    assertThat(found(read(pages))).contains("autumn-2025/flow.open-at-end is 2");
  }

  @Test
  void a_lone_hidden_part_is_the_rest() {
    Pencil pencil = new Pencil().reads("all", 9).reads("a", 5).between("b", 0, 50);
    pencil.adds("all", "a", "b");

    assertThat(pencil.possible("b", 3)).containsExactly(4L);
  }

  @Test
  void two_hidden_parts_are_anything_up_to_their_sum() {
    Pencil pencil = new Pencil().reads("all", 9).between("a", 0, 50).between("b", 1, 4);
    pencil.adds("all", "a", "b");

    assertThat(pencil.possible("a", 9)).containsExactly(5L, 6L, 7L, 8L);
  }

  @Test
  void what_no_single_line_tells_is_found_by_trying() {
    Pencil pencil = new Pencil().between("a", 0, 9).between("b", 0, 9).between("c", 0, 9);
    pencil.reads("seven", 7).reads("one", 1);
    pencil
        .adds("seven", "a", "b", "c")
        .equal(List.of("a", "one"), List.of("b"))
        .adds("b", "c", "one");

    assertThat(pencil.limits("a").orElseThrow()).containsExactly(0L, 6L);
    assertThat(pencil.possible("a", 3)).containsExactly(2L);
  }

  /** What is certain of a few children, in words. */
  static List<String> found(Pencil pencil) {
    assertThat(pencil.possible("autumn-2025/flow.ended", 1)).as("the lines hold").isNotEmpty();
    List<String> found = new ArrayList<>();
    for (String name : pencil.names()) {
      if (pencil.isRead(name)) continue;
      Set<Long> possible = pencil.possible(name, 3);
      boolean few = possible.stream().anyMatch(n -> n >= 1 && n <= 4);
      if (few && possible.size() == 1) found.add(name + " is " + possible.iterator().next());
      else if (few && possible.size() < 3) found.add(name + " is one of " + possible);
    }
    return found;
  }

  /** Everything a governor can write down from the pages. */
  static Pencil read(Map<String, Map<String, String>> pages) {
    Pencil pencil = new Pencil();
    pages.forEach(
        (report, page) -> page.forEach((id, said) -> read(report + "/" + id, said, pencil)));
    pages.forEach((report, page) -> ofOneReport(report, page, pencil));
    ofOneAfterAnother(pencil);
    OF_THE_DAYS.forEach(
        id ->
            pencil.adds(
                YEAR + "/" + id,
                TERMS.stream().map(term -> term + "/" + id).toArray(String[]::new)));
    Stream.of("flow.open-at-end", "referrals.waiting")
        .forEach(id -> same(YEAR + "/" + id, "summer-2026/" + id, pencil));
    rows(pages).forEach(id -> monthByMonth(id, pages, pencil));
    TERMS.forEach(term -> twice(term, pencil));
    others(pages, pencil);
    outOfTheMonths(pencil);
    return pencil;
  }

  static void read(String name, String said, Pencil pencil) {
    if (said.equals("?")) pencil.between(name, 0, huge(name) ? HUGE : LARGE);
    else if (said.startsWith("<")) pencil.between(name, 1, Long.parseLong(said.substring(1)) - 1);
    else pencil.reads(name, Long.parseLong(said));
  }

  private static boolean huge(String name) {
    return name.contains("/hours.") || name.contains("/sessions.");
  }

  static void ofOneReport(String report, Map<String, String> page, Pencil pencil) {
    String of = report + "/";
    pencil.between(of + "waiting at the start", 0, LARGE);
    pencil.equal(
        with(of, "flow.open-at-start", "flow.started", "flow.reopened"),
        with(of, "flow.ended", "flow.open-at-end"));
    pencil.equal(
        with(of, "waiting at the start", "referrals.received"),
        with(
            of,
            "flow.started",
            "referrals.declined",
            "referrals.did-not-start",
            "referrals.waiting"));
    pencil.equal(with(of, "consent.asked"), with(of, "consent.answered", "consent.no-answer-yet"));
    pencil.equal(with(of, "sessions.offered"), with(of, "sessions.held", "sessions.missed"));
    pencil.equal(
        with(of, "change.rated"), with(of, "change.better", "change.same", "change.worse"));
    pencil.equal(with(of, "ended.all"), with(of, "change.rated", "change.no-pair"));
    Map.of("ended.", "ended.all", "targets.", "targets.all", "sessions.missed.", "sessions.missed")
        .forEach((table, all) -> parts(of, table, all, page, pencil));
    within(of, page, pencil);
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
      if (id.startsWith("equity.") && id.endsWith("-ended"))
        pencil.atMost(of + id, of + "ended.all");
    }
    pencil.atMost(of + "flow.children", of + "open or begun");
    pencil.atMost(of + "attendance.compared", of + "ended.all");
    pencil.atMost(of + "missing.plan", of + "flow.open-at-end");
    pencil.atMost(of + "missing.review", of + "flow.open-at-end");
    pencil.atMost(of + "unmet.no-place", of + "referrals.declined");
  }

  private static List<String> with(String of, String... ids) {
    return Stream.of(ids).map(id -> of + id).toList();
  }

  /** The service began in autumn 2025: nobody was there before. */
  private static void ofOneAfterAnother(Pencil pencil) {
    pencil.reads("nobody", 0);
    same("autumn-2025/flow.open-at-start", "nobody", pencil);
    same("autumn-2025/waiting at the start", "nobody", pencil);
    same(YEAR + "/flow.open-at-start", "nobody", pencil);
    same(YEAR + "/waiting at the start", "nobody", pencil);
    List<String> all = new ArrayList<>(TERMS);
    all.add(DRAFT);
    for (int i = 1; i < all.size(); i++) {
      same(all.get(i) + "/flow.open-at-start", all.get(i - 1) + "/flow.open-at-end", pencil);
      same(all.get(i) + "/waiting at the start", all.get(i - 1) + "/referrals.waiting", pencil);
    }
  }

  private static void same(String one, String other, Pencil pencil) {
    pencil.equal(List.of(one), List.of(other));
  }

  /** Rows that mean the same in every report; what "other" is made of changes. */
  private static Set<String> rows(Map<String, Map<String, String>> pages) {
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
            pencil.between(rest, 0, LARGE).adds(report + "/" + all, report + "/" + id, rest);
          }
        });
  }

  /** Of the work that had ended, what ended too long ago since, or was taken up again. */
  private static void outOfTheMonths(Pencil pencil) {
    pencil.between("gone from the ends", 0, LARGE);
    pencil.equal(
        List.of("summer-2026/ended.all", DRAFT + "/flow.ended"),
        List.of(DRAFT + "/ended.all", "gone from the ends"));
  }

  /** Each report's twelve months reach back to the first day, and are those before and a term. */
  private static void monthByMonth(
      String id, Map<String, Map<String, String>> pages, Pencil pencil) {
    Consumer<String> absent =
        report -> {
          boolean there = Objects.requireNonNull(pages.get(report)).containsKey(id);
          if (!there) pencil.between(report + "/" + id, 0, 4);
        };
    Stream.concat(TERMS.stream(), Stream.of(YEAR)).forEach(absent);
    same(YEAR + "/" + id, "summer-2026/" + id, pencil);
    Optional<String> before = Optional.empty();
    for (String term : TERMS) {
      String piece = term + " alone: " + id;
      pencil.between(piece, 0, LARGE);
      if (before.isEmpty()) same(term + "/" + id, piece, pencil);
      else pencil.adds(term + "/" + id, before.get(), piece);
      before = Optional.of(term + "/" + id);
    }
  }

  /** What ended or came in a term stands there twice. */
  private static void twice(String term, Pencil pencil) {
    same(term + " alone: reasons.referrals", term + "/referrals.received", pencil);
    pencil.equal(
        List.of(term + " alone: ended.all", term + "/flow.reopened"),
        List.of(term + "/flow.ended"));
    pencil.equal(
        List.of(term + " alone: change.rated", term + " alone: change.no-pair"),
        List.of(term + " alone: ended.all"));
  }
}
