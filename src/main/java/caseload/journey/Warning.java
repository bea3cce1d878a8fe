package caseload.journey;

import java.time.LocalDate;

/**
 * Something to look at before a step is written. Those to be confirmed are not written without a
 * yes; the others are said and written.
 */
public record Warning(String says, boolean confirm) {

  /** The same, with the code of the mentee it is about. */
  public Warning about(String code) {
    return new Warning(code + ": " + says, confirm);
  }

  /** The same, said and not asked. */
  public Warning onlySaid() {
    return new Warning(says, false);
  }

  static Warning late(Step step, long days) {
    return new Warning(
        "%s is %d days ago; this is a late entry.".formatted(Days.say(step.date()), days), true);
  }

  /** The answer no of a parent, carer or child is not to vanish by a slip. */
  public static Warning takesANo() {
    return new Warning(
        "An answer no about consent would go with it. Take it back only if it was never given.",
        true);
  }

  /** Without it, consent that there was is in force no more. */
  static Warning consentEnds() {
    return new Warning(
        "Consent for mentoring would no longer be in force: no session could be recorded until somebody who may decide says yes.",
        true);
  }

  /** Without it, consent that there was not is in force again. */
  static Warning consentAgain() {
    return new Warning(
        "Consent for mentoring would be in force again: sessions with the child could be recorded.",
        true);
  }

  /** A contact that an order or the like restricts would be free again. */
  static Warning liftsRestriction(String name, String kind) {
    return new Warning(
        "The restriction of %s (%s) would be lifted: letters and calls could go to them again."
            .formatted(name, kind),
        true);
  }

  /** That a letter was sent would be known no more. */
  static Warning takesALetter(String letter, LocalDate day) {
    return new Warning(
        "That the letter %s was sent on %s would go with it; the letter itself cannot be called back."
            .formatted(letter, Days.say(day)),
        true);
  }

  /** A text in a child's file has a first name that is another's. */
  public static Warning mayNameAnother(String name, String code) {
    return new Warning(
        "%s is the first name of another mentee (%s), and no child's file names another: if it is that child, write \"another child\"."
            .formatted(name, code),
        true);
  }

  /** A letter that says what comes first, when it has come. */
  public static Warning overtaken(String letter) {
    return new Warning(
        "The letter %s says that the family is asked first, and the family has answered already."
            .formatted(letter),
        true);
  }

  /** A letter that asks for a yes that is there. */
  public static Warning agreedAlready(LocalDate since, String letter) {
    return new Warning(
        "Consent has been in force since %s, and the letter %s asks for it again."
            .formatted(Days.say(since), letter),
        true);
  }

  /** A letter that says when something starts, when it has started. */
  public static Warning begunAlready(LocalDate began, String letter) {
    return new Warning(
        "The work began on %s, and the letter %s says when it starts."
            .formatted(Days.say(began), letter),
        true);
  }

  /** A letter about work that goes on, while consent neither holds nor was taken back. */
  public static Warning notInForce(String letter, String standing) {
    return new Warning(
        "The letter %s speaks of work that goes on, and consent to it is not in force (%s)."
            .formatted(letter, standing),
        true);
  }

  /** A letter for the end, before anybody has decided on one. */
  public static Warning beforeTheEnd(String letter) {
    return new Warning(
        "The letter %s is for the end of the work; neither an exit nor a review that decides on one is in the file."
            .formatted(letter),
        true);
  }

  /** A summary for the next school, against the family's wish. */
  public static Warning takenBack(String standing) {
    return new Warning(
        "The family's consent to mentoring is %s; what is passed on needs another basis, so ask the DSL or SENCO first."
            .formatted(standing),
        true);
  }

  /** A file is destroyed before its time. */
  public static Warning stillKept(LocalDate until) {
    return new Warning(
        "By the school's policy this file is kept until %s; the certificate says that it is destroyed."
            .formatted(Days.say(until)),
        true);
  }

  /** A file is destroyed, and no rule says when. */
  public static Warning noTimeKept() {
    return new Warning(
        "The policy does not say how long a file is kept (retention in caseload.yaml); the certificate says that it is destroyed.",
        true);
  }

  /** The file's words, printed in a letter, name another child. */
  public static Warning letterNamesAnother(String code, String other) {
    return new Warning(
        "The letter names another mentee (%s), from words in the file of %s: put the words right first."
            .formatted(other, code),
        true);
  }

