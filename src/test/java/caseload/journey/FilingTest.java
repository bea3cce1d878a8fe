package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.FileItem;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingTest {
  private static final LocalDate DAY = Samples.REFERRED.plusWeeks(2);

  /** Everything when it is due by itself. */
  private static final List<FileItem> USUAL =
      List.of(
          item("form", "referral"),
          item("consent", "consent"),
          item("plan", "plan"),
          item("sessions", "session"),
          item("end", "exit"));

  /** Another school: two sessions, and the plan not before the end. */
  private static final List<FileItem> OTHER =
      List.of(
          new FileItem(
              "plan",
              "plan",
              List.of("plan"),
              false,
              List.of(),
              List.of(),
              Optional.of(FileItem.By.EXIT),
              Optional.empty()),
          new FileItem(
              "sessions",
              "sessions",
              List.of("session"),
              false,
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.of(2)));

  @Test
  void nothing_is_missing_before_its_time_has_come() {
    assertThat(how(USUAL, DAY))
        .containsExactly(
            "form THERE",
            "consent NOT_YET_DUE",
            "plan NOT_YET_DUE",
            "sessions NOT_YET_DUE",
            "end NOT_YET_DUE");
    assertThat(how(USUAL, DAY, accepted())).contains("form THERE", "consent MISSING");
    assertThat(how(USUAL, DAY, accepted(), first())).contains("plan MISSING", "end NOT_YET_DUE");
  }

  @Test
  void two_schools_look_at_one_file_differently() {
    Step[] steps = {accepted(), yes(), first(), Samples.session(DAY)};

    assertThat(how(USUAL, DAY, steps)).contains("plan MISSING", "sessions THERE");
    assertThat(how(OTHER, DAY, steps)).contains("plan NOT_YET_DUE", "sessions MISSING");
  }

  @Test
  void what_ended_before_it_began_lacks_nothing() {
    Exit exit = Samples.exit(DAY, Samples.later());

    assertThat(how(USUAL, DAY, accepted(), exit)).noneMatch(line -> line.endsWith("MISSING"));
    assertThat(how(USUAL, DAY, accepted(), first(), exit)).contains("plan MISSING", "end THERE");
  }

  @Test
  void it_is_the_file_as_it_stood_on_the_day() {
    Step[] steps = {accepted(), yes(), first(), Samples.plan(DAY.plusDays(1), Samples.later())};

    assertThat(how(USUAL, DAY, steps)).contains("plan MISSING");
    assertThat(how(USUAL, DAY.plusDays(1), steps)).contains("plan THERE");
  }

  @Test
  void an_answer_of_any_kind_is_the_consent_form_and_a_question_is_not() {
    Consent asked =
        Samples.consent(DAY, Samples.later(), "mother", Consent.Answer.ASKED, "mentoring");

    assertThat(how(USUAL, DAY, accepted(), asked)).contains("consent MISSING");
    assertThat(how(USUAL, DAY, accepted(), Samples.no(DAY, "mother"))).contains("consent THERE");
  }

  @Test
  void paper_counts_for_the_episode_of_its_day_alone() {
    FileItem study = item("case-study", "case-study");
    Mentee mentee = filed(new Filed("case-study", DAY, "blue folder"));
    Journey once = Samples.journey(mentee, Samples.referral(Samples.REFERRED));
    Episode again = new Episode("2027-01-11", List.of(Samples.referral(LocalDate.of(2027, 1, 11))));
    Journey twice = new Journey(mentee, List.of(once.episodes().get(0), again));

    assertThat(how(once, List.of(study), DAY)).containsExactly("case-study THERE");
    assertThat(how(once, List.of(study), DAY.minusDays(1)))
        .containsExactly("case-study NOT_YET_DUE");
    assertThat(how(twice, List.of(study), LocalDate.of(2027, 2, 1)))
        .containsExactly("case-study NOT_YET_DUE");
  }

  @Test
  void which_questionnaire_and_when_decides() {
    FileItem exit = questionnaire("staff-rating", "exit");
    FileItem any = questionnaire("staff-rating", "entry");
    Measure entry = Samples.measure(DAY, Samples.later(), "staff-rating", "teacher");

    assertThat(how(List.of(exit, any), DAY, accepted(), yes(), first(), entry))
        .containsExactly("exit NOT_YET_DUE", "entry THERE");
  }

  private static FileItem item(String id, String counts) {
    return new FileItem(
        id, id, List.of(counts), false, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static FileItem questionnaire(String name, String point) {
    return new FileItem(
        point,
        point,
        List.of("questionnaire"),
        false,
        List.of(name),
        List.of(point),
        Optional.empty(),
        Optional.empty());
  }

  private static Mentee filed(Filed filed) {
    return Around.with(Samples.mentee(Samples.mother()), "filed", List.of(filed));
  }

  private static List<String> how(List<FileItem> list, LocalDate day, Step... steps) {
    return how(Samples.journey(Samples.mentee(Samples.mother()), steps), list, day);
  }

  private static List<String> how(Journey journey, List<FileItem> list, LocalDate day) {
    Policy policy = Around.policy(list);
    return Filing.of(journey, policy, day).orElseThrow().lines().stream()
        .map(line -> line.item().id() + " " + line.how())
        .toList();
  }

  private static Priority accepted() {
    return Samples.decision(Samples.REFERRED, Priority.Outcome.ACCEPTED);
  }

  private static Consent yes() {
    return Samples.yes(Samples.REFERRED, "mother", "mentoring");
  }

  private static Meeting first() {
    return Samples.meeting(DAY, Samples.later(), Meeting.Kind.FIRST, "pupil");
  }
}
