package caseload.journey;

import static caseload.journey.Samples.REFERRED;
import static caseload.journey.Samples.journey;
import static caseload.journey.Samples.later;
import static caseload.journey.Samples.meeting;
import static caseload.journey.Samples.mentee;
import static caseload.journey.Samples.mother;
import static caseload.journey.Samples.no;
import static caseload.journey.Samples.policy;
import static caseload.journey.Samples.review;
import static caseload.journey.Samples.rule;
import static caseload.journey.Samples.session;
import static caseload.journey.Samples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.Format;
import caseload.policy.PathwayStep;
import caseload.policy.Policy;
import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentGateTest {
  private static final LocalDate DAY = REFERRED.plusWeeks(2);
  private static final Policy POLICY = policy(rule());
  private static final Journey NOT_ASKED = journey(mentee(mother()));

  @Test
  void nothing_is_done_with_a_child_before_a_yes() {
    for (Step step : withTheChild()) refused(NOT_ASKED, step, POLICY, "has no consent for");
  }

  @Test
  void after_a_yes_it_is() {
    Journey consented = journey(mentee(mother()), yes(DAY, "mother", "mentoring", "group"));

    for (Step step : withTheChild()) {
      assertThat(consented.admit(step, POLICY).step()).isEqualTo(step);
    }
  }

  @Test
  void the_school_may_talk_with_adults_and_count_what_it_counts_already() {
    List<Step> allowed =
        List.of(
            meeting(DAY, later(), Meeting.Kind.PARENT, "mother"),
            meeting(DAY, later(), Meeting.Kind.CLASS_TEACHER, "class-teacher"),
            Samples.measure(DAY, later(), "attendance", "school"),
            Samples.measure(DAY, later(), "staff-rating", "teacher"),
            Samples.measure(DAY, later(), "parent", "parent"),
            review(DAY, later(), "class-teacher", "mother"),
            Samples.plan(DAY, later()));

    for (Step step : allowed) assertThat(NOT_ASKED.admit(step, POLICY).step()).isEqualTo(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pupil",
        "Pupil",
        "mentee",
        "child",
        "CHILD",
        "Young person",
        "student",
        "self",
        "pupils",
        "the pupil",
        "Year 5 pupil",
        "young people",
        "girl",
        "Wren",
        "Wren Ashdown",
        "pupil and mother",
        "mother and pupil",
        "mother and son",
        "mother, son",
        "daughter / father",
        "son & mother",
        "mother (with her)",
        "lad",
        "boys",
        "him",
        "yp",
        "YP",
        "pupil-voice",
        "Child's voice",
        "m-7k3q9x",
        "m-7k3q9x and mother",
        "WA",
        "W.A.",
        "W. A.",
        "Wren A.",
        "Wren Ashdown (Year 5)",
        "mother and Wren"
      })
  void the_child_is_the_child_by_whatever_word(String word) {
    refused(
        NOT_ASKED, meeting(DAY, later(), Meeting.Kind.OTHER, "senco", word), POLICY, "no consent");
    refused(NOT_ASKED, review(DAY, later(), "mother", word), POLICY, "no consent");
    refused(NOT_ASKED, Samples.measure(DAY, later(), "pupil", word), POLICY, "no consent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mother of the pupil",
        "mother of Wren Ashdown",
        "Wren Ashdown's mother",
        "her mother",
        "grandmother",
        "parent/carer",
        "Mr Larsson",
        "WAO",
        "mother of the boy",
        "child psychologist",
        "pupil premium lead",
        "student teacher"
      })
  void somebody_with_a_childs_word_in_the_role_is_not_the_child(String word) {
    Meeting meeting = meeting(DAY, later(), Meeting.Kind.OTHER, word);

    assertThat(NOT_ASKED.admit(meeting, POLICY).step()).isEqualTo(meeting);
  }

  @Test
  void who_says_at_a_review_how_it_goes_was_heard() {
    Review plain = review(DAY, later(), "mother", "class-teacher");
    Review heard =
        Samples.heard(plain, new Views(Optional.of("Better"), Optional.empty(), Optional.empty()));
    Review told =
        Samples.heard(plain, new Views(Optional.empty(), Optional.of("Sleeps"), Optional.empty()));

    refused(NOT_ASKED, heard, POLICY, "no consent for mentoring");
    assertThat(NOT_ASKED.admit(told, POLICY).step()).isEqualTo(told);
  }

  @Test
  void a_child_is_the_child_by_the_name_it_is_known_by() {
    Mentee known = Samples.knownAs("Birdie", mentee(mother()));
    for (String word : List.of("Birdie", "Birdie Ashdown", "Birdie A", "BA", "Wren", "WA")) {
      Meeting meeting = meeting(DAY, later(), Meeting.Kind.OTHER, word);
      refused(journey(known), meeting, POLICY, "no consent");
    }
  }

  @Test
  void who_tells_a_hope_was_there() {
    Meeting plain = meeting(DAY, later(), Meeting.Kind.OTHER, "senco");
    Meeting heard =
        new Meeting(
            plain.date(),
            plain.recorded(),
            plain.kind(),
            plain.with(),
            plain.covered(),
            Optional.of("A friend"),
            plain.agreementSigned(),
            plain.summary(),
            plain.decisions(),
            plain.actions(),
            plain.shared(),
            Optional.empty(),
            Optional.empty());

    refused(NOT_ASKED, heard, POLICY, "no consent");
  }

  @Test
  void a_group_is_one_by_its_printed_name_too() {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Policy named = Samples.offering(new Choice("fg", "Friendship group"));

    refused(alone, session(DAY, "fg", Session.Attended.YES), named, "no consent for group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mentoring", " MENTORING ", "mentorring", "everything", "all"})
  void a_withdrawal_counts_however_its_scope_is_written(String scope) {
    Consent withdrawn = Samples.consent(DAY, later(), "mother", Consent.Answer.WITHDRAWN, scope);
    Journey journey = journey(mentee(mother()), yes(DAY, "mother", "mentoring"), withdrawn);

    refused(journey, session(DAY), POLICY, "withdrawn");
  }

  @Test
  void a_no_to_being_observed_stands_beside_a_yes_to_mentoring() {
    Observation seen = Samples.observation(DAY, later());
    Consent unseen = Samples.consent(DAY, later(), "mother", Consent.Answer.REFUSED, "observation");
    Journey refused = journey(mentee(mother()), yes(DAY, "mother", "mentoring"), unseen);
    Journey again =
        journey(
            mentee(mother()),
            yes(DAY.minusDays(2), "mother", "mentoring"),
            no(DAY.minusDays(1), "mother"),
            yes(DAY, "mother", "mentoring"));

    refused(refused, seen, POLICY, "no consent for observation");
    assertThat(refused.admit(session(DAY), POLICY).step()).isEqualTo(session(DAY));
    assertThat(again.admit(seen, POLICY).step()).isEqualTo(seen);
  }

  @Test
  void a_no_counts_on_whatever_referral_it_was_written_down() {
    LocalDate again = DAY.plusWeeks(12);
    Episode first =
        new Episode(
            REFERRED.toString(),
            List.of(
                Samples.referral(REFERRED),
                Samples.exit(DAY.plusWeeks(8), later()),
                no(again.plusDays(5), "mother")));
    Episode second =
        new Episode(
            again.toString(),
            List.of(
                Samples.referral(again),
                yes(again, "mother", "mentoring"),
                session(again.plusDays(9))));
    Journey journey = new Journey(mentee(mother()), List.of(first, second));

    assertThat(journey.admit(session(again.plusDays(4)), POLICY).episode()).isEqualTo(second.id());
    refused(journey, session(again.plusDays(5)), POLICY, "withdrawn");
    assertThat(journey.objections(POLICY))
        .anyMatch(found -> found.rule() == Objection.Rule.CONSENT);
  }

  @ParameterizedTest
  @EnumSource(
      value = Consent.Answer.class,
      names = {"GIVEN", "ASKED", "NO_REPLY"})
  void the_childs_own_no_counts_on_whatever_referral_it_was_written_down(Consent.Answer beside) {
    for (String by : List.of("mother", "child")) {
      LocalDate again = DAY.plusWeeks(12);
      Consent no =
          by.equals("child")
              ? Samples.consent(again.plusDays(5), later(), by, Consent.Answer.REFUSED, "mentoring")
              : Samples.childSays(
                  false, Samples.consent(again.plusDays(5), later(), by, beside, "mentoring"));
      Journey journey = twice(again, no, yes(again, "mother", "mentoring"));

      refused(journey, session(again.plusDays(5)), POLICY, "the child said no");
      assertThat(journey.consent("mentoring", POLICY, again.plusDays(5)).inForce()).isFalse();
      assertThat(journey.objections(POLICY))
          .anyMatch(found -> found.rule() == Objection.Rule.CONSENT);
    }
  }

  @Test
  void the_yes_beside_a_childs_no_stays_with_the_referral_it_was_said_to() {
    LocalDate again = DAY.plusWeeks(12);
    Consent both = Samples.childSays(false, yes(again.plusDays(1), "mother", "mentoring"));
    Consent child =
        Samples.consent(again.plusDays(2), later(), "child", Consent.Answer.GIVEN, "mentoring");
    Journey journey = twice(again, both, child);

    refused(journey, session(again.plusDays(9)), POLICY, "has no consent for mentoring");
  }

  /** A child referred twice; this was written down under the first referral after it ended. */
  private static Journey twice(LocalDate again, Consent late, Consent yes) {
    Step exit = Samples.exit(DAY.plusWeeks(8), later());
    Episode first =
        new Episode(REFERRED.toString(), List.of(Samples.referral(REFERRED), exit, late));
    Episode second =
        new Episode(
            again.toString(), List.of(Samples.referral(again), yes, session(again.plusDays(9))));
    return new Journey(mentee(mother()), List.of(first, second));
  }

  @Test
  void role_models_are_other_children() {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Session with = Samples.withRoleModels(session(DAY), 1);
    Session without = Samples.withRoleModels(session(DAY), 0);

    refused(alone, with, POLICY, "no consent for group");
    assertThat(alone.admit(without, POLICY).step()).isEqualTo(without);
  }

  @Test
  void the_child_is_the_child_by_the_schools_own_word_too() {
    Meeting meeting = meeting(DAY, later(), Meeting.Kind.OTHER, "young-mariner");

    refused(NOT_ASKED, meeting, Samples.calling("Young mariner"), "no consent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "pair", "Pair", "small-group", "Small group", "group-work"})
  void other_children_need_consent_to_groups_by_whatever_word(String format) {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));

    refused(alone, session(DAY, format, Session.Attended.YES), POLICY, "no consent for group");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nurture",
        "Lunch bunch",
        "Lego therapy",
        "Social skills lesson",
        "Small class",
        "Buddies",
        "Peer mentoring",
        "Year one nurture",
        "One big table",
        "You are not alone",
        "Group or one to one",
        "Single-sex table"
      })
  void a_format_has_other_children_in_it_unless_it_plainly_says_one_child(String words) {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Policy named = Samples.offering(Choice.of(words));
    Policy odd = Samples.offering(new Choice("a", words));

    refused(alone, session(DAY, words, Session.Attended.YES), named, "no consent for group");
    refused(alone, session(DAY, "a", Session.Attended.YES), odd, "no consent for group");
    refused(alone, session(DAY, words, Session.Attended.YES), POLICY, "no consent for group");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one-to-one",
        "1:1",
        "1-1 talk",
        "1to1",
        "one two one",
        "121",
        "Individual work",
        "Alone",
        "Single",
        "Solo",
        "One",
        "On their own",
        "In class",
        "in-class",
        "Classroom"
      })
  void a_format_that_plainly_says_one_child_needs_consent_to_mentoring_alone(String words) {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Session session = session(DAY, words, Session.Attended.YES);

    assertThat(alone.admit(session, Samples.offering(Choice.of(words))).step()).isEqualTo(session);
  }

  @Test
  void a_format_of_at_most_one_is_of_one_child_under_whatever_name() {
    Journey alone = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Session session = session(DAY, "check-in", Session.Attended.YES);
    Policy one = Samples.offering(new Format("check-in", "Check-in", Optional.of(1), false));
    Policy unsaid = Samples.offering(Choice.of("Check-in"));

    assertThat(alone.admit(session, one).step()).isEqualTo(session);
    refused(alone, session, unsaid, "no consent for group");
  }

  @Test
  void a_group_needs_consent_to_mentoring_and_to_groups_both() {
    Session together = Samples.together(DAY);
    Journey mentoring = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Journey group = journey(mentee(mother()), yes(DAY, "mother", "group"));
    Journey both = journey(mentee(mother()), yes(DAY, "mother", "mentoring", "group"));

    refused(mentoring, together, POLICY, "no consent for group");
    refused(group, together, POLICY, "no consent for mentoring");
    assertThat(both.admit(together, POLICY).step()).isEqualTo(together);
  }

  @ParameterizedTest
  @EnumSource(Session.Attended.class)
  void a_session_that_was_missed_needs_consent_too(Session.Attended attended) {
    refused(NOT_ASKED, session(DAY, "one-to-one", attended), POLICY, "no consent");
  }

  @Test
  void mentoring_includes_being_observed_unless_the_policy_separates_them() {
    Journey mentoring = journey(mentee(mother()), yes(DAY, "mother", "mentoring"));
    Observation seen = Samples.observation(DAY, later());
    Policy separate = policy(rule(ConsentRule.From.ONE_PARENT, true, Optional.empty(), false));

    assertThat(mentoring.admit(seen, POLICY).step()).isEqualTo(seen);
    refused(mentoring, seen, separate, "no consent for observation");
  }

  @Test
  void what_was_before_a_withdrawal_may_be_entered_late_and_what_was_after_may_not() {
    LocalDate end = DAY.plusWeeks(4);
    Journey withdrawn =
        journey(mentee(mother()), yes(DAY, "mother", "mentoring"), no(end, "mother"));
    Session before = session(end.minusDays(1));

    assertThat(withdrawn.admit(before, POLICY).step()).isEqualTo(before);
    for (int days = 0; days < 40; days += 13) {
      refused(withdrawn, session(end.plusDays(days)), POLICY, "withdrawn");
    }
  }

  @Test
  void the_yes_of_an_earlier_referral_does_not_count_for_a_later_one() {
    LocalDate again = DAY.plusWeeks(30);
    List<Step> steps =
        List.of(
            Samples.referral(REFERRED),
            yes(DAY, "mother", "mentoring"),
            session(DAY),
            Samples.exit(DAY.plusWeeks(8), later()));
    Episode first = new Episode(REFERRED.toString(), steps);
    Episode second = new Episode(again.toString(), List.of(Samples.referral(again)));
    Journey journey = new Journey(mentee(mother()), List.of(first, second));

    refused(journey, session(again.plusDays(1)), POLICY, "it has not been asked for");
  }

  @Test
  void no_policy_can_do_without_the_scope_of_mentoring() {
    List<Choice> others = List.of(Choice.of("reports"), Choice.of("group"));

    assertThatThrownBy(
            () ->
                new ConsentRule(
                    ConsentRule.From.ONE_PARENT,
                    others,
                    List.of(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Map.of()))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("mentoring");
  }

  @Test
  void no_policy_whatever_it_says_can_switch_the_gate_off() {
    Random random = new Random(20260914);
    for (int i = 0; i < 2_000; i++) {
      Policy any = anyPolicy(random);
      Journey journey = journey(mentee(mother()), known(random).toArray(Step[]::new));

      for (Step step : withTheChild()) refused(journey, step, any, "");
    }
  }

  /** Much of what may be known of a child without consent; a yes is taken back in time. */
  private static List<Step> known(Random random) {
    List<Step> known = new ArrayList<>();
    if (random.nextBoolean()) known.add(Samples.decision(DAY, Priority.Outcome.ACCEPTED));
    if (random.nextBoolean()) known.add(Samples.plan(DAY, later()));
    if (random.nextBoolean()) known.add(Samples.measure(DAY, later(), "parent", "parent"));
    if (random.nextBoolean()) {
      known.add(yes(DAY.minusDays(3), "mother", "mentoring", "group", "observation"));
      known.add(no(DAY.minusDays(random.nextInt(3)), "mother"));
    }
    return known;
  }

  /** Any policy that the records allow, as far as consent and the pathway go. */
  static Policy anyPolicy(Random random) {
    ConsentRule.From[] from = ConsentRule.From.values();
    Optional<Integer> months =
        random.nextBoolean() ? Optional.of(1 + random.nextInt(24)) : Optional.empty();
    ConsentRule rule =
        rule(from[random.nextInt(2)], random.nextBoolean(), months, random.nextBoolean());
    List<PathwayStep> pathway = new ArrayList<>();
    for (String word : PathwayStep.WORDS) {
      if (random.nextBoolean()) pathway.add(anyPlace(word, random));
    }
    return policy(rule, pathway);
  }

  private static PathwayStep anyPlace(String word, Random random) {
    List<String> after =
        // Only words before it in the list: a circle is no pathway.
        PathwayStep.WORDS.subList(0, PathwayStep.WORDS.indexOf(word)).stream()
            .filter(earlier -> random.nextInt(5) == 0)
            .toList();
    boolean refuse = !word.equals("consent") && random.nextInt(8) == 0;
    return new PathwayStep(
        word, after, refuse ? PathwayStep.Otherwise.REFUSE : PathwayStep.Otherwise.WARN);
  }

  private static void refused(Journey journey, Step step, Policy policy, String why) {
    assertThatThrownBy(() -> journey.admit(step, policy))
        .as("%s under %s", step, policy.pathway())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  /** One of each: what waits for consent. */
  private static List<Step> withTheChild() {
    return List.of(
        session(DAY),
        session(DAY, "group", Session.Attended.YES),
        Samples.observation(DAY, later()),
        meeting(DAY, later(), Meeting.Kind.FIRST, "senco"),
        meeting(DAY, later(), Meeting.Kind.OTHER, "pupil"),
        Samples.measure(DAY, later(), "pupil", "pupil"),
        review(DAY, later(), "pupil", "mother"));
  }
}
