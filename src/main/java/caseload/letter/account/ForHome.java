package caseload.letter.account;

import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Plan;
import caseload.journey.Referral;
import caseload.journey.Review;
import caseload.journey.Target;
import caseload.journey.TargetResult.Status;
import caseload.journey.Views;
import caseload.letter.Drawing;
import caseload.letter.GoalLines;
import caseload.policy.Choice;
import caseload.policy.Staff;
import caseload.report.pairs.GoalPath;
import caseload.report.pairs.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    List<HomePage.Goal> goals = goals();
    return new HomePage(
        called(),
        Plainly.day(telling.episode().started().orElse(telling.episode().opened())),
        goals,
        may.of(referral(Referral::hopedFor)),
        may.of(referral(Referral::strengths)),
        new WentWell(telling).said(goals),
        lines(),
        may.of(views(Views::pupil)),
        sentences(Source.CHILD),
        side(views(Views::teacher), Source.SCHOOL),
        side(oneHome() ? views(Views::parent) : Optional.empty(), Source.HOME),
        helped(),
        goals.stream()
            .filter(goal -> goal.notYet() || goal.partly())
            .map(HomePage.Goal::wording)
            .toList(),
        telling.episode().exit().isPresent(),
        each(Target::parentDoes),
        meets(),
        new NotMeasured(telling, this::told).said(called()),
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

  private List<HomePage.Goal> goals() {
    List<HomePage.Goal> goals = new ArrayList<>();
    for (GoalPath path : telling.goals()) goals.add(goal(path, "Goal " + (goals.size() + 1)));
    return goals;
  }

  private HomePage.Goal goal(GoalPath path, String name) {
    Target target = path.target();
    Optional<Status> status = new Standings(telling.episode()).of(target.id());
    return new HomePage.Goal(
        name,
        may.of(Optional.of(target.wording())).orElse("A goal that we talk about in person"),
        may.of(Optional.of(target.baseline())).orElse(""),
        may.of(Optional.of(target.target())).orElse(""),
        path.first().map(GoalPath.Rating::number),
        path.last().map(GoalPath.Rating::number),
        status.filter(Status.MET::equals).isPresent(),
        status.filter(Status.PARTLY::equals).isPresent(),
        status.filter(Status.NOT_MET::equals).isPresent(),
        status.filter(Status.DROPPED::equals).isPresent(),
        status.isEmpty());
  }

  private Optional<Drawing> lines() {
    List<GoalPath> goals = telling.goals();
    List<GoalLines.Line> lines =
        IntStream.range(0, goals.size())
            .filter(i -> goals.get(i).ratings().size() > 1)
            .limit(GoalLines.MOST)
            .mapToObj(i -> line("Goal " + (i + 1), goals.get(i)))
            .toList();
    if (lines.isEmpty()) return Optional.empty();
    return Optional.of(GoalLines.of("How near each goal is, from 0 to 10", lines));
  }

  private static GoalLines.Line line(String name, GoalPath path) {
    return new GoalLines.Line(
        name, path.ratings().stream().map(r -> new GoalLines.Dot(r.day(), r.number())).toList());
  }

  private List<String> side(Optional<String> view, Source source) {
    List<String> said = new ArrayList<>();
    may.of(view).ifPresent(words -> said.add("\"" + words + "\""));
    said.addAll(sentences(source));
    return said;
  }

  private List<String> sentences(Source source) {
    return told(source).stream().map(Sheets::plainly).toList();
  }

  /** The sheets from one side that this home may hear of. */
  private List<Pair> told(Source source) {
    List<Pair> all =
        new Sheets(telling)
            .from(source).stream().filter(pair -> !pair.definition().ofGoals()).toList();
    return source == Source.HOME ? all.stream().filter(this::ours).toList() : all;
  }

  private boolean ours(Pair pair) {
    if (oneHome()) return true;
    return Stream.of(pair.entry(), pair.second())
        .allMatch(sheet -> sheet.by().filter(this::isReader).isPresent());
  }

  private boolean isReader(String name) {
    return readers.stream()
        .flatMap(who -> Stream.of(who.name(), who.salutation(), who.id()))
        .map(Choice::idOf)
        .anyMatch(Choice.idOf(name)::equals);
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
