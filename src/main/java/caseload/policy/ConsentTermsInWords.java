package caseload.policy;

import caseload.policy.ConsentRule.From;
import caseload.policy.ConsentRule.LastsUntil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a yes takes: whose, in which way, how long, scope by scope, in plain English. */
final class ConsentTermsInWords {
  private ConsentTermsInWords() {}

  static String from(From from) {
    return switch (from) {
      case ONE_PARENT -> "Consent is needed from one parent or carer.";
      case EVERY_PARENT_CONSULTED ->
          "Consent is needed from every parent or carer who asked to be consulted.";
      case EVERY_PARENT -> "Consent is needed from every parent with parental responsibility.";
    };
  }

  static List<String> who(ConsentRule rule) {
    return new InWords()
        .sayIf(rule.child(), ConsentTermsInWords::child)
        .sayIf(rule.lookedAfter(), ConsentTermsInWords::lookedAfter)
        .say(carer(rule))
        .lines();
  }

  /** Where the local authority decides alone, no carer decides for a looked-after child. */
  private static String carer(ConsentRule rule) {
    if (!rule.delegatedAuthority()) return "A carer without parental responsibility cannot decide.";
    boolean alone =
        rule.lookedAfter().filter(ConsentRule.LookedAfter.LOCAL_AUTHORITY::equals).isPresent();
    return alone
        ? "For any other child a carer with delegated authority may decide."
        : "A carer with delegated authority may decide.";
  }

  static List<String> how(ConsentRule rule) {
    return new InWords()
        .say(
            rule.methodNeeded()
                ? "A yes counts only when it says in which of these ways it came."
                : "A yes need not say in which way it came.")
        .sayList(
            "It counts only with a witness when it comes by: ",
            ConsentInWords.methods(rule.witnessed()),
            "or")
        .lines();
  }

  static List<String> last(ConsentRule rule) {
    return new InWords()
        .say(
            rule.referralNeedsConsent()
                ? "A referral is refused unless it says when a parent or carer agreed."
                : "A referral may be made before anybody was asked.")
        .sayIf(rule.optOut(), out -> optOut(rule, out))
        .sayEach(
            "Otherwise than for the rest:",
            rule.scopes().stream()
                .flatMap(
                    scope ->
                        Optional.ofNullable(rule.perScope().get(scope.id())).stream()
                            .map(own -> scope(scope.name(), own)))
                .toList())
        .sayAll(counted(rule))
        .lines();
  }

  private static List<String> counted(ConsentRule rule) {
    return Choice.find(rule.scopes(), ConsentRule.REPORTS).isEmpty()
        ? List.of()
        : List.of(
            "A no to being counted is kept, but takes nobody out of a count without names; nobody"
                + " is asked for it.");
  }

  static String lasts(Optional<Integer> months, Optional<LastsUntil> until) {
    List<String> ends = new ArrayList<>();
    months.ifPresent(n -> ends.add("for " + InWords.count(n, "month")));
    until.ifPresent(end -> ends.add(until(end)));
    return ends.isEmpty()
        ? "Consent lasts until the work ends or it is withdrawn."
        : "Consent lasts " + String.join(", but at most ", ends) + ".";
  }

  private static String until(LastsUntil until) {
    return switch (until) {
      case SCHOOL_YEAR -> "to the end of the school year (31 August)";
      case EXIT -> "until the exit, also when the work is opened again";
    };
  }

  private static String child(ChildsYes child) {
    String from =
        child.always()
            ? "The child's own yes is needed too"
            : "From "
                + child.fromAge().map(age -> "the age of " + age).orElse("")
                + child.fromYear().map(year -> "year " + year).orElse("")
                + " the child's own yes is "
                + (child.insteadOfParent() ? "enough, without a parent's" : "needed too");
    return from + (child.competenceNote() ? ", with a note of competence." : ".");
  }

  private static String lookedAfter(ConsentRule.LookedAfter way) {
    return switch (way) {
      case LOCAL_AUTHORITY -> "For a looked-after child the local authority alone decides.";
      case LOCAL_AUTHORITY_TOO ->
          "For a looked-after child the local authority's yes is needed too.";
    };
  }

  private static String optOut(ConsentRule rule, OptOut out) {
    return "A notice is enough for %s when nobody has objected after %s."
        .formatted(
            InWords.join(InWords.names(rule.scopes(), out.scopes()), "and"),
            InWords.count(out.afterDays(), "school day"));
  }

  private static String scope(String name, ScopeRule own) {
    List<String> says = new ArrayList<>();
    own.from().ifPresent(from -> says.add(from(from)));
    if (!own.methods().isEmpty()) {
      says.add("A yes counts only by " + ways(own) + ".");
    }
    own.child().ifPresent(child -> says.add(child(child)));
    if (own.lastsMonths().isPresent() || own.lastsUntil().isPresent()) {
      says.add(lasts(own.lastsMonths(), own.lastsUntil()));
    }
    return name + ": " + String.join(" ", says);
  }

  private static String ways(ScopeRule own) {
    return InWords.join(ConsentInWords.methods(own.methods()), "or");
  }
}
