package caseload.letter;

import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.journey.Referral;
import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Programme;
import caseload.policy.Retention;
import caseload.policy.School;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gathers what the letter asking for consent may know: of the referral only strengths and hopes, of
 * the contacts only the one it goes to.
 */
public record ConsentRequest(SchoolFile file, Optional<Staff> mentor, LocalDate day) {
  /** The template's name, and the letter's in the file. */
  public static final String NAME = "consent-request";

  /** The view for one child and one contact. */
  public ConsentRequestView view(Mentee mentee, Referral referral, Contact to) {
    Policy policy = file.policy();
    return new ConsentRequestView(
        letterhead(file.school()),
        new ConsentRequestView.Words(aMentor(), "children"),
        new Addressee(to.name(), to.address(), to.salutation()),
        Dates.inFull(day),
        introduction(),
        new ConsentRequestView.Mentee(mentee.called(), mentee.mentee()),
        signatory(),
        referral.strengths(),
        referral.hopedFor(),
        observed(policy),
        meetings(policy.programme()),
        privacy(policy.retention()),
        Optional.empty(),
        policy.consent().askedFor().stream().map(this::completing).toList(),
        Dates.inFull(replyBy(policy)));
  }

  /** The head of the school's paper. */
  public static Letterhead letterhead(School school) {
    return new Letterhead(
        school.name(),
        school.address(),
        school.phone(),
        school.email(),
        school.colour().map(Colour::new).orElse(Colour.INK_BLUE));
  }

  private LocalDate replyBy(Policy policy) {
    return file.calendar().afterSchoolDays(day, policy.consent().replyWithinDays().orElse(10));
  }

  /** The mentor by name; empty where the school has written the role in its place. */
  private Optional<String> name() {
    return mentor.map(Staff::name).filter(name -> !name.startsWith("The "));
  }

  private Signatory signatory() {
    String role = file.policy().say().mentor();
    return new Signatory(
        name().orElse("the " + role),
        name().map(name -> name + ", " + role).orElse("The " + role),
        file.school().phone());
  }

  private String introduction() {
    return name()
        .map(name -> "I am " + name + ", " + aMentor() + ".")
        .orElse("I am the " + file.policy().say().mentor() + " at " + file.school().name() + ".");
  }

  private String aMentor() {
    String word = file.policy().say().mentor();
    return ("AEIOUaeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  private static Optional<String> observed(Policy policy) {
    List<Choice> places = policy.baseline().observedIn();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            places.stream()
                .map(place -> "the " + place.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and ")));
  }

  private static ConsentRequestView.Meetings meetings(Programme programme) {
    String place = programme.place().orElse("school");
    boolean bare = Character.isLowerCase(place.charAt(0)) || place.startsWith("The ");
    return new ConsentRequestView.Meetings(
        often(programme),
        programme.sessionMinutes(),
        length(programme),
        bare ? place : "the " + place);
  }

  private static String often(Programme programme) {
    int times = programme.sessionsATurn();
    if (times == 2) return "twice a week";
    if (times > 2) return times + " times a week";
    int every = programme.everyWeeks();
    return every == 1 ? "once a week" : "every " + every + " weeks";
  }

  /** In weeks where the school counts in weeks, else in sessions. */
  private static String length(Programme programme) {
    if (programme.weeksMost().isPresent()) {
      return length(programme.weeksLeast(), programme.weeksMost().get(), "weeks");
    }
    return programme
        .sessionsMost()
        .map(most -> length(programme.sessionsLeast(), most, "sessions"))
        .orElse("a number of weeks that we agree together");
  }

  private static String length(Optional<Integer> least, int most, String what) {
    String words = most + " " + (most == 1 ? what.substring(0, what.length() - 1) : what);
    return least.map(n -> n == most ? words : n + " to " + words).orElse("up to " + words);
  }

  private ConsentRequestView.Privacy privacy(Optional<Retention> retention) {
    String lead =
        file.staff().stream()
            .filter(person -> person.role().equals("dsl"))
            .map(Staff::name)
            .map(name -> name.startsWith("The ") ? "the " + name.substring(4) : name)
            .findFirst()
            .orElse("our safeguarding lead");
    return new ConsentRequestView.Privacy(
        "me, my line manager and the SENCO",
        retention
            .flatMap(Retention::rule)
            .map(rule -> "as the school has decided: " + rule)
            .orElse("for as long as the school must"),
        retention.flatMap(Retention::privacyNotice).orElse("please ask the school office for it"),
        lead);
  }

  /** A scope's words as they complete "I agree to …": "One-to-one meetings" loses its capital. */
  private String completing(Choice asked) {
    String name =
        Choice.find(file.policy().consent().scopes(), asked.id())
            .map(Choice::name)
            .orElse(asked.name());
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }
}