  /** The file's words, printed in a letter, say where somebody of another home is. */
  public static Warning tellsOfAnotherHome(String code, String name) {
    return new Warning(
        "The letter about %s has the phone, e-mail or address of %s, who lives elsewhere: put the words in the file right first."
            .formatted(code, name),
        true);
  }

  static Warning noBaseline(int session) {
    return new Warning(
        "There is no baseline yet and this is session %d: without one, no change can be shown."
            .formatted(session),
        true);
  }

  static Warning sessionsAfterExit(LocalDate last) {
    return new Warning(
        "There is a session on %s, after this exit.".formatted(Days.say(last)), true);
  }

  static Warning secondSession(LocalDate day) {
    return new Warning("There is a session on %s already.".formatted(Days.say(day)), true);
  }

  static Warning beyondProgramme(int weeks, LocalDate end) {
    return new Warning(
        "The programme of %d weeks ended on %s.".formatted(weeks, Days.say(end)), true);
  }

  static Warning beyondSessions(int most, int number) {
    return new Warning(
        "The programme is of %d sessions and this is session %d.".formatted(most, number), true);
  }

  static Warning outsideCohort(String cohort, LocalDate from, LocalDate to) {
    return new Warning(
        "The cohort %s is from %s to %s.".formatted(cohort, Days.say(from), Days.say(to)), true);
  }

  static Warning tooMany(String format, int most, int came) {
    return new Warning(
        "The policy has at most %d mentees in a session of the format %s; this one has %d."
            .formatted(most, format, came),
        true);
  }

  static Warning roleModels(String format) {
    return new Warning(
        "The policy has no role models in a session of the format %s.".formatted(format), false);
  }

  static Warning fewerSessions(int held, int least) {
    return new Warning(
        "The programme is of at least %d sessions; %d were held.".formatted(least, held), false);
  }

  static Warning declined(LocalDate day) {
    return new Warning(
        "It was decided on %s that there is no support; another decision comes first: caseload prioritise MENTEE."
            .formatted(Days.say(day)),
        true);
  }

  static Warning criteriaNotMet(int least, String criteria) {
    return new Warning(
        "The policy has an end name at least %d of its criteria (--criterion): %s."
            .formatted(least, criteria),
        false);
  }

  static Warning beforeTheLeast(int weeks, LocalDate day) {
    return new Warning(
        "The programme is of at least %d weeks, to %s.".formatted(weeks, Days.say(day)), false);
  }

  static Warning sibling(String code, LocalDate day) {
    return new Warning(
        "%s, of the same household, also has a session on %s.".formatted(code, Days.say(day)),
        true);
  }

  static Warning siblingInGroup(String code) {
    return new Warning(
        "%s, of the same household, is in the same group session.".formatted(code), true);
  }

  static Warning siblingSameMentor(String code, String mentor) {
    return new Warning(
        "%s, of the same household, is mentored by %s too.".formatted(code, mentor), true);
  }

  static Warning siblingSameTime(String code) {
    return new Warning(
        "%s, of the same household, is being mentored at this time.".formatted(code), true);
  }

  static Warning notCountersigned(String roles) {
    return new Warning(
        "The referral is not countersigned; the policy has it signed by: %s.".formatted(roles),
        false);
  }

  static Warning notDiscussed(String roles) {
    return new Warning("The referral was not talked over with: %s.".formatted(roles), false);
  }

  static Warning notEligible(String format, String window) {
    return new Warning("In this school the format %s is for %s.".formatted(format, window), true);
  }

  static Warning notRuledOut(String exclusions) {
    return new Warning(
        "Nobody has said that this does not hold: %s. If so, add  --ruled-out"
            .formatted(exclusions),
        false);
  }

  static Warning refusedBefore(String contact, LocalDate day) {
    return new Warning(
        "Before this referral, on %s, consent was refused or withdrawn by: %s."
            .formatted(Days.say(day), contact),
        false);
  }

  /** A child joins a group while nobody has said yes to groups. */
  public static Warning notYetInGroups(String code, LocalDate day) {
    return new Warning(
        "%s has no consent for group in force on %s: no session of the group can be recorded until then."
            .formatted(code, Days.say(day)),
        false);
  }

