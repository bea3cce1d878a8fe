package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.policy.Audience;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.Caseloads;
import caseload.report.Derived;
import caseload.report.Held;
import caseload.report.Printed;
import caseload.report.ReportKind;
import caseload.report.Schools;
import caseload.report.TermReport;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A record is written late, corrected, taken back or erased between two reports, or a child is
 * moved to another school of the service, which no date tells. Who holds both pages and takes it
 * that nothing was changed works out no small number with them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordsChangeBetweenReportsTest {
  private static final Governor GOVERNOR =
      new Governor(List.of(), Optional.empty(), Optional.empty(), List.of());
  private static final int MANY = Integer.getInteger("caseload.corrected", 0);

  /** Those of the first twelve that tell something when nobody looks at what was corrected. */
  private static final List<Long> SEEDS =
      MANY == 0 ? List.of(1L, 2L, 10L) : LongStream.range(0, MANY).boxed().toList();

  private static final int SMALLEST = 5;
  private static final String SUMMER = "summer-2026";
  private static final SchoolFile SCHOOL = Schools.file("castilion-primary");
  private static final Map<String, Questionnaire> QUESTIONNAIRES = Schools.questionnaires();
  private static final Audience GOVERNORS =
      new Audience("governors", "Governors", SMALLEST, Optional.empty());

  /** What became of the records; the same thing may have come to them, or gone. */
  enum Change {
    A_SESSION_IS_WRITTEN_LATE(Session.class, false),
    A_SESSION_IS_TAKEN_BACK(Session.class, true),
    AN_END_IS_WRITTEN_LATE(Exit.class, false),
    AN_END_IS_TAKEN_BACK(Exit.class, true),
    A_CHILD_IS_ERASED_OR_MOVED_AWAY(Mentees.class, true),
    A_CHILD_IS_MOVED_HERE(Mentees.class, false);

    private final Class<?> what;
    private final boolean goes;

    Change(Class<?> what, boolean goes) {
      this.what = what;
      this.goes = goes;
    }

    List<Journey> before(List<Journey> all, long seed) {
      return goes ? all : without(all, what, new Random(seed));
    }

    List<Journey> after(List<Journey> all, long seed) {
      return goes ? without(all, what, new Random(seed)) : all;
    }
  }

  private interface Mentees {}

  private static List<Journey> without(List<Journey> all, Class<?> what, Random random) {
    List<Journey> some = new ArrayList<>(all);
    if (what == Mentees.class) {
      some.remove(random.nextInt(some.size()));
      return some;
    }
    List<Integer> places =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).episodes().stream().anyMatch(e -> first(e, what).isPresent()))
            .boxed()
            .toList();
    int place = places.get(random.nextInt(places.size()));
    Journey one = all.get(place);
    List<Episode> episodes = one.episodes().stream().map(each -> without(each, what)).toList();
    some.set(place, new Journey(one.mentee(), episodes));
    return some;
  }

  private static Episode without(Episode episode, Class<?> what) {
    List<Step> steps = new ArrayList<>(episode.steps());
    first(episode, what).ifPresent(steps::remove);
    return new Episode(episode.id(), steps);
  }

  private static Optional<Step> first(Episode episode, Class<?> what) {
    LocalDate end = term(SUMMER).to();
    return episode.steps().stream()
        .filter(step -> what.isInstance(step) && !step.date().isAfter(end))
        .findFirst();
  }

  private static Span term(String id) {
    return SCHOOL.calendar().term(id).orElseThrow().span();
  }

  private static TermReport report(List<Journey> journeys, String term, List<Held> held) {
    Span span = term(term);
    return TermReport.of(
        journeys,
        List.of(),
        span,
        span.to(),
        SCHOOL,
        QUESTIONNAIRES,
        GOVERNORS,
        List.of(),
        ReportKind.TERM,
        held);
  }

  private static Held held(TermReport report) {
    return new Held(
        ReportKind.TERM,
        report.period(),
        report.asOf(),
        report.asOf(),
        SMALLEST,
        report.issued().figures(),
        report.issued().rules());
  }

  @ParameterizedTest
  @EnumSource
  void the_same_days_issued_again_give_no_small_number_away(Change change) {
    for (long seed : SEEDS) {
      List<Journey> all = Caseloads.random(seed, (int) (20 + seed % 40));
      TermReport one = report(change.before(all, seed), SUMMER, List.of());
      TermReport two = report(change.after(all, seed), SUMMER, List.of(held(one)));
      if (!two.exposed().isEmpty()) continue;

      Map<String, String> first = page(one);
      Map<String, String> second = page(two);
      first.forEach((id, said) -> farApart(id, said, second.getOrDefault(id, "?"), seed));
      Pencil pencil = read(first, second);
      first.keySet().forEach(id -> pencil.equal(List.of("one/" + id), List.of("two/" + id)));
      assertThat(found(pencil)).as("seed %d", seed).isEmpty();
      meansOfTheSameButAFew(one, two, seed);
    }
  }

  private static void farApart(String id, String said, String now, long seed) {
    if (!isNumber(said) || !isNumber(now)) return;
    assertThat(Math.abs(Integer.parseInt(now) - Integer.parseInt(said)))
        .as("seed %d, %s", seed, id)
        .matches(apart -> apart == 0 || apart >= SMALLEST);
  }

  private static boolean isNumber(String said) {
    return Character.isDigit(said.charAt(0));
  }

  /** Nine children's mean and eight children's mean are the ninth child's number. */
  private static void meansOfTheSameButAFew(TermReport one, TermReport two, long seed) {
    for (Derived number : two.derived()) {
      for (String id : number.from()) {
        boolean both = one.number(number.id()).isPresent() && one.cell(id) instanceof Cell.Shown;
        if (both) assertThat(two.cell(id)).as("seed %d, %s", seed, id).isEqualTo(one.cell(id));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_report_of_the_next_term_gives_no_small_number_away(Change change) {
    for (long seed : SEEDS) {
      List<Journey> all = Caseloads.random(seed, (int) (20 + seed % 40));
      TermReport one = report(change.before(all, seed), SUMMER, List.of());
      TermReport two = report(change.after(all, seed), "autumn-2026", List.of(held(one)));
      assertThat(two.exposed()).as("seed %d", seed).isEmpty();

      Map<String, String> first = page(one);
      Map<String, String> second = page(two);
      farApart(
          "open between",
          said(first, "flow.open-at-end"),
          said(second, "flow.open-at-start"),
          seed);
      Pencil pencil = read(first, second);
      pencil.equal(List.of("two/flow.open-at-start"), List.of("one/flow.open-at-end"));
      pencil.equal(List.of("two/waiting at the start"), List.of("one/referrals.waiting"));
      assertThat(found(pencil)).as("seed %d", seed).isEmpty();
    }
  }

  private static String said(Map<String, String> page, String id) {
    return page.getOrDefault(id, "?");
  }

  private static Map<String, String> page(TermReport report) {
    Map<String, String> page = new TreeMap<>();
    for (Printed each : report.figures()) {
      String said = each.cell() instanceof Cell.Shown shown ? Integer.toString(shown.n()) : "?";
      if (each.cell() instanceof Cell.FewerThan few) said = "<" + few.k();
      page.put(each.id(), said);
    }
    return page;
  }

  private static Pencil read(Map<String, String> one, Map<String, String> two) {
    Pencil pencil = new Pencil();
    Map.of("one", one, "two", two)
        .forEach(
            (name, page) -> {
              page.forEach((id, said) -> Governor.read(name + "/" + id, said, pencil));
              GOVERNOR.ofOneReport(name, page, pencil);
            });
    return pencil;
  }

  /** What is certain of a few children; a reader whose sums contradict each other finds nothing. */
  private static List<String> found(Pencil pencil) {
    List<String> found = new ArrayList<>();
    for (String name : pencil.names()) {
      if (pencil.isRead(name)) continue;
      Set<Long> possible = pencil.possible(name, 2);
      boolean few = possible.stream().anyMatch(n -> n >= 1 && n < SMALLEST);
      if (few && possible.size() == 1) found.add(name + " is " + possible.iterator().next());
    }
    return found;
  }
}
