package caseload.journey;

import static caseload.journey.Samples.REFERRED;
import static caseload.journey.Samples.later;
import static caseload.journey.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a mentee stands, as a table: the steps, a week apart, and the state at their end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatesTest {
  private static final Policy POLICY = Samples.policy(Samples.rule());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          referral                                        | REFERRED
          referral more-information                       | REFERRED
          referral talk                                   | REFERRED
          referral yes                                    | REFERRED
          referral declined                               | DECLINED
          referral signposted                             | DECLINED
          referral waiting                                | WAITING
          referral waiting declined                       | DECLINED
          referral declined accepted                      | WAITING
          referral accepted                               | WAITING
          referral accepted asked                         | WAITING
          referral accepted yes                           | WAITING
          referral accepted yes missed                    | WAITING
          referral accepted yes observation plan          | WAITING
          referral accepted no                            | WAITING
          referral accepted yes first                     | ACTIVE
          referral accepted yes session                   | ACTIVE
          referral yes session                            | ACTIVE
          referral accepted yes session declined          | ACTIVE
          referral accepted yes session no                | PAUSED
          referral accepted yes session no yes            | ACTIVE
          referral accepted yes-for-a-week session wait   | PAUSED
          referral accepted yes session pause             | PAUSED
          referral accepted yes session pause wait wait   | ACTIVE
          referral accepted yes session exit              | EXITED
          referral accepted yes session no exit           | EXITED
          referral accepted exit                          | EXITED
          referral accepted yes session exit look         | CLOSED
          referral accepted yes session exit-waived       | CLOSED
          referral accepted yes session exit reopen       | ACTIVE
          referral accepted yes session no exit reopen    | PAUSED
          referral accepted exit reopen                   | WAITING
          referral accepted yes session exit look reopen exit | EXITED
          referral accepted yes session exit reopen exit look | CLOSED
          """)
  void the_steps_say_where_a_mentee_stands(String steps, State state) {
    Journey journey = after(steps);
    LocalDate end = REFERRED.plusWeeks(steps.split(" ", -1).length);

    assertThat(journey.state(POLICY, end)).isEqualTo(state);
  }

  @Test
  void a_state_can_be_asked_for_as_of_any_day() {
    Journey journey = after("referral accepted yes session no yes exit look");
    List<State> weeks = new ArrayList<>();

    for (int week = 0; week < 8; week++) {
      weeks.add(journey.state(POLICY, REFERRED.plusWeeks(week)));
    }

    assertThat(weeks)
        .containsExactly(
            State.REFERRED,
            State.WAITING,
            State.WAITING,
            State.ACTIVE,
            State.PAUSED,
            State.ACTIVE,
            State.EXITED,
            State.CLOSED);
  }

  @Test
  void two_follow_ups_are_waited_for_where_the_policy_asks_for_two() {
    Policy twice = Samples.followingUp(List.of(6, 12));

    assertThat(after("referral yes session exit look").state(twice, REFERRED.plusWeeks(9)))
        .isEqualTo(State.EXITED);
    assertThat(after("referral yes session exit look look").state(twice, REFERRED.plusWeeks(9)))
        .isEqualTo(State.CLOSED);
  }

  @Test
  void an_episode_reopened_in_the_minute_of_its_exit_is_open() {
    LocalDate day = REFERRED.plusWeeks(4);
    Exit exit = Samples.exit(day, on(day, 0));
    Reopen again = new Reopen(day, on(day, 0), "typed too soon");
    Exit later = Samples.exit(day.plusWeeks(1), on(day, 1));

    Journey reopened = Samples.journey(Samples.mentee(), exit, again);
    Journey ended = Samples.journey(Samples.mentee(), exit, again, later);

    assertThat(reopened.state(POLICY, day).ended()).isFalse();
    assertThat(ended.state(POLICY, day.plusWeeks(1))).isEqualTo(State.EXITED);
  }

  @Test
  void only_what_goes_on_or_is_paused_counts_as_open_and_only_what_ended_lets_a_child_come_again() {
    List<State> open = List.of(State.ACTIVE, State.PAUSED);
    List<State> ended = List.of(State.DECLINED, State.EXITED, State.CLOSED, State.DISPOSED);

    for (State state : State.values()) {
      assertThat(state.open()).isEqualTo(open.contains(state));
      assertThat(state.ended()).isEqualTo(ended.contains(state));
    }
  }

  private static Journey after(String words) {
    List<Step> steps = new ArrayList<>();
    LocalDate day = REFERRED;
    int number = 0;
    for (String word : words.split(" ", -1)) {
      if (!word.equals("wait")) steps.add(step(word, day, on(day, number++)));
      day = day.plusWeeks(1);
    }
    Mentee mentee = Samples.mentee(Samples.mother());
    return new Journey(mentee, List.of(new Episode(REFERRED.toString(), steps)));
  }

  private static Step step(String word, LocalDate day, Recorded recorded) {
    return switch (word) {
      case "referral" -> Samples.referral(day, recorded);
      case "more-information" -> Samples.decision(day, Priority.Outcome.MORE_INFORMATION);
      case "declined" -> Samples.decision(day, Priority.Outcome.DECLINED);
      case "signposted" -> Samples.decision(day, Priority.Outcome.SIGNPOSTED);
      case "waiting" -> Samples.decision(day, Priority.Outcome.WAITING);
      case "accepted" -> Samples.decision(day, Priority.Outcome.ACCEPTED);
      case "asked" -> Samples.consent(day, recorded, "mother", Consent.Answer.ASKED, "mentoring");
      case "yes" -> Samples.yes(day, "mother", "mentoring");
      case "yes-for-a-week" ->
          Samples.until(Samples.yes(day, "mother", "mentoring"), day.plusWeeks(1));
      case "no" -> Samples.no(day, "mother");
      case "talk" -> Samples.meeting(day, recorded, Meeting.Kind.PARENT, "mother");
      case "first" -> Samples.meeting(day, recorded, Meeting.Kind.FIRST, "pupil");
      case "observation" -> Samples.observation(day, recorded);
      case "plan" -> Samples.plan(day, recorded);
      case "session" -> Samples.session(day);
      case "missed" -> Samples.session(day, "one-to-one", Session.Attended.NO);
      case "pause" -> Samples.review(day, recorded, Optional.of(day.plusWeeks(2)), "senco");
      case "exit" -> Samples.exit(day, recorded);
      case "exit-waived" -> Samples.exit(day, recorded, Optional.of("moved away"));
      case "reopen" -> new Reopen(day, recorded, "the move was put off");
      case "look" -> Samples.followUp(day);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
