package caseload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.journey.Consent.Answer;
import caseload.journey.Contact.Responsibility;
import caseload.policy.ChildsYes;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.ConsentRule.From;
import caseload.policy.ConsentRule.LastsUntil;
import caseload.policy.ConsentRule.LookedAfter;
import caseload.policy.OptOut;
import caseload.policy.ScopeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Under whatever rule a school may write, and after whatever was answered: consent is in force on
 * the days on which a second reckoning has it in force, and a session comes in on those days alone.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentRuleLawTest {
  private static final int FAMILIES = Boolean.getBoolean("caseload.long") ? 200_000 : 6_000;
  private static final List<String> SCOPES = List.of("mentoring", "group", "observation");
  private static final LocalDate START = Samples.REFERRED;

  @Test
  void consent_is_in_force_exactly_when_the_second_reckoning_says_so() {
    Map<String, Integer> seen = new TreeMap<>();
    for (int seed = 0; seed < FAMILIES; seed++) new Family(new Random(seed), seed).held(seen);

    // The law would hold for a door that is never opened, or never shut.
    assertThat(seen.keySet()).hasSize(18);
    assertThat(seen.values()).allMatch(times -> times > 40);
  }

  @Test
  void what_a_rule_asks_for_is_said_to_be_missing_until_it_is_there() {
    int missing = 0;
    for (int seed = 0; seed < FAMILIES; seed++) {
      Family family = new Family(new Random(seed), seed);
      Consents consents = family.consents();
      LocalDate day = START.plusDays(seed % 300);
      boolean no = consents.standing("mentoring", day).word() == Standing.Word.REFUSED;
      no |= consents.standing("mentoring", day).word() == Standing.Word.WITHDRAWN;

      assertThat(consents.needs("mentoring", day).isEmpty())
          .as("seed %d", seed)
          .isEqualTo(no || consents.inForce("mentoring", day));
      missing += consents.needs("mentoring", day).size();
    }
    assertThat(missing).isGreaterThan(FAMILIES / 4);
  }

  /** A family, what its members answered, and the school that asked. */
  private static final class Family {
    private final Random random;
    private final int seed;
    private final ConsentRule rule;
    private final Mentee mentee;
    private final List<Consent> said = new ArrayList<>();
    private final List<LocalDate> exits = new ArrayList<>();

    Family(Random random, int seed) {
      this.random = random;
      this.seed = seed;
      this.rule = anyRule(random);
      this.mentee = anyChild();
      int answers = 1 + random.nextInt(7);
      for (int i = 0; i < answers; i++) said.add(answer(i));
      if (random.nextInt(3) == 0) exits.add(START.plusDays(random.nextInt(300)));
    }

    Consents consents() {
      return new Consents(said, mentee, rule, exits);
    }

    void held(Map<String, Integer> seen) {
      Consents consents = consents();
      RuleReference reference = new RuleReference(rule, mentee, said, exits);
      for (int days = 0; days < 400; days += 1 + random.nextInt(25)) {
        LocalDate day = START.plusDays(days);
        for (String scope : SCOPES) {
          boolean open = reference.inForce(scope, day);
          assertThat(consents.inForce(scope, day))
              .as("seed %d, %s on %s: %s%n%s", seed, scope, day, rule, said)
              .isEqualTo(open);
          seen.merge(
              scope + (rule.openToOptOut(scope) ? " by notice" : "") + open, 1, Integer::sum);
          seen.merge(rule.of(scope).from().orElseThrow() + " " + open, 1, Integer::sum);
        }
        if (reference.inForce("mentoring", day) != letIn(day)) {
          throw new AssertionError(
              "seed " + seed + ": the door and the reckoning differ on " + day);
        }
      }
    }

    private boolean letIn(LocalDate day) {
      Journey journey = Samples.journey(mentee, said.toArray(Step[]::new));
      for (LocalDate exit : exits) {
        // Opened again at once, so that only consent can shut the door.
        Recorded then = Samples.on(LocalDate.of(2036, 1, 1), 1);
        Episode episode =
            journey
                .current()
                .orElseThrow()
                .with(Samples.exit(exit, Samples.later()))
                .with(new Reopen(exit, then, "again"));
        journey = new Journey(mentee, List.of(episode));
      }
      try {
        journey.admit(Samples.session(day), Samples.policy(rule));
        return true;
      } catch (Refusal no) {
        assertThat(no.says()).contains("has no consent for mentoring");
        return false;
      }
    }

    private Consent answer(int number) {
      LocalDate day = START.plusDays(random.nextInt(200));
      List<Answer> likely = List.of(Answer.GIVEN, Answer.GIVEN, Answer.GIVEN, Answer.NOTICE);
      Answer[] all = Answer.values();
      Answer answer =
          random.nextInt(4) > 0 ? likely.get(random.nextInt(4)) : all[random.nextInt(all.length)];
      Set<String> scopes = new HashSet<>();
      for (String scope : SCOPES) if (random.nextInt(4) > 0) scopes.add(scope);
      return new Consent(
          day,
          Samples.on(LocalDate.of(2034, 1, 1), number),
          List.of("mother", "mother", "father", "authority", "carer", "child")
              .get(random.nextInt(6)),
          answer,
          List.copyOf(scopes),
          maybe("form", "phone"),
          Optional.empty(),
          maybe("office", " "),
          Optional.empty(),
          random.nextInt(8) == 0 ? Optional.of(day.plusDays(random.nextInt(90))) : Optional.empty(),
          random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextInt(4) > 0),
          Optional.empty(),
          maybe("SENCO: understands", ""),
          answer == Answer.NOTICE && random.nextInt(5) > 0
              ? Optional.of(day.plusDays(random.nextInt(30)))
              : Optional.empty());
    }

    private Optional<String> maybe(String one, String other) {
      return switch (random.nextInt(5)) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(other);
        default -> Optional.of(one);
      };
    }

    private Mentee anyChild() {
      List<Contact> contacts = new ArrayList<>();
      contacts.add(contact("mother", Responsibility.YES, random.nextInt(3) == 0, false));
      contacts.add(
          contact(
              "father",
              random.nextInt(4) == 0 ? Responsibility.NO : Responsibility.YES,
              random.nextInt(3) == 0,
              random.nextInt(4) == 0));
      contacts.add(contact("authority", Responsibility.LOCAL_AUTHORITY, false, false));
      contacts.add(contact("carer", Responsibility.NO, false, false));
      Mentee usual = Samples.born(LocalDate.of(2012 + random.nextInt(6), 3, 12), contacts);
      if (random.nextInt(3) > 0) return usual;
      Mentee.Fact care =
          new Mentee.Fact(
              "looked-after",
              random.nextBoolean()
                  ? Optional.of(START.plusDays(random.nextInt(200)))
                  : Optional.empty(),
              random.nextBoolean() ? Optional.of(START.plusDays(200)) : Optional.empty());
      return new Mentee(
          usual.mentee(),
          usual.name(),
          usual.knownAs(),
          usual.dateOfBirth(),
          usual.upn(),
          usual.yearOverride(),
          usual.inClass(),
          usual.languages(),
          List.of(care),
          usual.contacts(),
          usual.household(),
          usual.safeguardingFile(),
          usual.recorded(),
          usual.filed(),
          usual.school());
    }

    private Contact contact(String id, Responsibility may, boolean consulted, boolean barred) {
      Contact usual = Samples.contact(id, may, consulted);
      return new Contact(
          usual.id(),
          usual.name(),
          usual.salutation(),
          usual.relationship(),
          usual.parentalResponsibility(),
          usual.livesWith(),
          usual.address(),
          usual.email(),
          usual.phone(),
          usual.language(),
          usual.receivesLetters(),
          barred
              ? Optional.of(new Contact.Restriction("no-contact", START.plusDays(60)))
              : Optional.empty(),
          usual.wantsToBeConsulted(),
          id.equals("carer") && random.nextBoolean(),
          usual.agency());
    }
  }

  /** Any rule about consent that a caseload.yaml may hold. */
  static ConsentRule anyRule(Random random) {
    List<Choice> scopes = SCOPES.stream().map(Choice::of).toList();
    Map<String, ScopeRule> own = new LinkedHashMap<>();
    for (String scope : SCOPES) if (random.nextInt(4) == 0) own.put(scope, anyScopeRule(random));
    List<String> open = SCOPES.stream().filter(scope -> random.nextInt(3) == 0).toList();
    boolean apart = open.contains("observation") || own.containsKey("observation");
    return new ConsentRule(
        any(From.values(), random),
        scopes,
        scopes,
        apart || random.nextBoolean(),
        List.of(Choice.of("Form"), Choice.of("Phone")),
        random.nextInt(3) == 0 ? Optional.of(1 + random.nextInt(9)) : Optional.empty(),
        Optional.empty(),
        random.nextBoolean(),
        random.nextInt(3) == 0 ? Optional.of(any(LastsUntil.values(), random)) : Optional.empty(),
        random.nextInt(4) == 0,
        random.nextInt(4) == 0 ? List.of(Choice.of("Phone")) : List.of(),
        random.nextInt(3) == 0 ? Optional.of(anyChild(random)) : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(any(LookedAfter.values(), random)) : Optional.empty(),
        random.nextBoolean(),
        random.nextBoolean(),
        open.isEmpty() ? Optional.empty() : Optional.of(new OptOut(open, 1 + random.nextInt(15))),
        own);
  }

  private static ScopeRule anyScopeRule(Random random) {
    return new ScopeRule(
        random.nextBoolean() ? Optional.of(any(From.values(), random)) : Optional.empty(),
        random.nextInt(3) == 0 ? List.of(Choice.of("Form")) : List.of(),
        random.nextInt(3) == 0 ? Optional.of(anyChild(random)) : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(1 + random.nextInt(6)) : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(any(LastsUntil.values(), random)) : Optional.empty());
  }

  private static ChildsYes anyChild(Random random) {
    boolean note = random.nextBoolean();
    return switch (random.nextInt(3)) {
      case 0 -> new ChildsYes(Optional.empty(), Optional.empty(), note, false);
      case 1 ->
          new ChildsYes(
              Optional.of(9 + random.nextInt(4)), Optional.empty(), true, random.nextBoolean());
      default -> new ChildsYes(Optional.empty(), Optional.of(4 + random.nextInt(5)), note, false);
    };
  }

  private static <E> E any(E[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
