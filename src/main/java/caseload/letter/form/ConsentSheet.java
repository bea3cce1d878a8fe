package caseload.letter.form;

import caseload.letter.kind.Dates;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.ConsentRule.From;
import caseload.policy.Tongue;
import java.util.List;
import java.util.Optional;

/**
 * The school's question for consent, scope by scope. It names no contact: whoever gets the sheet
 * writes in their own name, and two homes get a sheet each.
 *
 * @param alike what holds for every scope; absent where they differ
 * @param severalSign that more than one adult must say yes, each on a sheet of their own
 * @param localAuthority how the local authority signs for a looked-after child
 * @param witnessed the ways that need a witness
 */
record ConsentSheet(
    List<ScopeRow> scopes,
    Optional<ScopeRow> alike,
    boolean severalSign,
    List<Tick> methods,
    Optional<String> witnessed,
    Optional<String> localAuthority,
    boolean carerMaySign,
    boolean competenceNote,
    Optional<String> replyBy) {

  private static final int DAYS_TO_REPLY = 10;

  static ConsentSheet of(Filling filling) {
    ConsentRule rule = filling.policy().consent();
    List<Choice> asked = asked(rule);
    List<ScopeRow> scopes = asked.stream().map(scope -> ScopeRow.of(scope, filling)).toList();
    return new ConsentSheet(
        scopes,
        scopes.stream().findFirst().filter(one -> scopes.stream().allMatch(one::asksTheSame)),
        asked.stream().anyMatch(scope -> several(rule, scope)),
        Tick.blank(rule.methods()),
        rule.witnessed().stream()
            .map(Choice::name)
            .map(ScopeRow::small)
            .reduce((one, other) -> one + " or " + other),
        rule.lookedAfter().map(ConsentSheet::authority),
        rule.delegatedAuthority(),
        rule.child().filter(child -> child.competenceNote()).isPresent(),
        replyBy(filling, rule));
  }

  /** What the policy's letter asks for; else everything that somebody can be asked. */
  private static List<Choice> asked(ConsentRule rule) {
    List<Choice> named =
        rule.askedFor().isEmpty()
            ? rule.scopes()
            : rule.scopes().stream()
                .filter(scope -> Choice.find(rule.askedFor(), scope.id()).isPresent())
                .toList();
    return named.stream().filter(scope -> !scope.id().equals(ConsentRule.REPORTS)).toList();
  }

  private static String authority(ConsentRule.LookedAfter way) {
    return switch (way) {
      case LOCAL_AUTHORITY -> "signs in your place";
      case LOCAL_AUTHORITY_TOO -> "signs too";
    };
  }

  private static boolean several(ConsentRule rule, Choice scope) {
    return rule.of(scope.id()).from().filter(from -> from != From.ONE_PARENT).isPresent();
  }

  /** A blank form may lie in a drawer for a year. */
  private static Optional<String> replyBy(Filling filling, ConsentRule rule) {
    int days = rule.replyWithinDays().orElse(DAYS_TO_REPLY);
    return filling
        .mentee()
        .map(child -> filling.school().calendar().afterSchoolDays(filling.day(), days))
        .map(new Dates(Tongue.ENGLISH)::inFull);
  }
}
