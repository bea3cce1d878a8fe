package caseload.letter.form;

import caseload.journey.Mentee;
import caseload.policy.ChildsYes;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.ConsentRule.From;
import caseload.policy.ScopeRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing to say yes or no to: who must sign, how the answer may come, how long it holds.
 *
 * @param scope completes "I agree to"
 * @param ways the only ways in which a yes to it counts
 */
record ScopeRow(String scope, String whoSigns, Optional<String> ways, String lasts) {

  static ScopeRow of(Choice scope, Filling filling) {
    ConsentRule policy = filling.policy().consent();
    ScopeRule rule = policy.of(scope.id());
    String signs = signs(rule.from().orElse(From.ONE_PARENT), filling.policy().say().parent());
    String who =
        rule.child()
            .filter(child -> concerns(child, filling))
            .map(child -> withChild(signs, child, filling))
            .orElse(signs);
    return new ScopeRow(
        small(scope.name()),
        policy.openToOptOut(scope.id()) ? who + "; we may send a notice in its place" : who,
        ways(rule.methods()),
        lasts(rule));
  }

  boolean asksTheSame(ScopeRow other) {
    return whoSigns.equals(other.whoSigns) && ways.equals(other.ways) && lasts.equals(other.lasts);
  }

  private static String signs(From from, String parent) {
    return switch (from) {
      case ONE_PARENT -> "one " + parent;
      case EVERY_PARENT_CONSULTED -> "each " + parent + " who has asked to be asked";
      case EVERY_PARENT -> "each person with parental responsibility";
    };
  }

  /** On a blank form the rule is said; on a child's own, only where it is about this child. */
  private static boolean concerns(ChildsYes child, Filling filling) {
    return filling
        .mentee()
        .map(
            (Mentee mentee) ->
                child.concerns(mentee.ageOn(filling.day()), mentee.yearOn(filling.day())))
        .orElse(true);
  }

  private static String withChild(String signs, ChildsYes child, Filling filling) {
    String from = filling.mentee().isPresent() || child.always() ? "" : ", from " + since(child);
    return child.insteadOfParent()
        ? "the child alone" + from + "; else " + signs
        : signs + ", and the child" + from;
  }

  private static String since(ChildsYes child) {
    return child
        .fromAge()
        .map(age -> "the age of " + age)
        .or(() -> child.fromYear().map(year -> "Year " + year))
        .orElse("");
  }

  private static Optional<String> ways(List<Choice> methods) {
    return methods.isEmpty()
        ? Optional.empty()
        : Optional.of(
            methods.stream()
                .map(Choice::name)
                .map(ScopeRow::small)
                .collect(Collectors.joining(" or ")));
  }

  private static String lasts(ScopeRule rule) {
    String months =
        rule.lastsMonths().map(n -> n == 1 ? "for 1 month" : "for " + n + " months").orElse("");
    String until =
        rule.lastsUntil()
            .map(
                end ->
                    switch (end) {
                      case SCHOOL_YEAR -> "up to 31 August";
                      case EXIT -> "until the work ends";
                    })
            .orElse("");
    if (months.isEmpty()) return until.isEmpty() ? "until the work ends" : until;
    return until.isEmpty() ? months : months + ", at most " + until;
  }

  /** Words as they go on within a sentence: "One-to-one meetings" loses its capital. */
  static String small(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }
}
