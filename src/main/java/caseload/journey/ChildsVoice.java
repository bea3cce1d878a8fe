package caseload.journey;

import caseload.policy.ChildsYes;
import caseload.policy.ScopeRule;
import java.time.LocalDate;
import java.util.Optional;

/** What the child said last about one scope by the end of one day, in person or beside an adult. */
record ChildsVoice(Consents all, Scope scope, LocalDate day) {

  /** The child's own no. */
  Optional<Consent> no() {
    return last().filter(Consent::childsNo);
  }

  /** The child's own yes, with a note of competence where the school needs one. */
  Optional<Consent> yes() {
    boolean note = terms().child().filter(ChildsYes::competenceNote).isPresent();
    return last()
        .filter(Consent::childsYes)
        .filter(yes -> !note || yes.competence().filter(text -> !text.isBlank()).isPresent())
        .filter(yes -> Yes.said(yes, terms(), all.exits()).holds(day));
  }

  /** True when the school asks a child of this age for a yes of its own. */
  boolean isAsked() {
    return rule().isPresent();
  }

  /** True when the child's yes stands for a parent's. */
  boolean decides() {
    return rule().filter(ChildsYes::insteadOfParent).isPresent();
  }

  private Optional<ChildsYes> rule() {
    int age = all.mentee().ageOn(day);
    return terms().child().filter(rule -> rule.concerns(age, all.mentee().yearOn(day)));
  }

  private Optional<Consent> last() {
    return all.answers().stream()
        .filter(each -> !each.date().isAfter(day))
        .filter(each -> each.childsNo() || each.childsYes())
        .filter(each -> scope.covers(each.childsNo(), each.scopes()))
        .reduce((earlier, later) -> later);
  }

  private ScopeRule terms() {
    return all.rule().of(scope.id());
  }
}
