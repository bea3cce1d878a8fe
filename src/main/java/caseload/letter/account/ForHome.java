package caseload.letter.account;

import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Plan;
import caseload.journey.Referral;
import caseload.journey.Review;
import caseload.journey.State;
import caseload.journey.Target;
import caseload.journey.Views;
import caseload.policy.Staff;
import caseload.report.pairs.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fills the page for one home. What only one of several homes said is told to that home alone, and
 * what nobody put a name to is then told to none.
 *
 * @param readers whom the page goes to; empty when it goes to more than one home
 */
public record ForHome(Telling telling, Sayable may, List<Contact> readers) {
  public ForHome {
    readers = List.copyOf(readers);
  }

  /** The page. */
  public HomePage page() {
    List<HomePage.Goal> goals = new GoalsForHome(telling, may).all();
    return new HomePage(
        called(),
        Plainly.day(telling.episode().started().orElse(telling.episode().opened())),
        goals,
        may.of(referral(Referral::hopedFor)),
        may.of(referral(Referral::strengths)),
        new WentWell(telling).said(goals),
        new GoalsForHome(telling, may).lines(),
        new GoalsForHome(telling, may).notedLines(),
        may.of(views(Views::pupil)),
        sentences(Source.CHILD),
        side(views(Views::teacher), Source.SCHOOL),
        side(oneHome() ? views(Views::parent) : Optional.empty(), Source.HOME),
        Sheets.chance(
            Stream.of(Source.CHILD, Source.SCHOOL, Source.HOME)
                .flatMap(each -> heard(each).stream())
                .toList()),
        helped(),
        goals.stream()
            .filter(goal -> goal.notYet() || goal.partly())
            .map(HomePage.Goal::wording)
            .toList(),
        telling.episode().started().isPresent(),
        telling.episode().exit().isPresent(),
        is(State.DECLINED),
        is(State.PAUSED),
        each(Target::parentDoes),
        is(State.PAUSED) ? Optional.empty() : meets(),
        new NotMeasured(telling, oneHome(), this::heard).said(called()),
        telling.words(),
        telling
            .mentor()
            .map(Staff::name)
            .filter(name -> !name.startsWith("The "))
            .orElse("the " + telling.policy().say().mentor()),
        lead());
  }

  private String called() {
    return telling.mentee().called();
  }

  private boolean is(State state) {
    return telling.journey().state(telling.episode(), telling.policy(), telling.day()) == state;
  }

  private boolean oneHome() {
    return may.elsewhere().isEmpty();
  }

  private Optional<String> referral(Function<Referral, String> told) {
    return telling.episode().referral().map(told);
  }

  private Optional<String> views(Function<Views, Optional<String>> of) {
    return telling.episode().all(Review.class).stream()
        .flatMap(review -> review.views().flatMap(of).stream())
        .reduce((earlier, later) -> later);
  }

  private List<String> side(Optional<String> view, Source source) {
    List<String> said = new ArrayList<>();
    may.of(view).ifPresent(words -> said.add("\"" + words + "\""));
    said.addAll(sentences(source));
    return said;
  }

  private List<String> sentences(Source source) {
    return heard(source).stream().map(Sheets::plainly).toList();
  }

  private List<Pair> heard(Source source) {
    return new HeardAtHome(telling, oneHome(), readers).from(source);
  }

  private List<String> helped() {
    List<String> helped = new ArrayList<>();
    each(Target::pupilDoes).forEach(what -> helped.add(called() + ": " + Plainly.sentence(what)));
    each(Target::teacherDoes).forEach(what -> helped.add("In class: " + Plainly.sentence(what)));
    each(Target::mentorDoes)
        .forEach(what -> helped.add("In our meetings: " + Plainly.sentence(what)));
    return helped;
  }

  private List<String> each(Function<Target, Optional<String>> does) {
    return telling.episode().last(Plan.class).stream()
        .flatMap(plan -> plan.targets().stream())
        .flatMap(target -> may.of(does.apply(target)).stream())
        .distinct()
        .toList();
  }

  private Optional<String> meets() {
    Episode episode = telling.episode();
    Stream<LocalDate> days =
        Stream.of(
                episode.exit().flatMap(Exit::followUp),
                episode.last(Review.class).flatMap(Review::next),
                episode.last(Plan.class).map(Plan::reviewOn))
            .flatMap(Optional::stream);
    return days.filter(day -> !day.isBefore(telling.day())).findFirst().map(Plainly::day);
  }

  private String lead() {
    return telling
        .school()
        .safeguardingLead()
        .map(Staff::name)
        .map(name -> name.startsWith("The ") ? "the " + name.substring(4) : name)
        .orElse("our safeguarding lead");
  }
}
