package caseload.journey;

import caseload.journey.Contact.Responsibility;
import caseload.policy.ChildsYes;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.ScopeRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A school's whole rule about consent worked out a second time, by replaying the answers one after
 * the other and keeping what each person thinks. It shares nothing with the code that it is held
 * against but the records of what was written.
 */
final class RuleReference {
  private static final Set<Consent.Answer> YES =
      Set.of(Consent.Answer.GIVEN, Consent.Answer.GIVEN_WITH_CONDITIONS);

  private static final Set<Consent.Answer> NO =
      Set.of(Consent.Answer.REFUSED, Consent.Answer.WITHDRAWN);

  private final ConsentRule rule;
  private final Mentee mentee;
  private final List<Consent> said;
  private final List<LocalDate> exits;

  RuleReference(ConsentRule rule, Mentee mentee, List<Consent> said, List<LocalDate> exits) {
    this.rule = rule;
    this.mentee = mentee;
    this.said = new ArrayList<>(said);
    this.exits = exits;
    this.said.sort(Comparator.comparing(Consent::date).thenComparing(each -> each.recorded().at()));
  }

  boolean inForce(String scope, LocalDate day) {
    Map<String, String> minds = new HashMap<>();
    Map<String, LocalDate> until = new HashMap<>();
    Map<String, Boolean> silent = new HashMap<>();
    String child = "silent";
    LocalDate childUntil = LocalDate.MIN;
    boolean noted = false;
    for (Consent each : said) {
      if (each.date().isAfter(day)) break;
      boolean named = each.scopes().contains(scope);
      boolean yes = YES.contains(each.answer());
      boolean no = NO.contains(each.answer());
      boolean person = each.contact().equals("child");
      boolean childNo = each.child().equals(Optional.of(false)) || (person && no);
      boolean childYes = !childNo && !no && (person ? yes : each.child().equals(Optional.of(true)));
      boolean about = named || each.scopes().isEmpty();
      if (childNo && about) child = "no";
      if (childYes && named) {
        child = "yes";
        childUntil = end(each, scope);
        noted = each.competence().isPresent() && !each.competence().get().isBlank();
      }
      if (person) continue;
      if (no && about) {
        minds.put(each.contact(), "no");
        silent.remove(each.contact());
      }
      if (yes && named && accepted(each, scope)) {
        minds.put(each.contact(), "yes");
        until.put(each.contact(), end(each, scope));
        silent.remove(each.contact());
      }
      boolean notice = each.answer() == Consent.Answer.NOTICE && named && optOut(scope);
      if (notice && !"no".equals(minds.get(each.contact())) && tacit(each, scope, day)) {
        silent.put(each.contact(), true);
      }
    }
    if (child.equals("no") || minds.containsValue("no")) return false;

    Set<String> yes = new HashSet<>();
    for (Contact who : mentee.contacts()) {
      boolean counts =
          who.parentalResponsibility() != Responsibility.NO
              || (who.delegatedAuthority() && rule.delegatedAuthority());
      boolean plain =
          "yes".equals(minds.get(who.id()))
              && !day.isAfter(until.getOrDefault(who.id(), LocalDate.MIN));
      if (counts && (plain || silent.containsKey(who.id()))) yes.add(who.id());
    }
    boolean childSays = child.equals("yes") && !day.isAfter(childUntil);
    return decided(scope, day, yes, childSays, noted);
  }

  private boolean decided(
      String scope, LocalDate day, Set<String> yes, boolean childSays, boolean noted) {
    boolean inCare = inCare(day);
    boolean authority = yes.contains("authority");
    boolean adults = adults(scope, day, yes);
    if (inCare && rule.lookedAfter().equals(Optional.of(ConsentRule.LookedAfter.LOCAL_AUTHORITY))) {
      adults = authority;
    }
    boolean too =
        inCare
            && rule.lookedAfter().equals(Optional.of(ConsentRule.LookedAfter.LOCAL_AUTHORITY_TOO));
    if (too) {
      Set<String> others = new HashSet<>(yes);
      others.remove("authority");
      adults = authority && adults(scope, day, others);
    }
    Optional<ChildsYes> asked = own(scope).child().isPresent() ? own(scope).child() : rule.child();
    if (asked.isEmpty() || !concerned(asked.get(), day)) return adults;
    boolean counts = childSays && (noted || !asked.get().competenceNote());
    if (!asked.get().insteadOfParent()) return adults && counts;
    boolean care = !inCare || rule.lookedAfter().isEmpty() || authority;
    return adults || (counts && care);
  }

