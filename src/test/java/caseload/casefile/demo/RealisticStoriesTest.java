package caseload.casefile.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Consent;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Session;
import caseload.journey.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealisticStoriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;

  @Test
  void it_is_real_enough_to_judge_by() {
    List<Journey> journeys = school().told();

    List<Step> steps =
        journeys.stream()
            .flatMap(j -> j.episodes().stream())
            .flatMap(e -> e.steps().stream())
            .toList();
    assertThat(journeys).hasSizeBetween(40, 50);
    assertThat(journeys).anyMatch(journey -> journey.episodes().size() == 2);
    // Neither of the two schools has opened anything to a notice.
    assertThat(answers(steps)).isEqualTo(EnumSet.complementOf(EnumSet.of(Consent.Answer.NOTICE)));
    assertThat(attended(steps)).isEqualTo(EnumSet.allOf(Session.Attended.class));
    assertThat(of(steps, Session.class).filter(s -> s.groupSession().isPresent()))
        .hasSizeGreaterThan(20);
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
    Invented school = school();
    LocalDate from = school.file().calendar().latest(MONDAY).orElseThrow().from();
    long weeks = school.file().calendar().schoolDays(from, MONDAY) / 5;

    Set<String> counted = new HashSet<>();
    int minutes =
        school.told().stream()
            .flatMap(journey -> journey.episodes().stream())
            .flatMap(episode -> episode.held().stream())
            .filter(session -> !session.date().isBefore(from))
            .filter(session -> session.groupSession().map(counted::add).orElse(true))
            .mapToInt(Session::minutes)
            .sum();

    assertThat(minutes / (weeks * 180.0)).isBetween(0.60, 0.95);
  }

  @Test
  void twenty_to_thirty_pieces_of_work_end_in_a_year() {
    LocalDate from = MONDAY.minusYears(1);

    assertThat(
            school().told().stream()
                .flatMap(journey -> journey.episodes().stream())
                .filter(episode -> !episode.held().isEmpty())
                .flatMap(episode -> episode.exit().stream())
                .filter(exit -> exit.date().isAfter(from)))
        .hasSizeBetween(20, 35);
  }

  @Test
  void in_september_what_began_before_the_calendar_is_left_out() {
    int all = school().stories().count();

    Invented september =
        new Invented("castilion-primary", LocalDate.of(2027, 9, 6), folder.resolve("later"));

    assertThat(september.stories().count()).isBetween(30, all - 1);
    assertThat(september.told())
        .flatExtracting(Journey::episodes)
        .allMatch(
            episode ->
                !episode.opened().isBefore(september.file().calendar().terms().get(0).from()));
  }

  @Test
  void a_larger_caseload_has_other_names_and_codes() {
    Stories stories = school().stories();

    List<Journey> journeys =
        IntStream.range(0, 3 * stories.count()).mapToObj(n -> stories.tell(n).journey()).toList();

    assertThat(journeys).extracting(journey -> journey.mentee().mentee()).doesNotHaveDuplicates();
    assertThat(journeys).extracting(journey -> journey.mentee().name()).doesNotHaveDuplicates();
  }

  private static <S extends Step> Stream<S> of(List<Step> steps, Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast);
  }

  private Invented school() {
    return new Invented("castilion-primary", MONDAY, folder);
  }
}
