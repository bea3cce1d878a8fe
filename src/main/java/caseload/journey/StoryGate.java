package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Stands before every story of one child that leaves those who keep the records. Some stories never
 * leave; the others only with the written yes of family and child up to a day, and only where
 * enough children were referred for the same reasons.
 */
public record StoryGate(Journey journey, Policy policy, LocalDate day) {
  /** However few a reader may be shown otherwise. */
  public static final int LEAST = 5;

  private static final Pattern SENSITIVE =
      Pattern.compile(
          "bereav|grie[fv]|death|died|dying|suicid|child-protection|safeguard|child-in-need"
              + "|early-help|social-care|looked-after|abuse|neglect|domestic",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> IN_CARE =
      Set.of("care", "looked", "lac", "plac", "cla", "cic", "foster", "fostered", "adopted", "cp");

  private static final Pattern WRITTEN = Pattern.compile("letter|form|email|paper|slip|writ|sign");

  /** The scope that a story takes: the policy's own for it, else being quoted. */
  public static String scope(Policy policy) {
    return Choice.find(policy.consent().scopes(), "case-study").map(Choice::id).orElse("quotes");
  }

  /**
   * The last day on which the story may be told.
   *
   * @param everybody all journeys of the caseload
   * @param showFrom the smallest number that the readers are shown
   * @throws Refusal when it may not be told at all
   */
  public LocalDate pass(List<Journey> everybody, int showFrom) {
    LocalDate until = agreed();
    int least = least(showFrom);
    if (!ofEnough(everybody, showFrom)) throw Refusal.storyOfTooFew(journey.mentee(), least);
    return until;
  }

  /**
   * The last day of the written yes of both.
   *
   * @throws Refusal when the story stays, or when one of them has not agreed
   */
  public LocalDate agreed() {
    if (sensitive()) throw Refusal.storyStays(journey.mentee());
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw Refusal.storyNotAgreed(journey.mentee(), scope(policy), day, missing);
    }
    return until().orElseThrow();
  }

  /** The last day of the written yes of both; empty where the story stays or one has not agreed. */
  public Optional<LocalDate> lastDay() {
    return sensitive() || !missing().isEmpty() ? Optional.empty() : until();
  }

  /** True where enough were referred for each of its reasons in the twelve months to the day. */
  public boolean ofEnough(List<Journey> everybody, int showFrom) {
    return enough(everybody, least(showFrom));
  }

  /** The smallest number of children that a story can be one of. */
  public static int least(int showFrom) {
    return Math.max(LEAST, showFrom);
  }

  private boolean sensitive() {
    Mentee mentee = journey.mentee();
    return mentee.safeguardingFile()
        || mentee.facts().stream().anyMatch(fact -> inCare(Choice.idOf(fact.fact())))
        || steps().anyMatch(Concern.class::isInstance)
        || referrals().anyMatch(this::sensitive);
  }

  private static boolean inCare(String fact) {
    return SENSITIVE.matcher(fact).find()
        || Stream.of(fact.split("-", -1)).anyMatch(IN_CARE::contains);
  }

  private boolean sensitive(Referral referral) {
    boolean other =
        referral
            .otherReason()
            .filter(why -> SENSITIVE.matcher(Choice.idOf(why)).find())
            .isPresent();
    return other || referral.criteria().stream().anyMatch(this::sensitive);
  }

  /** A reason that the policy does not know is none that anybody can answer for. */
  private boolean sensitive(Reason reason) {
    Optional<Criterion> known = policy.referral().criterion(reason.id());
    return known.isEmpty()
        || known.get().sensitive()
        || SENSITIVE.matcher(reason.id()).find()
        || SENSITIVE.matcher(Choice.idOf(known.get().name())).find()
        || inCare(reason.id());
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    String scope = scope(policy);
    boolean inForce = journey.consent(scope, policy, day).inForce();
    if (!inForce || yeses(scope).noneMatch(said -> !said.byChild())) {
      missing.add("the family's written yes");
    }
    if (!inForce || yeses(scope).noneMatch(Consent::childsYes)) {
      missing.add("the child's own written yes");
    }
    if (until().isEmpty()) missing.add("the last day on which it holds");
    return missing;
  }

  private Stream<Consent> yeses(String scope) {
    return journey.current().stream()
        .flatMap(episode -> episode.asOf(day).all(Consent.class).stream())
        .filter(said -> said.answer().yes() && said.scopes().contains(scope))
        .filter(said -> said.how().filter(how -> WRITTEN.matcher(how).find()).isPresent())
        .filter(said -> said.validUntil().filter(day::isAfter).isEmpty());
  }

  private Optional<LocalDate> until() {
    return journey
        .current()
        .map(journey::withEveryNo)
        .flatMap(each -> each.consents(journey.mentee(), policy).lastDay(scope(policy), day))
        .filter(last -> !last.isBefore(day));
  }

  /** Each reason by itself; a referral without a reason of the list has nobody beside it. */
  private boolean enough(List<Journey> everybody, int least) {
    List<Reason> reasons =
        journey.current().flatMap(Episode::referral).map(Referral::criteria).orElse(List.of());
    return !reasons.isEmpty()
        && reasons.stream().allMatch(reason -> referred(everybody, reason.id()) >= least);
  }

  private long referred(List<Journey> everybody, String reason) {
    LocalDate from = day.minusYears(1);
    return everybody.stream()
        .filter(
            other ->
                other.episodes().stream()
                    .flatMap(episode -> episode.referral().stream())
                    .filter(each -> each.received().isAfter(from) && !each.received().isAfter(day))
                    .anyMatch(
                        each -> each.criteria().stream().anyMatch(r -> r.id().equals(reason))))
        .count();
  }

  private Stream<Step> steps() {
    return journey.episodes().stream().flatMap(episode -> episode.steps().stream());
  }

  private Stream<Referral> referrals() {
    return steps().filter(Referral.class::isInstance).map(Referral.class::cast);
  }
}
