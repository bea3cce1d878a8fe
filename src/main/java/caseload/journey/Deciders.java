package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.ConsentRule.From;
import caseload.policy.ConsentRule.LookedAfter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which of a child's contacts the school must ask on a day, and whose yes it cannot do without. */
public record Deciders(Mentee mentee, ConsentRule rule, From from, LocalDate day) {
  private static final String LOOKED_AFTER = "looked-after";

  /**
   * Those who are asked: everybody the rule names; where it names nobody, those with whom the child
   * lives and those who asked to be consulted; where that is not known, all who may decide. Nobody
   * whom the school may not turn to.
   */
  public List<Contact> asked() {
    if (localAuthority(LookedAfter.LOCAL_AUTHORITY)) return authorities();
    List<Contact> asked = new ArrayList<>(from == From.EVERY_PARENT ? must() : near());
    if (asked.isEmpty()) asked.addAll(those(contact -> true));
    boolean too = localAuthority(LookedAfter.LOCAL_AUTHORITY_TOO);
    if (too) authorities().stream().filter(each -> !asked.contains(each)).forEach(asked::add);
    return asked;
  }

  /** The yeses that are missing when these contacts have said one. */
  List<Need> missing(Set<String> yes) {
    List<Need> needs = authoritysYes(yes);
    if (localAuthority(LookedAfter.LOCAL_AUTHORITY)) return needs;
    boolean too = localAuthority(LookedAfter.LOCAL_AUTHORITY_TOO);
    List<Contact> must = must();
    must.stream().filter(who -> !yes.contains(who.id())).map(Need::only).forEach(needs::add);
    boolean somebody =
        mentee.contacts().stream()
            .anyMatch(who -> yes.contains(who.id()) && !(too && isAuthority(who)));
    if (!somebody && must.isEmpty()) needs.add(Need.any(Need.Whose.PARENT));
    return needs;
  }

  /** The local authority's yes alone, where it is missing. */
  List<Need> authoritysYes(Set<String> yes) {
    List<Need> needs = new ArrayList<>();
    boolean needed = rule.lookedAfter().isPresent() && mentee.is(LOOKED_AFTER, day);
    boolean said = authorities().stream().anyMatch(who -> yes.contains(who.id()));
    if (needed && !said) needs.add(Need.any(Need.Whose.LOCAL_AUTHORITY));
    return needs;
  }

  /** Those without whose yes there is no consent; nobody where one of all is enough. */
  private List<Contact> must() {
    return switch (from) {
      case ONE_PARENT -> List.of();
      case EVERY_PARENT_CONSULTED ->
          mentee.contacts().stream()
              .filter(who -> who.wantsToBeConsulted() && who.mayBeAsked(day))
              .toList();
      case EVERY_PARENT -> those(who -> who.parentalResponsibility() == Contact.Responsibility.YES);
    };
  }

  private List<Contact> near() {
    return those(who -> who.wantsToBeConsulted() || who.livesWith().orElse(false));
  }

  private List<Contact> those(Predicate<Contact> which) {
    return mentee.contacts().stream()
        .filter(who -> who.mayDecide(rule) && who.mayBeAsked(day) && which.test(who))
        .toList();
  }

  private List<Contact> authorities() {
    return those(Deciders::isAuthority);
  }

  private boolean localAuthority(LookedAfter way) {
    return rule.lookedAfter().filter(way::equals).isPresent() && mentee.is(LOOKED_AFTER, day);
  }

  private static boolean isAuthority(Contact who) {
    return who.parentalResponsibility() == Contact.Responsibility.LOCAL_AUTHORITY;
  }
}
