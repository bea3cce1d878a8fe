package caseload.journey;

import caseload.journey.Consent.Answer;
import caseload.policy.ChildsYes;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.OptOut;
import caseload.policy.ScopeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a step about consent must meet, so that no yes is written down that would not count. */
record ConsentRules(Mentee mentee, ConsentRule rule) {
  private static final Set<String> IN_WRITING = Set.of("letter", "post", "form");

  void meet(Consent consent) {
    Optional<Contact> who = mentee.contact(consent.contact());
    boolean asking = asking(consent);
    boolean counts = consent.answer().yes() || consent.answer() == Answer.NOTICE;
    who.filter(each -> counts && !each.mayDecide(rule)).ifPresent(this::mayNotConsent);
    who.filter(each -> asking && !each.mayBeAsked(consent.date()))
        .ifPresent(
            each -> {
              throw Refusal.mayNotBeAsked(each);
            });
    if (consent.answer().yes() && !consent.byChild()) inAWayThatCounts(consent);
    if (consent.answer() == Answer.NOTICE) notice(consent);
  }

  /** What to look at, although the answer may be written down. */
  List<Warning> warnings(Consent consent) {
    List<Warning> warnings = new ArrayList<>();
    boolean note = consent.competence().filter(text -> !text.isBlank()).isPresent();
    if (consent.childsYes() && !note && noteNeeded(consent)) {
      warnings.add(Warning.noCompetenceNote());
    }
    mentee
        .contact(consent.contact())
        .filter(who -> consent.answer().yes() && !who.mayBeAsked(consent.date()))
        .ifPresent(who -> warnings.add(Warning.yesOfTheRestricted(who.name())));
    boolean written = consent.how().map(Choice::idOf).filter(IN_WRITING::contains).isPresent();
    if (asking(consent) && written) {
      mentee
          .contact(consent.contact())
          .filter(who -> !who.mayBeWrittenTo())
          .ifPresent(who -> warnings.add(Warning.writtenTo(who.name())));
    }
    return warnings;
  }

  private static boolean asking(Consent consent) {
    return switch (consent.answer()) {
      case ASKED, REMINDED, NOTICE -> true;
      default -> false;
    };
  }

  private boolean noteNeeded(Consent consent) {
    LocalDate day = consent.date();
    return consent.scopes().stream()
        .flatMap(scope -> rule.of(scope).child().stream())
        .filter(ChildsYes::competenceNote)
        .anyMatch(child -> child.concerns(mentee.ageOn(day), mentee.yearOn(day)));
  }

  private void mayNotConsent(Contact who) {
    throw Refusal.mayNotConsent(mentee, who);
  }

  private void inAWayThatCounts(Consent yes) {
    for (String scope : yes.scopes()) {
      ScopeRule terms = rule.of(scope);
      if (!terms.accepts(yes.how())) {
        throw Refusal.methodDoesNotCount(scope, terms.methods().stream().map(Choice::id).toList());
      }
    }
    boolean witnessed = yes.witness().filter(text -> !text.isBlank()).isPresent();
    if (rule.needsWitness(yes.how()) && !witnessed) {
      throw Refusal.noWitness(yes.how().orElseThrow());
    }
  }

  private void notice(Consent notice) {
    List<String> open = rule.optOut().map(OptOut::scopes).orElse(List.of());
    notice.scopes().stream()
        .filter(scope -> !open.contains(scope))
        .findFirst()
        .or(() -> open.isEmpty() ? Optional.of(ConsentRule.MENTORING) : Optional.empty())
        .ifPresent(
            scope -> {
              throw Refusal.notOpenToOptOut(mentee, scope, open);
            });
    int days = rule.optOut().orElseThrow().afterDays();
    LocalDate least = Yes.weekdaysAfter(notice.date(), days);
    if (notice.objectBy().filter(last -> !last.isBefore(least)).isEmpty()) {
      throw Refusal.noticeTooShort(days, least);
    }
  }
}