  private boolean adults(String scope, LocalDate day, Set<String> yes) {
    ConsentRule.From from = own(scope).from().orElse(rule.from());
    Set<String> must = new HashSet<>();
    for (Contact who : mentee.contacts()) {
      boolean barred =
          who.restriction().isPresent()
              && who.restriction().get().type().equals("no-contact")
              && !day.isBefore(who.restriction().get().date());
      if (barred) continue;
      boolean consulted =
          from == ConsentRule.From.EVERY_PARENT_CONSULTED && who.wantsToBeConsulted();
      boolean parent =
          from == ConsentRule.From.EVERY_PARENT
              && who.parentalResponsibility() == Responsibility.YES;
      if (consulted || parent) must.add(who.id());
    }
    return !yes.isEmpty() && yes.containsAll(must);
  }

  private boolean inCare(LocalDate day) {
    return mentee.facts().stream()
        .anyMatch(
            fact ->
                fact.fact().equals("looked-after")
                    && !day.isBefore(fact.from().orElse(LocalDate.MIN))
                    && !day.isAfter(fact.to().orElse(LocalDate.MAX)));
  }

  private boolean concerned(ChildsYes asked, LocalDate day) {
    LocalDate born = mentee.dateOfBirth();
    if (asked.fromAge().isPresent()) {
      return !day.isBefore(born.plusYears(asked.fromAge().get()));
    }
    if (asked.fromYear().isEmpty()) return true;
    // Everybody here is born in March: Year 1 begins in the September after the fifth birthday.
    return !day.isBefore(LocalDate.of(born.getYear() + 4 + asked.fromYear().get(), 9, 1));
  }

  private boolean optOut(String scope) {
    return rule.optOut().isPresent() && rule.optOut().get().scopes().contains(scope);
  }

  private boolean accepted(Consent yes, String scope) {
    List<Choice> ways = own(scope).methods();
    if (ways.isEmpty() && rule.methodNeeded()) ways = rule.methods();
    boolean way =
        ways.isEmpty()
            || (yes.how().isPresent()
                && ways.stream().anyMatch(w -> w.id().equals(yes.how().get())));
    boolean phone = !rule.witnessed().isEmpty() && yes.how().equals(Optional.of("phone"));
    return way && (!phone || (yes.witness().isPresent() && !yes.witness().get().isBlank()));
  }

  /** True when the days for objecting to this notice were over, and it had not run out. */
  private boolean tacit(Consent notice, String scope, LocalDate today) {
    if (notice.objectBy().isEmpty() || today.isAfter(end(notice, scope))) return false;
    LocalDate day = notice.date();
    int left = rule.optOut().orElseThrow().afterDays();
    while (left > 0) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      if (!weekend) left--;
    }
    return today.isAfter(day) && today.isAfter(notice.objectBy().get());
  }

  private LocalDate end(Consent yes, String scope) {
    List<LocalDate> ends = new ArrayList<>();
    ends.add(LocalDate.MAX);
    yes.validUntil().ifPresent(ends::add);
    Optional<Integer> months =
        own(scope).lastsMonths().isPresent() ? own(scope).lastsMonths() : rule.lastsMonths();
    months.ifPresent(n -> ends.add(yes.date().plusMonths(n).minusDays(1)));
    Optional<ConsentRule.LastsUntil> until =
        own(scope).lastsUntil().isPresent() ? own(scope).lastsUntil() : rule.lastsUntil();
    if (until.equals(Optional.of(ConsentRule.LastsUntil.EXIT))) {
      for (LocalDate exit : exits) if (!exit.isBefore(yes.date())) ends.add(exit);
    }
    if (until.equals(Optional.of(ConsentRule.LastsUntil.SCHOOL_YEAR))) {
      LocalDate august = LocalDate.of(yes.date().getYear(), 8, 31);
      ends.add(yes.date().isAfter(august) ? august.plusYears(1) : august);
    }
    return ends.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private ScopeRule own(String scope) {
    ScopeRule own = rule.perScope().get(scope);
    return own != null
        ? own
        : new ScopeRule(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
