package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be done about consent: who is still to be asked, reminded, or asked again. */
record ConsentDues(Mentee mentee, Episode episode, SchoolFile school, LocalDate today) {
  private static final int RENEW_WITHIN_DAYS = 30;
  private static final int REPLY_WITHIN_DAYS = 10;

  /** True when mentoring consent is in force. */
  boolean inForce() {
    return standing().inForce();
  }

  List<Due> all() {
    List<Due> due = new ArrayList<>();
    Standing standing = standing();
    switch (standing.word()) {
      case NOT_ASKED, LAPSED -> ask(standing.since().orElse(decided()), due);
      case ASKED -> goOn(standing, due);
      case NO_REPLY ->
          due.add(due(standing.since().orElse(today), "decide without a reply", "exit " + code()));
      case GIVEN -> renew(due);
      case REFUSED, WITHDRAWN -> due.add(afterTheNo(standing));
    }
    return due;
  }

  private void ask(LocalDate since, List<Due> due) {
    if (episode.referral().flatMap(Referral::consented).isPresent() && answers().isEmpty()) {
      LocalDate day = episode.referral().orElseThrow().consented().orElseThrow().date();
      due.add(
          due(
              since,
              "write down the consent that came with the referral",
              "consent %s --given --by CONTACT --date %s".formatted(code(), day)));
      return;
    }
    List<Contact> toWrite = asking().toWrite();
    if (!toWrite.isEmpty() || asking().toAskOtherwise().isEmpty()) {
      due.add(due(since, "ask for consent" + named(toWrite), "letter consent " + code()));
    }
    otherwise(since, due);
  }

  /** Some have been asked: the others still are to be, and those who have not answered reminded. */
  private void goOn(Standing standing, List<Due> due) {
    List<Need> needs = consents().needs(ConsentRule.MENTORING, today);
    boolean anybody = needs.stream().anyMatch(Need::anybodys);
    boolean notice = consents().noticeUntil(ConsentRule.MENTORING, today).isPresent();
    for (Contact who : asking().those(Asking.Progress.UNASKED)) {
      if (!anybody && who.mayBeWrittenTo() && needed(who, needs)) due.add(alsoAsk(who));
    }
    if (!anybody) otherwise(decided(), due);
    List<Contact> waiting = asking().those(Asking.Progress.WAITING);
    for (Contact who : waiting) if (!notice && (anybody || needed(who, needs))) due.add(chase(who));
    if (waiting.isEmpty() && anybody && !notice) due.add(chase(standing));
    if (needs.stream().anyMatch(need -> need.authoritys(mentee))) {
      due.add(new Due(code(), "consent", decided(), "add the social worker", Need.add(code())));
    }
    if (needs.stream().anyMatch(need -> need.whose() == Need.Whose.CHILD)) {
      String command = "consent " + code() + " --given --by child";
      due.add(due(standing.since().orElse(today), "hear the child's own yes or no", command));
    }
  }

  private boolean needed(Contact who, List<Need> needs) {
    return needs.stream().anyMatch(need -> need.of(who));
  }

  private Due alsoAsk(Contact who) {
    String command = "letter consent " + code() + " --to " + who.id();
    return due(decided(), "ask for consent: " + who.id(), command);
  }

  private void otherwise(LocalDate since, List<Due> due) {
    for (Contact who : asking().toAskOtherwise()) {
      due.add(
          due(
              since,
              "ask for consent by phone or in person: " + who.id(),
              "consent " + code() + " --asked --by " + who.id()));
    }
  }

  private Due chase(Contact who) {
    String by = mentee.contacts().size() > 1 ? " --by " + who.id() : "";
    LocalDate since = asking().since(who).orElse(today);
    return due(
        reply(since),
        "chase the reply about consent" + named(List.of(who)),
        "consent " + code() + " --reminded" + by);
  }

  /** Somebody was asked who is none of those who should be. */
  private Due chase(Standing standing) {
    return episode
        .last(Consent.class)
        .flatMap(said -> mentee.withId(said.contact()))
        .map(this::chase)
        .orElseGet(
            () ->
                due(
                    reply(standing.since().orElse(today)),
                    "chase the reply about consent",
                    "consent " + code() + " --reminded"));
  }

  /** Nobody is asked again after a no; but a file that nobody looks at any more is to be closed. */
  private Due afterTheNo(Standing standing) {
    LocalDate day =
        school.calendar().afterSchoolDays(standing.since().orElse(today), REPLY_WITHIN_DAYS);
    return due(day, "decide what happens after the no", "exit " + code());
  }

  private void renew(List<Due> due) {
    consents()
        .lastDay(ConsentRule.MENTORING, today)
        .map(end -> school.calendar().openUntil(end.minusDays(RENEW_WITHIN_DAYS)))
        .ifPresent(day -> due.add(due(day, "ask for consent again", "letter consent " + code())));
  }

  /** By id, not by name; not at all where there is one contact only. */
  private String named(List<Contact> who) {
    if (mentee.contacts().size() < 2 || who.isEmpty()) return "";
    return ": " + who.stream().map(Contact::id).collect(Collectors.joining(", "));
  }

  private LocalDate reply(LocalDate asked) {
    int days = school.policy().consent().replyWithinDays().orElse(REPLY_WITHIN_DAYS);
    return school.calendar().afterSchoolDays(asked, days);
  }

  private LocalDate decided() {
    return episode.last(Priority.class).map(Step::date).orElse(episode.opened());
  }

  private List<Consent> answers() {
    return episode.all(Consent.class);
  }

  private Asking asking() {
    return new Asking(mentee, consents(), today);
  }

  private Consents consents() {
    return episode.consents(mentee, school.policy());
  }

  private Standing standing() {
    return consents().standing(ConsentRule.MENTORING, today);
  }

  private String code() {
    return mentee.mentee();
  }

  private Due due(LocalDate since, String what, String command) {
    return new Due(code(), "consent", since, what, "caseload " + command);
  }
}