  /** A child with the same birth date and name, or the same UPN, is there already. */
  public static Warning perhapsTheSameChild(String code) {
    return new Warning(
        "%s looks like the same child: a re-referral is made with  caseload refer %s"
            .formatted(code, code),
        true);
  }

  static Warning notYet(String step, String earlier) {
    return new Warning(
        "There is no %s yet; the policy has it before the %s."
            .formatted(Wording.of(earlier), Wording.of(step)),
        false);
  }

  static Warning stillOpen(String items) {
    return new Warning("Still to be talked through with the child: %s.".formatted(items), false);
  }

  static Warning notSigned(LocalDate day) {
    return new Warning(
        "By %s no signed agreement is on file; the policy asks for one.".formatted(Days.say(day)),
        false);
  }

  static Warning vague(String target, String wording) {
    return new Warning(
        "Target %s, \"%s\", could mean anything: what would somebody see or hear?"
            .formatted(target, wording),
        false);
  }

  static Warning uncounted(String target, String from, String to) {
    return new Warning(
        "Target %s goes from \"%s\" to \"%s\": how would you both count that?"
            .formatted(target, from, to),
        false);
  }

  static Warning steadyMoves(String target, String from, String to) {
    return new Warning(
        "Target %s is to hold steady, yet it goes from %s to %s.".formatted(target, from, to),
        false);
  }

  static Warning noTargetFor(String barrier) {
    return new Warning(
        "The child was referred for %s, and the plan has neither a target against it nor a reason why not (--not-targeted)."
            .formatted(barrier),
        false);
  }

  static Warning sameLevel(String level) {
    return new Warning(
        "The policy has a review move a child up or down; this one keeps the level %s."
            .formatted(level),
        true);
  }

  static Warning endsPause(LocalDate until) {
    return new Warning(
        "The work is paused until %s; this session ends the pause.".formatted(Days.say(until)),
        false);
  }

  /** The policy has a review sooner than on the day that was agreed. */
  public static Warning reviewSooner(LocalDate point, LocalDate agreed) {
    return new Warning(
        "The policy has a review by %s; the one that is agreed is on %s."
            .formatted(Days.say(point), Days.say(agreed)),
        false);
  }

  static Warning noCompetenceNote() {
    return new Warning(
        "Without a note of who judged that the child understands, and why, the child's own yes does"
            + " not count: add  --competence TEXT",
        true);
  }

  static Warning writtenTo(String name) {
    return new Warning(
        "%s may not receive letters, but was asked in writing; ask by phone or in person instead."
            .formatted(name),
        true);
  }

  static Warning elsewhere(String place, String usual) {
    return new Warning("%s is not the usual place (%s).".formatted(place, usual), false);
  }

  static Warning observedElsewhere(String place, String places) {
    return new Warning(
        "%s is none of the places where the policy observes: %s.".formatted(place, places), false);
  }

  static Warning panelTooSmall(String missing) {
    return new Warning("The policy has these decide too: %s.".formatted(missing), false);
  }

  static Warning decidedByOthers(String others, String rule) {
    return new Warning(
        "Not among those who decide under the policy: %s. They are: %s.".formatted(others, rule),
        false);
  }

  static Warning intakeFull(int places, LocalDate from, LocalDate to) {
    return new Warning(
        "The intake from %s to %s has its full number of places (%d) already."
            .formatted(Days.say(from), Days.say(to), places),
        true);
  }

  static Warning noIntake(LocalDate day) {
    return new Warning("The school has no intake on %s.".formatted(Days.say(day)), true);
  }

  static Warning byName(String who) {
    return new Warning(
        "\"%s\" looks like a name: say with whom by role, such as class-teacher or social-worker."
            .formatted(who),
        false);
  }

  static Warning yesOfTheRestricted(String name) {
    return new Warning(
        "A restriction is on file for %s, who is not to be contacted; talk with the DSL before you go by this yes."
            .formatted(name),
        true);
  }

  static Warning unknownAgency(String typed, String hint) {
    return new Warning(
        "\"%s\" is not one of the agencies in the policy; %s".formatted(typed, hint), true);
  }

  static Warning noTransition(String policy) {
    return new Warning(
        "The next school is not written down: caseload meeting MENTEE --kind transition --receiving-school NAME.%s"
            .formatted(policy.isEmpty() ? "" : " The policy: " + policy),
        false);
  }

