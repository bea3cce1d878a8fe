package caseload.journey;

import caseload.policy.ChildWord;
import caseload.policy.Choice;
import caseload.policy.Criterion;
import caseload.policy.Exits;
import caseload.policy.GroupLeast;
import caseload.policy.Threshold;
import caseload.policy.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** The child's own no stands whatever the adults said. */
  static Refusal childsNo(Mentee mentee, Step step, String scope, Standing standing) {
    return new Refusal(
        "%s has no consent for %s in force on %s: on %s the child said no, and that counts whatever the adults say."
            .formatted(
                who(mentee),
                scope,
                Days.say(step.date()),
                standing.since().map(Days::say).orElse("a day unknown")),
        "When the child says yes:  caseload consent %s --given --by child --scope %s --date DATE"
            .formatted(mentee.mentee(), scope));
  }

  /** The school's rule asks for more than has been said. */
  static Refusal yesMissing(Mentee mentee, Step step, String scope, List<Need> needs) {
    return new Refusal(
        "%s has no consent for %s in force on %s: under this school's policy the yes of %s is still needed."
            .formatted(
                who(mentee),
                scope,
                Days.say(step.date()),
                needs.stream().map(Need::words).collect(Collectors.joining(" and of "))),
        needs.get(0).next(mentee.mentee(), scope));
  }

  /** Parents may still object to the notice. */
  static Refusal noticeStillRuns(Mentee mentee, Step step, String scope, LocalDate last) {
    return new Refusal(
        "%s has no consent for %s in force on %s: the family may object to the notice until %s."
            .formatted(who(mentee), scope, Days.say(step.date()), Days.say(last)),
        "Wait until that day has passed, or record a yes:  caseload consent %s --given --by CONTACT --scope %s"
            .formatted(mentee.mentee(), scope));
  }

  /** The school takes a yes to this only in other ways. */
  static Refusal methodDoesNotCount(String scope, List<String> methods) {
    return new Refusal(
        "Under this school's policy a yes to %s counts only by: %s."
            .formatted(scope, String.join(", ", methods)),
        "Say how it came:  --how %s; or record it for the other scopes alone:  --scope SCOPE"
            .formatted(methods.get(0)));
  }

  /** The school takes such a yes only before a witness. */
  static Refusal noWitness(String how) {
    return new Refusal(
        "Under this school's policy a yes by %s counts only with a witness.".formatted(how),
        "Say who else heard it, by role:  --witness \"office manager\"");
  }

  /** The school has not opened this to opt-out. */
  static Refusal notOpenToOptOut(Mentee mentee, String scope, List<String> open) {
    return new Refusal(
        "Under this school's policy a notice is not enough for %s; it needs a yes."
            .formatted(scope),
        open.isEmpty()
            ? "Ask for it:  caseload letter consent %s".formatted(mentee.mentee())
            : "A notice is enough for: %s. Write  --scope %s"
                .formatted(String.join(", ", open), String.join(",", open)));
  }

  /** A notice must leave the family the time that the policy gives them. */
  public static Refusal noticeTooShort(int days, LocalDate least) {
    return new Refusal(
        "This school's policy gives families %d school %s to object to a notice."
            .formatted(days, days == 1 ? "day" : "days"),
        "The last day for objections must be %s or later:  --object-by %s"
            .formatted(Days.say(least), least));
  }

  /** The school may not turn to this person. */
  static Refusal mayNotBeAsked(Contact contact) {
    return new Refusal(
        "%s may not be asked: a restriction forbids contact with this person."
            .formatted(contact.name()),
        "Ask somebody else:  --by CONTACT");
  }

  /** Some schools open a file only when a parent has agreed. */
  static Refusal consentComesFirst() {
    return new Refusal(
        "Under this school's policy a parent or carer agrees before a child is referred.",
        "Say when and who, by relationship:  --consented DATE --consented-by mother");
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

  static Refusal sharedWithoutConsent(
      Mentee mentee, Meeting meeting, String with, Standing standing) {
    return new Refusal(
        "%s has no consent for sharing in force on %s: %s; so what was passed to %s has another basis."
            .formatted(who(mentee), Days.say(meeting.date()), why(standing), with),
        "Name the one that holds:  --basis public-task, legal-duty, vital-interest or safeguarding");
  }

  static Refusal notAPointer(String field) {
    return new Refusal(
        "A concern holds a number and a role, and nothing of what it is about; the %s says more."
            .formatted(field),
        "Give the role and the number alone:  --passed-to dsl --reference CP-2026-114  (one word of at"
            + " most 24 letters, figures, - and /, no name). What happened belongs with the DSL.");
  }

  static Refusal inTheFuture(Step step, LocalDate today) {
    return new Refusal(
        "%s is in the future (today is %s); %s records what has happened."
            .formatted(Days.say(step.date()), Days.say(today), Wording.one(step.stage())),
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

  static Refusal noReason() {
    return new Refusal(
        "A referral says why: it names one of the school's criteria, or another reason.",
        "Name a criterion:  --criterion ID      or say it in your own words:  --concern-file FILE");
  }

  static Refusal tooFewOfGroup(GroupLeast least, List<String> criteria) {
    return new Refusal(
        "This school's policy asks for at least %d of the criteria under %s."
            .formatted(least.atLeast(), least.words()),
        "They are: %s. Name it with  --criterion ID=\"what was seen\""
            .formatted(String.join(", ", criteria)));
  }

  static Refusal excluded(Criterion exclusion) {
    return new Refusal(
        "Under this school's policy a child is not referred who has this: %s (%s)."
            .formatted(exclusion.name(), exclusion.id()),
        exclusion.scores().isEmpty()
            ? "If it does not hold, leave it out and say so:  --ruled-out " + exclusion.id()
            : "The scores given say so: %s. Ask what would help instead."
                .formatted(marks(exclusion)));
  }

  static Refusal notOpenTo(Mentee mentee, LocalDate day, Window window) {
    return new Refusal(
        "This school's mentoring is open to %s; %s.".formatted(window.words(), aged(mentee, day)),
        "Check the date of birth and the day it was received:  --set received=DATE");
  }

  static Refusal criterionNotOpenTo(Mentee mentee, LocalDate day, String criterion, Window window) {
    return new Refusal(
        "The criterion %s is for %s; %s.".formatted(criterion, window.words(), aged(mentee, day)),
        "Leave it out, and name the criteria that fit:  --criterion ID=\"what was seen\"");
  }

  private static String aged(Mentee mentee, LocalDate day) {
    int year = mentee.yearOn(day);
    return "on %s %s is in year %s and aged %d"
        .formatted(Days.say(day), mentee.called(), year == 0 ? "R" : year, mentee.ageOn(day));
  }

  static Refusal noScore(Criterion criterion, Threshold asked) {
    return new Refusal(
        "The criterion %s needs a score that came with the referral: %s."
            .formatted(criterion.id(), marks(criterion)),
        "Give it:  --score %s=N".formatted(asked.key()));
  }

  static Refusal scoreNotReached(Criterion criterion) {
    return new Refusal(
        "The scores given do not meet the criterion %s: %s."
            .formatted(criterion.id(), marks(criterion)),
        "Leave it out, and name the criteria that the child meets:  --criterion ID=\"what was seen\"");
  }

  private static String marks(Criterion criterion) {
    return criterion.scores().stream()
        .map(Threshold::words)
        .collect(Collectors.joining(criterion.anyScore() ? ", or " : ", and "));
  }

  static Refusal childsScore(String questionnaire) {
    return new Refusal(
        "The child's own answers to %s wait for consent, and there is none before a referral."
            .formatted(questionnaire),
        "Leave them out; when consent is there:  caseload measure %s MENTEE --point entry"
            .formatted(questionnaire));
  }

  static Refusal noReferrer(String role) {
    return new Refusal(
        "A referral by a %s says who it was.".formatted(role.replace('-', ' ')),
        "Name the person:  --referrer NAME");
  }

  static Refusal mayNotCountersign(String role, List<String> may) {
    return new Refusal(
        "Under this school's policy a referral is not countersigned by: %s.".formatted(role),
        "Those who may: %s.".formatted(String.join(", ", may)));
  }

  static Refusal notCountersigned(List<String> may) {
    return new Refusal(
        "This school takes a referral only when it is countersigned, by: %s."
            .formatted(String.join(", ", may)),
        "Have it signed, then say by whom:  --countersigned ROLE");
  }

  static Refusal awaitsCountersignature(Mentee mentee, List<Choice> may) {
    return new Refusal(
        "The referral of %s is not countersigned, so it cannot be accepted yet."
            .formatted(who(mentee)),
        "Once it is:  caseload countersign %s --role %s"
            .formatted(mentee.mentee(), may.get(0).id()));
  }

  static Refusal notDiscussed(Mentee mentee, List<String> open) {
    return new Refusal(
        "The referral of %s was not talked over with: %s."
            .formatted(who(mentee), String.join(", ", open)),
        "If it was, add to the decision:  --discussed-with "
            + String.join(",", open)
            + (open.stream().anyMatch(ChildWord::isChild)
                ? "\nThat was whoever referred; the mentor's own talk waits for consent:  caseload letter consent "
                    + mentee.mentee()
                : "\nTo keep notes of it:  caseload meeting %s --kind other --with %s --note-file FILE"
                    .formatted(mentee.mentee(), String.join(",", open))));
  }

  static Refusal notEligible(Mentee mentee, Session session, Window window) {
    return new Refusal(
        "In this school the format %s is for %s; %s."
            .formatted(session.format(), window.words(), aged(mentee, session.date())),
        "If the session was of another kind:  --format FORMAT");
  }

  static Refusal noNewEvidence(Mentee mentee) {
    return new Refusal(
        "%s was referred before; this school takes another referral only with something new."
            .formatted(who(mentee)),
        "Say what was seen since, in other words than then:  --new-evidence \"what was seen\"");
  }

  static Refusal neverAgain(Mentee mentee, LocalDate ended, boolean mayReopen) {
    return new Refusal(
        "%s had support until %s, and this school does not take a second referral."
            .formatted(who(mentee), Days.say(ended)),
        reopening(mentee, mayReopen));
  }

  private static String reopening(Mentee mentee, boolean mayReopen) {
    return mayReopen
        ? "If it cannot wait, open the ended episode again:  caseload reopen %s --reason REASON"
            .formatted(mentee.mentee())
        : "It is too late to open the ended episode again: ask whoever decides on referrals.";
  }

  static Refusal tooLateToReopen(Mentee mentee, Exit exit, Exits exits) {
    return new Refusal(
        "%s exited on %s; this school opens a file again within %d days of that."
            .formatted(who(mentee), Days.say(exit.date()), exits.reopenWithinDays().orElse(0)),
        exits.neverAgain()
            ? "Ask whoever decides on referrals: this school takes no second one."
            : "A new referral is a fresh start:  caseload refer %s".formatted(mentee.mentee()));
  }

  static Refusal reopenWithoutReason() {
    return new Refusal(
        "Opening a file again needs a reason, in a few words that a parent may read.",
        "Add it:  --reason \"what has changed\"");
  }

  /** What the school says of brothers and sisters rules this out. */
  static Refusal siblings(Warning what) {
    return new Refusal(
        what.says() + " This school's policy rules that out.",
        "To see what it says of brothers and sisters:  caseload policy");
  }

  static Refusal tooSoonAgain(Mentee mentee, LocalDate from, boolean mayReopen) {
    return new Refusal(
        "%s can be referred again from %s under this school's policy."
            .formatted(who(mentee), Days.say(from)),
        reopening(mentee, mayReopen));
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

  static Refusal notYetReopened(Mentee mentee, Step step, Exit exit) {
    return new Refusal(
        "%s had exited on %s and was reopened only after %s, so no %s can be recorded on that day."
            .formatted(
                who(mentee),
                Days.say(exit.date()),
                Days.say(step.date()),
                Wording.of(step.stage())),
        "Check the date; what was done while the file was closed has no place in it.");
  }

  static Refusal outOfTurn(Mentee mentee, Step step, Step later) {
    return new Refusal(
        "%s has an entry of %s already (%s), so no %s can be recorded on %s."
            .formatted(
                who(mentee),
                Days.say(later.date()),
                Wording.of(later.stage()),
                Wording.of(step.stage()),
                Days.say(step.date())),
        "Ends and new beginnings are entered in the order of their days; check the date.");
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
  public static Refusal notSmart(String target, List<SmartPart> missing) {
    return new Refusal(
        "Target %s is not SMART yet; it lacks: %s."
            .formatted(
                target, missing.stream().map(SmartPart::words).collect(Collectors.joining(", "))),
        missing.stream().map(SmartPart::question).collect(Collectors.joining("\n")));
  }

  static Refusal nothingChanges(String target, String value) {
    return new Refusal(
        "Target %s begins at %s and ends at %s, so nothing would change."
            .formatted(target, value, value),
        "What could be reached?  --to N\nIf the aim is to hold what is good, add  --keep-steady");
  }

  static Refusal overBeforeItBegins(String target, LocalDate by, LocalDate plan) {
    return new Refusal(
        "Target %s is to be reached by %s, before the plan itself, %s."
            .formatted(target, Days.say(by), Days.say(plan)),
        "By which day will you look whether it is reached?  --by DATE");
  }

  static Refusal noWeight(String target, int weight) {
    return new Refusal(
        "Target %s has the weight %d, so it would count for nothing.".formatted(target, weight),
        "A weight is 1 or more: 2 counts twice as much as 1.");
  }

  static Refusal levelsOutOfOrder(String target) {
    return new Refusal(
        "The five levels of target %s do not go one way, from much less than expected to much more."
            .formatted(target),
        "Write five different levels, the least first; the third is what is expected.");
  }

  static Refusal confidentialityFirst(Mentee mentee, Choice item) {
    return new Refusal(
        "Before anything else is recorded as talked through with %s, this comes first: %s."
            .formatted(who(mentee), item.name()),
        "When it was explained, name it among the items:  --covered %s,...".formatted(item.id()));
  }

  static Refusal unsigned(Mentee mentee) {
    return new Refusal(
        "Under this school's policy a session waits for the signed agreement, and %s has none."
            .formatted(who(mentee)),
        "When it is signed:  caseload meeting %s --kind first --agreement-signed"
            .formatted(mentee.mentee()));
  }

  static Refusal mustMove(Mentee mentee, String level) {
    return new Refusal(
        "Under this school's policy a review moves a child up or down, and this one leaves %s on the level %s."
            .formatted(who(mentee), level),
        "Decide which way:  --decision step-up, or --decision step-down");
  }

  static Refusal notThatWay(Mentee mentee, String level, Review.Decision decision) {
    String way = decision == Review.Decision.STEP_UP ? "up" : "down";
    return new Refusal(
        "%s is on the level %s, and this review does not lead %s from there."
            .formatted(who(mentee), level, way),
        "Name the level from now on with  --level LEVEL  or take another  --decision");
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
        known(mentee)
            + ":  caseload contact %s --name NAME --relationship WORD --letters yes"
                .formatted(mentee.mentee()));
  }

  /** Whoever typed a part of a name is not to make the same person a second time. */
  private static String known(Mentee mentee) {
    if (mentee.contacts().isEmpty()) return "Add the person first";
    return "Those on file: %s.\nAnybody else is added first"
        .formatted(
            mentee.contacts().stream()
                .map(each -> "%s (%s)".formatted(each.id(), each.name()))
                .collect(Collectors.joining(", ")));
  }

  static Refusal mayNotConsent(Mentee mentee, Contact contact) {
    return new Refusal(
        "%s is recorded as having no parental responsibility%s, so this consent would not count."
            .formatted(
                contact.name(),
                contact.delegatedAuthority()
                    ? ", and this school does not go by delegated authority"
                    : ""),
        "If that is wrong, correct it first:  caseload contact %s --name \"%s\""
                .formatted(mentee.mentee(), contact.name())
            + " --parental-responsibility yes");
  }

  static Refusal tooEarly(Mentee mentee, String step, String needed) {
    return new Refusal(
        "Under this school's policy the %s comes first: %s has none %s."
            .formatted(
                Wording.of(needed), who(mentee), needed.equals("consent") ? "in force" : "yet"),
        "Record the %s, then the %s.".formatted(Wording.of(needed), Wording.of(step)));
  }

  static Refusal panelTooSmall(int least, List<String> missing) {
    return new Refusal(
        "Under this school's policy at least %d decide together; not named: %s."
            .formatted(least, String.join(", ", missing)),
        "When they have decided too, name everybody:  --decided-by ROLE,ROLE");
  }

  static Refusal pointsDoNotCount() {
    return new Refusal(
        "Under this school's policy the waiting list does not go by points.",
        "Leave --points out, or write  order: points  and the points into caseload.yaml.");
  }

  static Refusal pointsWithoutReason() {
    return new Refusal(
        "Points in place of the policy's need a reason.", "Add it:  --reason \"why\"");
  }

  /** A drop-in is written down when it has been. */
  public static Refusal dropInAhead(LocalDate day, LocalDate today) {
    return new Refusal(
        "%s is in the future (today is %s); a drop-in is written down when it has been."
            .formatted(Days.say(day), Days.say(today)),
        "Give the day it took place:  --date DATE");
  }

  static Refusal unknownFigure(String data, String name, List<String> known) {
    return new Refusal(
        "%s has no figure \"%s\".".formatted(data, name),
        "Its figures are given with --score and are: %s.".formatted(String.join(", ", known)));
  }

  static Refusal figuresMissing(String data, List<String> missing) {
    return new Refusal(
        "%s says nothing without: %s.".formatted(data, String.join(", ", missing)),
        "Add it:  --score %s=N".formatted(missing.get(0)));
  }

  static Refusal windowMissing(String data) {
    return new Refusal(
        "%s is counted over a window of days, and none was given.".formatted(data),
        "Say the first and the last day:  --set from=DATE --set to=DATE");
  }

  static Refusal windowAhead(String data, LocalDate to, LocalDate today) {
    return new Refusal(
        "%s to %s cannot be known yet (today is %s)."
            .formatted(data, Days.say(to), Days.say(today)),
        "Give the last day that was counted:  --set to=DATE");
  }

  static Refusal impossibleFigure(String says) {
    return new Refusal(says, "Look at the register again and correct the figure.");
  }

  static Refusal notAtThisPoint(String questionnaire, String form, String point, String points) {
    return new Refusal(
        "%s%s is not for the point %s.".formatted(questionnaire, form, point),
        "Its points are: %s.".formatted(points));
  }

  /** A form cannot be printed: the wording may not be here, or there is nothing to ask. */
  public static Refusal nothingToPrint(String says, String next) {
    return new Refusal(says, next);
  }

  /** The letter may not go to this person. */
  public static Refusal mayNotBeWrittenTo(Contact contact) {
    return new Refusal(
        "%s may not receive letters%s."
            .formatted(
                contact.name(),
                contact.restriction().isPresent() ? " (a restriction is on file)" : ""),
        "Choose another contact by id:  --to CONTACT. If it is for somebody else at school or in a"
            + " service, write the role:  --to \"the class teacher\"");
  }

  /** Nobody is asked again by the way after a no. */
  public static Refusal allSaidNo(Mentee mentee) {
    return new Refusal(
        "Everybody who is asked about %s has said no.".formatted(who(mentee)),
        "To ask one of them again all the same, name the person:  --to CONTACT");
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
        "The letter %s needs %s; it is not in the file of %s.".formatted(letter, what, who(mentee)),
        "First:  " + command);
  }

  /** The letter speaks of work that goes on, and it is over. */
  public static Refusal workHasEnded(Mentee mentee, String letter, LocalDate ended) {
    return new Refusal(
        "The letter %s would not be true: the work with %s ended on %s."
            .formatted(letter, who(mentee), Days.say(ended)),
        "To write about its end:  caseload letter exit %s\nIf it goes on after all:  caseload reopen %s --reason REASON"
            .formatted(mentee.mentee(), mentee.mentee()));
  }

  /** The letter speaks of work that goes on, and a no has stopped it. */
  public static Refusal workHasStopped(Mentee mentee, String letter, Standing standing) {
    boolean withdrawn = standing.word() == Standing.Word.WITHDRAWN;
    return new Refusal(
        "The letter %s would not be true: the work with %s does not go on, because consent is not there; %s."
            .formatted(letter, who(mentee), why(standing)),
        "To write about that:  caseload letter %s %s"
            .formatted(withdrawn ? "consent-withdrawn" : "consent-refused", mentee.mentee()));
  }

  /** Nobody is asked about support that there will not be. */
  public static Refusal noSupportDecided(Mentee mentee, String letter, LocalDate decided) {
    return new Refusal(
        "The letter %s would not be true: on %s it was decided that there is no support for %s."
            .formatted(letter, Days.say(decided), who(mentee)),
        "To write about that:  caseload letter decision %s\nTo decide anew:  caseload prioritise %s"
            .formatted(mentee.mentee(), mentee.mentee()));
  }

  /** Nobody is reminded of an answer that is not waited for. */
  public static Refusal agreedMeanwhile(Mentee mentee, String letter, Standing standing) {
    return new Refusal(
        "The letter %s would not be true: consent is in force for %s; %s."
            .formatted(letter, who(mentee), why(standing)),
        "To thank for it:  caseload letter consent-confirmed %s --on DATE"
            .formatted(mentee.mentee()));
  }

  /** Nothing is said to start while a yes is missing. */
  public static Refusal notYetAgreed(
      Mentee mentee, String letter, Standing standing, List<Need> needs) {
    return new Refusal(
        "The letter %s would not be true: the work with %s may not start; %s."
            .formatted(
                letter,
                who(mentee),
                needs.isEmpty() || standing.word() == Standing.Word.LAPSED
                    ? why(standing)
                    : "the yes of %s is still needed"
                        .formatted(
                            needs.stream()
                                .map(Need::words)
                                .collect(Collectors.joining(" and of ")))),
        "To see who has answered what:  caseload show %s --history".formatted(mentee.mentee()));
  }

  /** A notice goes to nobody who has said no already. */
  public static Refusal hasObjected(Mentee mentee, String letter, Standing standing) {
    return new Refusal(
        "The letter %s would not be true: it says that %s joins unless the family says no, and they have; %s."
            .formatted(letter, who(mentee), why(standing)),
        "To ask one of them for a yes:  caseload letter consent %s --to CONTACT"
            .formatted(mentee.mentee()));
  }

  /** One session for several children, of whom some may not have it. */
  static Refusal notAllOfThem(Map<Mentee, Refusal> no) {
    String codes = String.join(",", no.keySet().stream().map(Mentee::mentee).toList());
    return new Refusal(
        String.join("\n", no.values().stream().map(Refusal::says).distinct().toList()),
        String.join("\n", no.values().stream().map(Refusal::next).distinct().toList())
            + "\nNothing was saved for anybody. To leave them out:  --without "
            + codes);
  }

  static Refusal namesAnotherChild(Mentee own, Mentee other) {
    return new Refusal(
        "The words for the file of %s name another child: %s.".formatted(who(own), who(other)),
        "Write \"another child\"; what is for one child alone:  --for %s:note=\"what happened\""
            .formatted(other.mentee()));
  }

  static Refusal alreadyInTheGroup(Mentee mentee, Group group) {
    return new Refusal(
        "%s is in the group %s already.".formatted(who(mentee), group.name()),
        "To see who is in it:  caseload group %s\nIf the first day is wrong:  caseload group %s --add %s --date DATE --correct"
            .formatted(group.group(), group.group(), mentee.mentee()));
  }

  static Refusal daysDoNotFit(Mentee mentee, Group group, LocalDate from, LocalDate last) {
    return new Refusal(
        "In the group %s %s would be from %s to %s, which cannot be."
            .formatted(group.name(), who(mentee), Days.say(from), Days.say(last)),
        "To see the days that are there:  caseload group %s".formatted(group.group()));
  }

  static Refusal twiceInTheGroup(Mentee mentee, Group group, LocalDate day) {
    return new Refusal(
        "%s would be in the group %s twice on %s."
            .formatted(who(mentee), group.name(), Days.say(day)),
        "To see the days that are there:  caseload group %s".formatted(group.group()));
  }

  static Refusal notInTheGroup(Mentee mentee, Group group, LocalDate day) {
    return new Refusal(
        "%s is not in the group %s on %s.".formatted(who(mentee), group.name(), Days.say(day)),
        "To see who is in it:  caseload group %s".formatted(group.group()));
  }

  static Refusal groupIsFull(Mentee mentee, Group group, int most) {
    return new Refusal(
        "The group %s is of at most %d, so there is no place for %s."
            .formatted(group.name(), most, who(mentee)),
        "When a child leaves it:  caseload group %s --remove MENTEE".formatted(group.group()));
  }

  /** The name of a group is written in the files of all its children. */
  public static Refusal groupNamedForAChild(String name, Mentee mentee) {
    return new Refusal(
        "\"%s\" has a word of the name of %s, and every child's file would say it."
            .formatted(name, who(mentee)),
        "Call the group by what it does, such as  caseload group \"Monday club\"");
  }

  /** What is taken back must not leave a step that the rules refuse. */
  public static Refusal undoLeaves(Mentee mentee, Objection objection) {
    Step left = objection.step();
    return new Refusal(
        "%s: without it, the %s of %s could not stand. %s"
            .formatted(
                who(mentee),
                left.stage().word(),
                Days.say(left.date()),
                objection.refusal().says()),
        "Nothing was taken back. To see the file:  caseload show %s --history"
            .formatted(mentee.mentee()));
  }

  /** One report beside the other gives away what each of them hides. */
  public static Refusal reportedTogether() {
    return new Refusal(
        "The policy reports on all schools together; a report of one beside it would tell what each"
            + " hides.",
        "Leave --school out, or write  by: school  under reports in caseload.yaml and report that"
            + " way from now on.");
  }

  /** The same days are not issued for each school and for all together. */
  public static Refusal issuedOtherwise(String period) {
    return new Refusal(
        "A report of %s went out the other way, of one school or of all; beside it this one would tell small numbers."
            .formatted(period),
        "Issue it for days that no report of the other way has, or leave --issue out.");
  }

  /** A mentor has children in the schools of his own. */
  public static Refusal worksElsewhere(Mentee mentee, String mentor, String school) {
    return new Refusal(
        "%s is at %s, and %s does not work there.".formatted(who(mentee), school, mentor),
        "Name another mentor with --mentor, or add the school to  schools:  of that mentor in"
            + " caseload.yaml.");
  }

  /** A school that asks for no consent to quote quotes nobody. */
  static Refusal nobodyIsQuoted() {
    return new Refusal(
        "This school's policy asks for no consent to be quoted, so nobody is quoted.",
        "Record it with  --may anonymous  , or add the scope quotes to consent in caseload.yaml.");
  }

  /** A quotation is a phrase that many could have said. */
  static Refusal tellsTooMuch(String why) {
    return new Refusal(
        "These words are not to be quoted: %s.".formatted(why),
        "Give a few of them that many could have said:  --phrase \"someone to talk to\"  , or"
            + " record it with  --may anonymous");
  }

  /** Without a referral there is nothing to ask consent for. */
  public static Refusal nothingToAsk(Mentee mentee) {
    return noReferral(mentee);
  }

  /** Some stories leave nobody's file, whoever agreed. */
  static Refusal storyStays(Mentee mentee) {
    return new Refusal(
        "The story of %s stays with those who keep the records: a bereavement, child protection, care or another sensitive matter is in the file."
            .formatted(who(mentee)),
        "The page for the file itself:  caseload report case-study %s --audience mentor"
            .formatted(mentee.mentee()));
  }

  /** A story is told only with the written yes of both, for as long as it holds. */
  static Refusal storyNotAgreed(Mentee mentee, String scope, LocalDate day, List<String> missing) {
    return new Refusal(
        "The story of %s may not be told on %s: the consent to %s lacks %s."
            .formatted(who(mentee), Days.say(day), scope, String.join("; ", missing)),
        "When both have agreed in writing:  caseload consent %s --given --by CONTACT --child yes --scope %s --how form --set valid-until=DATE"
            .formatted(mentee.mentee(), scope));
  }

  /** Among few with the same reasons, one is known by them. */
  static Refusal storyOfTooFew(Mentee mentee, int least) {
    return new Refusal(
        "In the last twelve months fewer than %d children were referred for each of the reasons of %s, so the story could be known again."
            .formatted(least, who(mentee)),
        "The page for the file itself:  caseload report case-study %s --audience mentor"
            .formatted(mentee.mentee()));
  }

  private static String who(Mentee mentee) {
    return "%s (%s)".formatted(mentee.name(), mentee.mentee());
  }
}
