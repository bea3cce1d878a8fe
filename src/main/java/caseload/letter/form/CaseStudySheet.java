package caseload.letter.form;

import caseload.journey.Episode;
import caseload.journey.Referral;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.Target;
import caseload.journey.TargetResult;
import caseload.policy.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of a case study, part-filled without a name, a day or a sensitive reason. */
record CaseStudySheet(Optional<Start> start, List<Aim> aims, Optional<Done> done) {

  /** Where it began: the season, the phase of school, why, and what went well. */
  record Start(String season, String phase, List<String> reasons, String strengths, String hopes) {}

  /** A target, and how it stands by its own measure and by the child's numbers. */
  record Aim(
      String text,
      String measure,
      String from,
      String to,
      Optional<String> status,
      Optional<Integer> firstNumber,
      Optional<Integer> lastNumber) {}

  /** What was done. */
  record Done(int held, int offered, String who) {}

  private static final int YEARS_OF_INFANTS = 2;
  private static final int YEARS_OF_JUNIORS = 6;

  static CaseStudySheet of(Filling filling) {
    Optional<Unnamed> unnamed =
        filling
            .mentee()
            .map(mentee -> new Unnamed(mentee, filling.day(), filling.policy().say().mentee()));
    return new CaseStudySheet(
        unnamed.flatMap(
            words -> filling.referral(said -> Optional.of(start(said, words, filling)))),
        unnamed
            .map(words -> filling.targets().stream().map(t -> aim(t, words, filling)).toList())
            .orElse(List.of()),
        filling
            .episode()
            .map(episode -> done(episode, filling))
            .filter(each -> each.offered() > 0));
  }

  private static Start start(Referral said, Unnamed unnamed, Filling filling) {
    return new Start(
        season(said.received()),
        phase(unnamed.mentee().yearOn(said.received())),
        reasons(said, filling),
        unnamed.of(said.strengths()),
        unnamed.of(said.hopedFor()));
  }

  /** Sensitive reasons are never told apart. */
  private static List<String> reasons(Referral said, Filling filling) {
    return said.criteria().stream()
        .map(reason -> filling.policy().referral().criterion(reason.id()))
        .map(known -> known.filter(each -> !each.sensitive()).map(Criterion::name))
        .map(name -> name.orElse("another reason"))
        .distinct()
        .toList();
  }

  private static String season(LocalDate day) {
    int month = day.getMonthValue();
    if (month >= 9) return "autumn";
    return month <= 3 ? "spring" : "summer";
  }

  private static String phase(int year) {
    if (year <= YEARS_OF_INFANTS) return "the first years of primary school";
    return year <= YEARS_OF_JUNIORS ? "the later years of primary school" : "secondary school";
  }

  private static Done done(Episode episode, Filling filling) {
    return new Done(
        episode.held().size(), episode.all(Session.class).size(), filling.policy().say().mentor());
  }

  private static Aim aim(Target target, Unnamed unnamed, Filling filling) {
    Episode episode = filling.episode().orElseThrow();
    List<Integer> numbers = numbers(episode, target.id());
    return new Aim(
        unnamed.of(target.wording()),
        unnamed.of(target.measure()),
        unnamed.of(target.baseline()),
        unnamed.of(target.target()),
        results(episode)
            .filter(result -> result.id().equals(target.id()))
            .reduce((earlier, later) -> later)
            .map(CaseStudySheet::words),
        numbers.stream().findFirst(),
        numbers.stream().reduce((earlier, later) -> later));
  }

  private static List<Integer> numbers(Episode episode, String target) {
    return episode.held().stream()
        .flatMap(session -> session.scores().stream())
        .filter(score -> score.target().equals(target))
        .map(score -> score.score())
        .toList();
  }

  /** As the reviews found it, and the exit after them. */
  private static Stream<TargetResult> results(Episode episode) {
    return Stream.concat(
        episode.all(Review.class).stream().flatMap(each -> each.targets().stream()),
        episode.exit().stream().flatMap(each -> each.targets().stream()));
  }

  private static String words(TargetResult result) {
    return switch (result.status()) {
      case MET -> "met";
      case PARTLY -> "partly met";
      case NOT_MET -> "not met yet";
      case DROPPED -> "dropped";
    };
  }
}
