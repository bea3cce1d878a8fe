package caseload.casefile.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Caseload;
import caseload.casefile.Disk;
import caseload.casefile.Ids;
import caseload.casefile.Starter;
import caseload.journey.Consent;
import caseload.journey.ConsentGate;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Plan;
import caseload.journey.Review;
import caseload.journey.Session;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;

  /** Every ninth day of a leap year, and the days on which something turns. */
  static Stream<LocalDate> days() {
    LocalDate first = LocalDate.of(2027, 9, 1);
    Stream<LocalDate> year = IntStream.range(0, 41).mapToObj(n -> first.plusDays(9L * n));
    Stream<String> turns =
        Stream.of(
            "2028-02-29", "2026-09-01", "2026-08-31", "2027-12-25", "2027-09-06", "2026-11-23");
    return Stream.concat(year, turns.map(LocalDate::parse));
  }

  @ParameterizedTest
  @MethodSource("days")
  void on_any_day_all_the_stories_keep_the_rules(LocalDate today) {
    Caseload caseload = caseload("castilion-primary", today);

    List<Journey> journeys = told(caseload, "castilion-primary", today);

    journeys.forEach(journey -> keepsTheRules(journey, caseload, today));
    Set<State> states = EnumSet.noneOf(State.class);
    journeys.forEach(journey -> states.add(state(journey, caseload, today)));
    assertThat(states).isEqualTo(EnumSet.complementOf(EnumSet.of(State.DISPOSED)));
  }

  @ParameterizedTest
  @MethodSource("days")
  void so_do_those_of_the_second_school(LocalDate today) {
    Caseload caseload = caseload("st-marys-and-st-saviours", today);

    List<Journey> journeys = told(caseload, "st-marys-and-st-saviours", today);

    journeys.forEach(journey -> keepsTheRules(journey, caseload, today));
  }

  private static void keepsTheRules(Journey journey, Caseload caseload, LocalDate today) {
    for (Episode episode : journey.episodes()) {
      keepsTheCalendar(journey, episode, caseload, today);
      waitsForConsent(journey, episode, caseload.school().policy());
      assertThat(journey.mentee().yearOn(episode.opened())).isBetween(0, 6);
    }
    assertThat(journey.mentee().yearOn(today)).isBetween(0, 6);
    if (state(journey, caseload, today).open()) isLookedAfter(journey, caseload, today);
  }

  private static void keepsTheCalendar(
      Journey journey, Episode episode, Caseload caseload, LocalDate today) {
    for (Step step : episode.steps()) {
      String what = journey.mentee().name() + " " + step;
      assertThat(step.date()).as(what).isBefore(today);
      assertThat(caseload.school().calendar().open(step.date())).as(what).isTrue();
      assertThat(step.recorded().at().toLocalDate()).as(what).isEqualTo(step.date());
    }
  }

  private static void waitsForConsent(Journey journey, Episode episode, Policy policy) {
    for (Step step : episode.steps()) {
      for (String scope : ConsentGate.scopes(step, policy)) {
        assertThat(episode.consents(journey.mentee(), policy).inForce(scope, step.date()))
            .as(journey.mentee().name() + " " + step)
            .isTrue();
      }
    }
  }

  private static void isLookedAfter(Journey journey, Caseload caseload, LocalDate today) {
    Episode episode = journey.current().orElseThrow();
    if (state(journey, caseload, today) == State.ACTIVE) {
      assertThat(
              journey.consent(ConsentRule.MENTORING, caseload.school().policy(), today).inForce())
          .isTrue();
    }
    assertThat(journey.mentee().contacts()).anyMatch(Contact::mayBeWrittenTo);
    assertThat(
            episode.all(Plan.class).stream().map(Plan::reviewOn).toList().isEmpty()
                && episode.all(Review.class).isEmpty())
        .isFalse();
  }

  @Test
  void it_is_real_enough_to_judge_by() {
    Caseload caseload = caseload("castilion-primary", MONDAY);

    List<Journey> journeys = told(caseload, "castilion-primary", MONDAY);

    List<Step> steps =
        journeys.stream()
            .flatMap(j -> j.episodes().stream())
            .flatMap(e -> e.steps().stream())
            .toList();
    assertThat(journeys).hasSizeBetween(26, 32);
    assertThat(journeys).anyMatch(journey -> journey.episodes().size() == 2);
    assertThat(answers(steps)).isEqualTo(EnumSet.allOf(Consent.Answer.class));
    assertThat(attended(steps)).isEqualTo(EnumSet.allOf(Session.Attended.class));
    assertThat(of(steps, Session.class).filter(Session::group)).hasSizeGreaterThan(20);
    assertThat(of(steps, Exit.class).map(Exit::type).distinct()).hasSizeGreaterThan(5);
    assertThat(of(steps, Exit.class)).anyMatch(exit -> notReturned(exit, "staff-rating"));
    assertThat(of(steps, Measure.class).filter(m -> m.point() == Measure.Point.EXIT))
        .hasSizeGreaterThan(15);
    assertThat(households(journeys)).hasSize(1);
  }

  private static Set<Consent.Answer> answers(List<Step> steps) {
    Set<Consent.Answer> answers = EnumSet.noneOf(Consent.Answer.class);
    of(steps, Consent.class).forEach(consent -> answers.add(consent.answer()));
    return answers;
  }

  private static Set<Session.Attended> attended(List<Step> steps) {
    Set<Session.Attended> attended = EnumSet.noneOf(Session.Attended.class);
    of(steps, Session.class).forEach(session -> attended.add(session.attended()));
    return attended;
  }

  private static boolean notReturned(Exit exit, String questionnaire) {
    return exit.notReturned().stream().anyMatch(m -> m.questionnaire().equals(questionnaire));
  }

  private static Set<String> households(List<Journey> journeys) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    journeys.forEach(
        j ->
            j.mentee()
                .household()
                .ifPresent(
                    word -> {
                      if (!seen.add(word)) shared.add(word);
                    }));
    return shared;
  }

  @Test
  void the_mentors_three_hours_are_used_and_not_overrun() {
    Caseload caseload = caseload("castilion-primary", MONDAY);
    LocalDate from = caseload.school().calendar().latest(MONDAY).orElseThrow().from();
    long weeks = caseload.school().calendar().schoolDays(from, MONDAY) / 5;

    Set<String> counted = new HashSet<>();
    int minutes =
        told(caseload, "castilion-primary", MONDAY).stream()
            .flatMap(journey -> journey.episodes().stream())
            .flatMap(episode -> episode.held().stream())
            .filter(session -> !session.date().isBefore(from))
            .filter(session -> session.groupSession().map(counted::add).orElse(true))
            .mapToInt(Session::minutes)
            .sum();

    assertThat(minutes / (weeks * 180.0)).isBetween(0.60, 0.95);
  }

  @Test
  void a_larger_caseload_has_other_names_and_codes() {
    Caseload caseload = caseload("castilion-primary", MONDAY);
    Stories stories = Stories.of(caseload, "castilion-primary", MONDAY);

    List<Journey> journeys =
        IntStream.range(0, 3 * stories.count()).mapToObj(n -> stories.tell(n).journey()).toList();

    assertThat(journeys).extracting(journey -> journey.mentee().mentee()).doesNotHaveDuplicates();
    assertThat(journeys).extracting(journey -> journey.mentee().name()).doesNotHaveDuplicates();
  }

  private static <S extends Step> Stream<S> of(List<Step> steps, Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static State state(Journey journey, Caseload caseload, LocalDate today) {
    return journey.state(caseload.school().policy(), today);
  }

  private static List<Journey> told(Caseload caseload, String policy, LocalDate today) {
    Stories stories = Stories.of(caseload, policy, today);
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < stories.count(); i++) journeys.add(stories.tell(i).journey());
    return journeys;
  }

  private Caseload caseload(String policy, LocalDate today) {
    Disk disk = new Disk(folder, () -> Instant.EPOCH, new Random(1));
    new Starter(policy).lay(folder, disk, today);
    return Caseload.open(folder, disk, new Ids(new Random(today.toEpochDay())));
  }
}
