package caseload.casefile.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.ConsentGate;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Plan;
import caseload.journey.Review;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesTest {
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
    Invented school = new Invented("castilion-primary", today, folder);

    List<Journey> journeys = school.told();

    journeys.forEach(journey -> keepsTheRules(journey, school));
    Set<State> states = EnumSet.noneOf(State.class);
    journeys.forEach(journey -> states.add(school.state(journey)));
    assertThat(states).isEqualTo(EnumSet.complementOf(EnumSet.of(State.DISPOSED)));
  }

  @ParameterizedTest
  @MethodSource("days")
  void so_do_those_of_the_second_school(LocalDate today) {
    Invented school = new Invented("st-marys-and-st-saviours", today, folder);

    List<Journey> journeys = school.told();

    journeys.forEach(journey -> keepsTheRules(journey, school));
  }

  private static void keepsTheRules(Journey journey, Invented school) {
    for (Episode episode : journey.episodes()) {
      keepsTheCalendar(journey, episode, school);
      waitsForConsent(journey, episode, school.file().policy());
      assertThat(journey.mentee().yearOn(episode.opened())).isBetween(0, 6);
    }
    assertThat(journey.mentee().yearOn(school.today())).isBetween(0, 6);
    if (school.state(journey).open()) isLookedAfter(journey, school);
  }

  private static void keepsTheCalendar(Journey journey, Episode episode, Invented school) {
    for (Step step : episode.steps()) {
      String what = journey.mentee().name() + " " + step;
      assertThat(step.date()).as(what).isBefore(school.today());
      assertThat(school.file().calendar().open(step.date())).as(what).isTrue();
      assertThat(step.recorded().at().toLocalDate()).as(what).isEqualTo(step.date());
    }
  }

  private static void waitsForConsent(Journey journey, Episode episode, Policy policy) {
    for (Step step : episode.steps()) {
      for (String scope : ConsentGate.scopes(journey.mentee(), step, policy)) {
        assertThat(episode.consents(journey.mentee(), policy).inForce(scope, step.date()))
            .as(journey.mentee().name() + " " + step)
            .isTrue();
      }
    }
  }

  private static void isLookedAfter(Journey journey, Invented school) {
    Episode episode = journey.current().orElseThrow();
    if (school.state(journey) == State.ACTIVE) {
      assertThat(
              journey
                  .consent(ConsentRule.MENTORING, school.file().policy(), school.today())
                  .inForce())
          .isTrue();
    }
    assertThat(journey.mentee().contacts()).anyMatch(Contact::mayBeWrittenTo);
    assertThat(
            episode.all(Plan.class).stream().map(Plan::reviewOn).toList().isEmpty()
                && episode.all(Review.class).isEmpty())
        .isFalse();
  }
}
