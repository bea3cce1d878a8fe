package caseload.letter.account;

import caseload.journey.Days;
import caseload.journey.Due;
import caseload.journey.Dues;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Session;
import caseload.journey.State;
import caseload.journey.Wait;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.policy.Staff;
import caseload.policy.Term;
import caseload.report.supervision.TermHours;
import caseload.report.supervision.ToDiscuss;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills the page that mentor and line manager look at together.
 *
 * @param mentor whose caseload; empty for all
 * @param all every journey, for group sessions take time once and the list is everybody's
 * @param own those of the mentor
 */
public record Overview(
    SchoolFile school,
    Optional<Staff> mentor,
    Term term,
    LocalDate day,
    List<Journey> all,
    List<Journey> own,
    LogOfMentors log) {
  private static final BigDecimal MINUTES = new BigDecimal(60);

  public Overview {
    all = List.copyOf(all);
    own = List.copyOf(own);
  }

  /** The page. */
  public CaseloadPage page() {
    List<CaseloadPage.Row> accepted = accepted();
    List<CaseloadPage.Waiting> waiting = waiting();
    return new CaseloadPage(
        mentor.map(Staff::name),
        term.words(),
        hours(),
        open().stream().map(this::row).toList(),
        accepted.size() + waiting.size(),
        undecided(accepted.size() + waiting.size()),
        accepted,
        waiting,
        own.stream().flatMap(each -> matters(each).stream()).toList(),
        log.entries(span()),
        log.owed(day));
  }

  private Span span() {
    return new Span(term.from(), day.isBefore(term.to()) ? day : term.to());
  }

  private List<String> hours() {
    TermHours time = TermHours.of(all, school, mentor.map(Staff::id), span());
    List<String> said = new ArrayList<>();
    said.add(
        "Sessions held in this time, each group's counted once: %s. Hours that they took: %s."
            .formatted(time.sessions(), hours(time.used())));
    said.add(
        time.allocated()
            .map(given -> "Hours that the school gave in this time: %s.".formatted(hours(given)))
            .orElse("How many hours go to this work is not written in caseload.yaml."));
    said.add("Meetings, observations and letters come on top of the sessions.");
    return said;
  }

  private static String hours(int minutes) {
    return new BigDecimal(minutes)
        .divide(MINUTES, 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private List<Journey> open() {
    return own.stream().filter(each -> each.state(school.policy(), day).open()).toList();
  }

  private CaseloadPage.Row row(Journey journey) {
    Episode episode = journey.current().orElseThrow().asOf(day);
    List<Session> held = episode.held();
    Optional<Due> due = new Dues(journey, school, day).all().stream().findFirst();
    return new CaseloadPage.Row(
        journey.mentee().mentee(),
        journey.mentee().name(),
        journey.state(school.policy(), day).word(),
        held.size(),
        episode.all(Session.class).size(),
        held.isEmpty() ? "not yet" : Days.shortly(held.get(held.size() - 1).date()),
        due.map(Due::what).orElse("nothing"),
        due.map(Due::since).map(Days::shortly).orElse(""),
        due.filter(each -> each.overdue(day)).isPresent(),
        held.isEmpty()
            ? Optional.empty()
            : Optional.of(held.get(held.size() - 1).date().toString()),
        due.map(Due::since).map(LocalDate::toString));
  }

  private List<CaseloadPage.Row> accepted() {
    return Wait.toBegin(all, school, day).stream().map(this::row).toList();
  }

  private Optional<String> undecided(int listed) {
    return listed == 0 ? Optional.empty() : Optional.of(undecided());
  }

  private String undecided() {
    List<Journey> none =
        all.stream().filter(each -> each.state(school.policy(), day) == State.REFERRED).toList();
    if (none.isEmpty()) return "On each of them there is a decision.";
    long late = none.stream().filter(this::lateToDecide).count();
    return "Undecided of these: %s; the day by which to decide is past for %s."
        .formatted(none.size(), late == 0 ? "none" : late);
  }

  private boolean lateToDecide(Journey journey) {
    return new Dues(journey, school, day)
        .all().stream().anyMatch(due -> due.kind().equals("decide") && due.overdue(day));
  }

  private List<CaseloadPage.Waiting> waiting() {
    List<Wait> list = Wait.list(all, school, day);
    List<CaseloadPage.Waiting> rows = new ArrayList<>();
    for (Wait wait : list) {
      rows.add(
          new CaseloadPage.Waiting(
              rows.size() + 1, row(wait.journey()), Days.shortly(wait.since()), wait.days(day)));
    }
    return rows;
  }

  private List<CaseloadPage.Matter> matters(Journey journey) {
    return new ToDiscuss(journey, school, day)
        .all().stream()
            .map(
                what ->
                    new CaseloadPage.Matter(
                        journey.mentee().mentee(), journey.mentee().name(), what))
            .toList();
  }
}
