package caseload.journey;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule said no. Every "no" of the tool is one of the factories below, in the mentor's words, with
 * the way on; nothing is written when one is thrown.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String next;

  private Refusal(String says, String next) {
    super(says);
    this.next = next;
  }

  /** What was refused and why. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to do instead. */
  public String next() {
    return next;
  }

  static Refusal noConsent(Mentee mentee, Step step, String scope, Standing standing) {
    return new Refusal(
        "%s has no consent for %s in force on %s: %s."
            .formatted(who(mentee), scope, Days.say(step.date()), why(standing)),
        "When a parent or carer has said yes:  caseload consent %s --given --by CONTACT --scope %s --date DATE"
            .formatted(mentee.mentee(), scope));
  }

  /** A no holds whoever said it, so it is named when it is that of somebody who may not decide. */
  static Refusal outsidersNo(
      Mentee mentee, Step step, String scope, Standing standing, Contact who) {
    return new Refusal(
        "%s has no consent for %s in force on %s: %s, by %s (%s), who is written down as without parental responsibility."
            .formatted(
                who(mentee),
                scope,
                Days.say(step.date()),
                why(standing),
                who.name(),
                who.relationship()),
        "If that is wrong:  caseload contact %s --name %s --parental-responsibility yes"
            .formatted(mentee.mentee(), who.id()));
  }

  private static String why(Standing standing) {
    String day = standing.since().map(Days::say).orElse("a day unknown");
    return switch (standing.word()) {
      case NOT_ASKED -> "it has not been asked for";
      case ASKED -> "the answer has been open since " + day;
      case NO_REPLY -> "there was no reply by " + day;
      case REFUSED -> "it was refused on " + day;
      case WITHDRAWN -> "it was withdrawn on " + day;
      case LAPSED -> "it ran out on " + day;
      case GIVEN -> "it was given on " + day;
    };
  }

  static Refusal inTheFuture(Step step, LocalDate today) {
    return new Refusal(
        "%s is in the future (today is %s); a %s records what has happened."
            .formatted(Days.say(step.date()), Days.say(today), Wording.of(step.stage())),
        "Give the day it took place:  --date DATE");
  }

  static Refusal beforeTheReferral(Step step, LocalDate received) {
    return new Refusal(
        "%s is before the referral was received (%s)."
            .formatted(Days.say(step.date()), Days.say(received)),
        "Check the date; what was before the referral has no place in its file.");
  }

  static Refusal alreadyOpen(Mentee mentee, Episode open) {
    return new Refusal(
        "%s already has an open referral, received %s."
            .formatted(who(mentee), Days.say(open.opened())),
        "To see it:  caseload show %s".formatted(mentee.mentee()));
  }

  static Refusal mayNotRefer(String role, List<String> may) {
    return new Refusal(
        "Under this school's policy a referral cannot be made by: %s.".formatted(role),
        "Those who may refer: %s.".formatted(String.join(", ", may)));
  }

  static Refusal unknownCriterion(String id, List<String> known) {
    return new Refusal(
        "\"%s\" is not one of the school's referral criteria.".formatted(id),
        "The criteria are: %s.".formatted(String.join(", ", known)));
  }

  static Refusal tooFewCriteria(int least) {
    return new Refusal(
        "This school's policy asks for at least %d referral %s."
            .formatted(least, least == 1 ? "criterion" : "criteria"),
        "Name it with what was seen:  --criterion ID=\"what was seen\"");
  }

  static Refusal noEvidence(String criterion) {
    return new Refusal(
        "The criterion %s needs clear evidence: what was seen, by whom, how often."
            .formatted(criterion),
        "Write it after an equals sign:  --criterion %s=\"what was seen\"".formatted(criterion));
  }

  static Refusal tooSoonAgain(Mentee mentee, LocalDate from) {
    return new Refusal(
        "%s can be referred again from %s under this school's policy."
            .formatted(who(mentee), Days.say(from)),
        "If it cannot wait, open the ended episode again:  caseload reopen %s --reason REASON"
            .formatted(mentee.mentee()));
  }

  static Refusal noReferral(Mentee mentee) {
    return new Refusal(
        "%s has no referral, so there is no file to write in.".formatted(who(mentee)),
        "Record one:  caseload refer %s".formatted(mentee.mentee()));
  }

  static Refusal noMinutes(Session session) {
    return new Refusal(
        "A session that took place lasted more than 0 minutes; %d were given."
            .formatted(session.minutes()),
        "If it did not take place:  --attended no, or --attended cancelled");
  }

  static Refusal alreadyExited(Mentee mentee, Step step, Exit exit) {
    return new Refusal(
        "%s exited on %s, so no %s can be recorded on %s."
            .formatted(
                who(mentee),
                Days.say(exit.date()),
                Wording.of(step.stage()),
                Days.say(step.date())),
        "If the work goes on:  caseload reopen %s --reason REASON".formatted(mentee.mentee()));
  }

  static Refusal exitBeforeStart(Exit exit, LocalDate started) {
    return new Refusal(
        "The work began on %s; it cannot end before that, on %s."
            .formatted(Days.say(started), Days.say(exit.date())),
        "Give the day it ended:  --date DATE");
  }

  static Refusal exitWithoutReason() {
    return new Refusal(
        "An exit needs a reason, in a few words that a parent may read.",
        "Add it:  --reason \"what was decided and why\"");
  }

  static Refusal notExited(Mentee mentee, Step step) {
    return new Refusal(
        "%s has not exited, so there is nothing to %s."
            .formatted(who(mentee), step instanceof Reopen ? "reopen" : "follow up"),
        "To see where things stand:  caseload show %s".formatted(mentee.mentee()));
  }

  /** A target lacks one of its SMART parts. */
  public static Refusal notSmart(String target, List<String> missing) {
    return new Refusal(
        "Target %s is not SMART yet; it lacks: %s.".formatted(target, String.join(", ", missing)),
        "Say how it is measured, from where to where, and by when:"
            + "  --measure M --from N --to N --by DATE");
  }

  static Refusal noSuchTarget(Mentee mentee, String id, List<String> known) {
    return new Refusal(
        "The action plan has no target %s.".formatted(id),
        known.isEmpty()
            ? "There is no action plan yet:  caseload plan %s --target WORDING ..."
                .formatted(mentee.mentee())
            : "Its targets are: %s.".formatted(String.join(", ", known)));
  }

  /** There is no such parent or carer. */
  public static Refusal noSuchContact(Mentee mentee, String contact) {
    return new Refusal(
        "%s has no contact \"%s\".".formatted(who(mentee), contact),
        "Add the person first:  caseload contact %s --name NAME --relationship WORD --letters yes"
            .formatted(mentee.mentee()));
  }

  static Refusal mayNotConsent(Mentee mentee, Contact contact) {
    return new Refusal(
        "%s is recorded as having no parental responsibility, so this consent would not count."
            .formatted(contact.name()),
        "If that is wrong, correct it first:  caseload contact %s --name \"%s\""
                .formatted(mentee.mentee(), contact.name())
            + " --parental-responsibility yes");
  }

  static Refusal tooEarly(Mentee mentee, String step, String needed) {
    return new Refusal(
        "Under this school's policy the %s comes first: %s has none yet."
            .formatted(Wording.of(needed), who(mentee)),
        "Record the %s, then the %s.".formatted(Wording.of(needed), Wording.of(step)));
  }

  /** The letter may not go to this person. */
  public static Refusal mayNotBeWrittenTo(Contact contact) {
    return new Refusal(
        "%s may not receive letters%s."
            .formatted(
                contact.name(),
                contact.restriction().isPresent() ? " (a restriction is on file)" : ""),
        "Choose another contact:  --to CONTACT");
  }

  /** None of the contacts may receive this letter. */
  public static Refusal nobodyToWriteTo(Mentee mentee) {
    return new Refusal(
        "%s has no contact who may receive this letter.".formatted(who(mentee)),
        "Add one:  caseload contact %s --name NAME --relationship WORD --letters yes"
            .formatted(mentee.mentee()));
  }

  /** The file lacks what the letter has to tell. */
  public static Refusal letterNeeds(Mentee mentee, String letter, String what, String command) {
    return new Refusal(
        "The letter %s needs %s, and the file of %s has none.".formatted(letter, what, who(mentee)),
        "Record it first:  " + command);
  }

  /** Without a referral there is nothing to ask consent for. */
  public static Refusal nothingToAsk(Mentee mentee) {
    return noReferral(mentee);
  }

  private static String who(Mentee mentee) {
    return "%s (%s)".formatted(mentee.name(), mentee.mentee());
  }
}