  static Warning stepUpEarly(int weeks, LocalDate from) {
    return new Warning(
        "The policy has %d weeks of this support before it is stepped up: not before %s."
            .formatted(weeks, Days.say(from)),
        true);
  }

  /** A text in a child's file has the whole name or the code of another. */
  public static Warning namesAnother(String code) {
    return new Warning(
        "This seems to name another mentee (%s), and no child's file names another: leave the name out and write \"another child\"."
            .formatted(code),
        true);
  }

  /** Letters to parents who live apart are about to lie in one file. */
  public static Warning twoHomes(String code, String one, String other, String id) {
    return new Warning(
        "%s: this one file would hold the letter to %s and the letter to %s, who do not share an address. Make a file for each:  --to %s"
            .formatted(code, one, other, id),
        true);
  }

  /** A text of the mentors' log has a name of a mentee in it. */
  public static Warning namesAMentee(String code) {
    return new Warning(
        "This seems to name a mentee (%s): the mentors' log is not about children. Leave the name out."
            .formatted(code),
        true);
  }

  static Warning evaluationMissing(String questionnaire) {
    return new Warning(
        "The exit questionnaire %s is not there; it is recorded as not returned."
            .formatted(questionnaire),
        false);
  }

  static Warning alreadyAnswered(String questionnaire, String role, String point, LocalDate day) {
    return new Warning(
        "%s by %s at %s is there already, of %s."
            .formatted(questionnaire, role, point, Days.say(day)),
        true);
  }

  static Warning noScore(String score, String questionnaire, String why) {
    return new Warning(
        "No score %s follows from this %s: %s.".formatted(score, questionnaire, why), true);
  }

  static Warning otherRespondent(String questionnaire, String entry, String role) {
    return new Warning(
        "%s was answered at entry by %s, not by %s: no change can be shown between them."
            .formatted(questionnaire, entry, role),
        false);
  }

  static Warning otherPerson(String questionnaire, String entry, String now) {
    return new Warning(
        "%s was answered at entry by %s, now by %s: part of a change may be theirs."
            .formatted(questionnaire, entry, now),
        false);
  }

  static Warning otherForm(String questionnaire, String entry, String now) {
    return new Warning(
        "%s was answered at entry on the form %s, now on %s; these are not compared."
            .formatted(questionnaire, entry, now),
        false);
  }

  static Warning otherVersion(String questionnaire, int entry, int now) {
    return new Warning(
        "%s was answered at entry in version %d, now in %d; these are not compared."
            .formatted(questionnaire, entry, now),
        false);
  }

  static Warning outsideAges(String questionnaire, String ages, int age) {
    return new Warning(
        "%s is made for ages %s; the child is %d.".formatted(questionnaire, ages, age), true);
  }

  static Warning readingAge(String questionnaire, int asked, int age) {
    return new Warning(
        "%s asks for a reading age of %d and the child is %d: was it read aloud?"
            .formatted(questionnaire, asked, age),
        false);
  }

  static Warning straightLine(String questionnaire, String answer) {
    return new Warning(
        "Every answer of %s is %s; perhaps it was not read.".formatted(questionnaire, answer),
        false);
  }

  static Warning windowAgain(String data, LocalDate from, LocalDate to) {
    return new Warning(
        "There is %s from %s to %s already: days in both would count twice."
            .formatted(data, Days.say(from), Days.say(to)),
        true);
  }

  /** What is kept as issued is held against every later report, which would then differ. */
  public static Warning issuedSoFar(String period, String last) {
    return new Warning(
        "%s is not over: this report ends on %s, and the one of the whole time will differ."
            .formatted(period, last),
        true);
  }

  /** A report that says little, since what went out before would tell the rest of it. */
  public static Warning issuedHushed(int hidden, int all, String because) {
    return new Warning(
        "%d of the %d figures of this report are not shown, because of what went out before: %s."
            .formatted(hidden, all, because),
        true);
  }

  /** A sentence of a report that says more than its numbers can carry. */
  public static Warning claims(int line, String phrase, String why, String better) {
    return new Warning(
        "Line %d says \"%s\": %s. Better: %s.".formatted(line, phrase, why, better), true);
  }
}
