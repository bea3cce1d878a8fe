package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Consent.Answer;
import caseload.journey.Contact.Responsibility;
import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Whatever is recorded in whatever order: nothing done with a child comes through the door without
 * consent in force on its own day, and for want of consent nothing else is turned away.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentGateLawTest {
  private static final int SEQUENCES = Boolean.getBoolean("caseload.long") ? 100_000 : 3_000;
  private static final int STEPS = 40;

  @Test
  void no_order_of_steps_lets_anything_in_that_the_reference_keeps_out() {
    Map<String, Integer> seen = new TreeMap<>();
    for (int seed = 0; seed < SEQUENCES; seed++) new Sequence(seed, seen).play();

    // The law would hold for a door that is never opened, or never shut.
    assertThat(seen)
        .containsKeys(
            "session in",
            "session out",
            "observation in",
            "observation out",
            "meeting in",
            "meeting out",
            "measure in",
            "measure out",
            "review in",
            "review out",
            "reopen in",
            "referral again");
    assertThat(seen.values()).allMatch(times -> times > 30);
  }

  /** One child's life in random steps, kept twice: as a journey, and for the reference. */
  private static final class Sequence {
    private final int seed;
    private final Map<String, Integer> seen;
    private final Random random;
    private final Policy policy;
    private final ConsentRule rule;
    private final Map<String, List<Reference.Said>> answers = new TreeMap<>();
    private final List<Reference.Said> noes = new ArrayList<>();
    private LocalDate today = Samples.REFERRED;
    private int number;
    private boolean corrected;
    private Journey journey;

    Sequence(int seed, Map<String, Integer> seen) {
      this.seed = seed;
      this.seen = seen;
      this.random = new Random(seed);
      this.policy = ConsentGateTest.anyPolicy(random);
      this.rule = policy.consent();
      this.journey = Journey.of(Samples.mentee(contacts().toArray(Contact[]::new)));
    }

    void play() {
      put(Samples.referral(today, recorded()));
      for (int i = 0; i < STEPS; i++) {
        if (random.nextInt(3) == 0) today = today.plusDays(random.nextInt(40));
        if (random.nextInt(30) == 0) changeContacts();
        put(step());
      }
      if (!corrected && seed % 10 == 0) nothingToFindAfterwards();
    }

    /** What came through the door is right when it is looked at again; but a later no counts. */
    private void nothingToFindAfterwards() {
      assertThat(journey.objections(policy))
          .as("seed %d", seed)
          .allMatch(found -> found.rule() == Objection.Rule.CONSENT);
    }

    private void put(Step step) {
      Optional<Boolean> expected = expected(step);
      try {
        Entry entry = journey.admit(step, policy);
        if (expected.isPresent()) {
          assertThat(expected.get()).as("seed %d let in %s", seed, step).isTrue();
          count(step.stage().word() + " in");
        }
        keep(entry);
      } catch (Refusal no) {
        boolean forWantOfConsent = no.says().contains("has no consent for");
        if (!forWantOfConsent) return;
        assertThat(expected.orElse(true)).as("seed %d kept out %s", seed, step).isFalse();
        count(step.stage().word() + " out");
      }
    }

    /** What the reference says of a step that waits for consent. */
    private Optional<Boolean> expected(Step step) {
      Set<String> scopes = Reference.scopes(fields(step), rule.observationSeparate());
      if (scopes.isEmpty()) return Optional.empty();
      Reference reference = new Reference(mayDecide(), must(), rule.lastsMonths());
      List<Reference.Said> said = said(episode(step.date()));
      boolean watched = step instanceof Observation && reference.notObserved(said, step.date());
      return Optional.of(
          !watched
              && scopes.stream().allMatch(scope -> reference.inForce(said, scope, step.date())));
    }

    /** What was said in an episode, and each later no wherever it was written down. */
    private List<Reference.Said> said(String episode) {
      LocalDate received = received(episode);
      List<Reference.Said> said = new ArrayList<>(answers.getOrDefault(episode, List.of()));
      noes.stream()
          .filter(no -> !no.day().isBefore(received) && !said.contains(no))
          .forEach(said::add);
      return said;
    }

    /** Two referrals of one day are told apart by a number behind the day. */
    private String episode(LocalDate day) {
      String last = "";
      for (String id : answers.keySet()) {
        if (last.isEmpty() || !received(id).isAfter(day)) last = id;
      }
      return last;
    }

    private static LocalDate received(String episode) {
      return episode.isEmpty() ? LocalDate.MAX : LocalDate.parse(episode.substring(0, 10));
    }

    private void keep(Entry entry) {
      List<Episode> episodes = new ArrayList<>(journey.episodes());
      Episode before =
          episodes.stream()
              .filter(each -> each.id().equals(entry.episode()))
              .findFirst()
              .orElse(new Episode(entry.episode(), List.of()));
      episodes.remove(before);
      episodes.add(before.with(entry.step()));
      journey = new Journey(journey.mentee(), episodes);
      if (entry.step() instanceof Referral) {
        if (!answers.isEmpty()) count("referral again");
        answers.put(entry.episode(), new ArrayList<>());
      }
      if (entry.step() instanceof Reopen) count("reopen in");
      if (entry.step() instanceof Consent consent) remember(consent);
    }

    private void remember(Consent consent) {
      boolean yes = consent.answer() == Answer.GIVEN;
      if (consent.child().equals(Optional.of(false))) {
        count("child's no");
        remember(consent, "child", false);
        if (consent.contact().equals("child")) return;
      }
      if (!yes && consent.answer() != Answer.REFUSED && consent.answer() != Answer.WITHDRAWN) {
        return;
      }
      remember(consent, consent.contact(), yes);
    }

    private void remember(Consent consent, String who, boolean yes) {
      Reference.Said said =
          new Reference.Said(
              consent.date(), number, who, yes, Set.copyOf(consent.scopes()), consent.validUntil());
      answers.computeIfAbsent(episode(consent.date()), received -> new ArrayList<>()).add(said);
      if (!yes) noes.add(said);
    }

    private Step step() {
      LocalDate day = today.minusDays(random.nextInt(4) == 0 ? random.nextInt(60) : 0);
      return switch (random.nextInt(20)) {
        case 0, 1, 2, 3, 4 -> consent(day);
        case 5, 6, 7 -> session(day);
        case 8, 9 -> Samples.observation(day, recorded());
        case 10 -> Samples.measure(day, recorded(), "pupil", either("pupil", "teacher"));
        case 11 -> Samples.meeting(day, recorded(), Meeting.Kind.FIRST, "senco");
        case 12, 13 ->
            Samples.meeting(day, recorded(), Meeting.Kind.OTHER, either("pupil", "mother"));
        case 14, 15 -> review(day);
        case 16 -> Samples.plan(day, recorded());
        case 17 -> Samples.exit(day, recorded());
        case 18 -> new Reopen(day, recorded(), "again");
        default -> Samples.referral(day, recorded());
      };
    }

    private Review review(LocalDate day) {
      Review review = Samples.review(day, recorded(), either("pupil", "mother"));
      Optional<String> voice = random.nextInt(4) == 0 ? Optional.of("Better") : Optional.empty();
      return Samples.heard(review, new Views(voice, Optional.of("Sleeps"), Optional.empty()));
    }

    private Session session(LocalDate day) {
      Session.Attended[] attended = Session.Attended.values();
      Optional<String> group =
          random.nextInt(4) == 0 ? Optional.of("g-7k3q9x2b") : Optional.empty();
      Session session =
          Samples.session(
              day, recorded(), either("one-to-one", "group"), attended[random.nextInt(4)], group);
      return random.nextInt(5) == 0 ? Samples.withRoleModels(session, random.nextInt(3)) : session;
    }

    private Consent consent(LocalDate day) {
      List<Answer> all =
          List.of(
              Answer.GIVEN,
              Answer.GIVEN,
              Answer.GIVEN,
              Answer.GIVEN,
              Answer.WITHDRAWN,
              Answer.REFUSED,
              Answer.ASKED,
              Answer.NO_REPLY);
      Set<String> scopes = new HashSet<>();
      for (String scope : List.of("mentoring", "mentoring", "group", "observation")) {
        if (random.nextInt(3) > 0) scopes.add(scope);
      }
      List<Contact> contacts = journey.mentee().contacts();
      int who = random.nextInt(4 * contacts.size() + 1);
      Consent plain =
          Samples.consent(
              day,
              recorded(),
              who == 4 * contacts.size() ? "child" : contacts.get(who / 4).id(),
              all.get(random.nextInt(all.size())),
              scopes.toArray(String[]::new));
      Consent consent = random.nextInt(20) == 0 ? Samples.childSays(false, plain) : plain;
      return random.nextInt(6) == 0
          ? Samples.until(consent, day.plusDays(random.nextInt(120)))
          : consent;
    }

    private String either(String one, String other) {
      return random.nextBoolean() ? one : other;
    }

    private Recorded recorded() {
      return Samples.on(today, ++number);
    }

    private List<Contact> contacts() {
      List<Contact> contacts = new ArrayList<>();
      for (String id : List.of("mother", "father", "carer")) {
        Responsibility[] all = Responsibility.values();
        Responsibility any =
            random.nextBoolean() ? Responsibility.YES : all[random.nextInt(all.length)];
        contacts.add(Samples.contact(id, any, random.nextInt(3) == 0));
      }
      return contacts;
    }

    /** What is known of the family is corrected. */
    private void changeContacts() {
      corrected = true;
      journey = new Journey(Samples.mentee(contacts().toArray(Contact[]::new)), journey.episodes());
    }

    private Set<String> mayDecide() {
      return journey.mentee().contacts().stream()
          .filter(each -> each.parentalResponsibility() != Responsibility.NO)
          .map(Contact::id)
          .collect(Collectors.toSet());
    }

    private Set<String> must() {
      if (rule.from() == ConsentRule.From.ONE_PARENT) return Set.of();
      return journey.mentee().contacts().stream()
          .filter(Contact::wantsToBeConsulted)
          .map(Contact::id)
          .collect(Collectors.toSet());
    }

    private void count(String what) {
      seen.merge(what, 1, Integer::sum);
    }

    /** The few fields of a step by which its kind is known, as its file has them. */
    private static Map<String, Object> fields(Step step) {
      Map<String, Object> fields = new HashMap<>();
      fields.put("step", step.stage().word());
      if (step instanceof Session session) {
        fields.put("format", session.format());
        session.groupSession().ifPresent(id -> fields.put("group-session", id));
        session.roleModels().ifPresent(count -> fields.put("role-models", count));
      }
      if (step instanceof Measure measure) fields.put("role", measure.role());
      if (step instanceof Review review) {
        fields.put("present", review.present());
        review
            .views()
            .flatMap(Views::pupil)
            .ifPresent(said -> fields.put("views", "pupil=" + said));
      }
      if (step instanceof Meeting meeting) {
        fields.put("with", meeting.with());
        if (meeting.kind() == Meeting.Kind.FIRST) fields.put("kind", "first");
      }
      return fields;
    }
  }
}
