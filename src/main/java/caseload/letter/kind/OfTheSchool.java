package caseload.letter.kind;

import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Retention;
import caseload.policy.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the school's policy says about meetings, notes and replies. */
final class OfTheSchool {
  private static final int DAYS_TO_REPLY = 10;

  private OfTheSchool() {}

  /**
   * What becomes of the notes.
   *
   * @param readers completes "read only by"
   * @param kept completes "We keep them"
   * @param notice where the school's privacy notice is found
   * @param safeguardingLead the name or role of who is told when somebody may come to harm
   */
  record Privacy(String readers, String kept, String notice, String safeguardingLead) {}

  static Optional<String> replyBy(Known known) {
    int days = known.policy().consent().replyWithinDays().orElse(DAYS_TO_REPLY);
    return Optional.of(
        known.dates().inFull(known.school().calendar().afterSchoolDays(known.day(), days)));
  }

  static Optional<String> observed(Known known) {
    List<Choice> places = known.policy().baseline().observedIn();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            places.stream()
                .map(place -> "the " + place.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and ")));
  }

  static Optional<OfTheProgramme.Meetings> meetings(Known known) {
    return Optional.of(OfTheProgramme.meetings(known.policy().programme()));
  }

  static Optional<Privacy> privacy(Known known) {
    Optional<Retention> retention = known.policy().retention();
    return Optional.of(
        new Privacy(
            readers(known),
            retention
                .flatMap(Retention::rule)
                .map(rule -> "as the school has decided: " + unended(rule))
                .orElse("for as long as the school must"),
            retention
                .flatMap(Retention::privacyNotice)
                .map(OfTheSchool::unended)
                .orElse("please ask the school office for it"),
            lead(known)));
  }

  /** A sentence of the policy without its full stop: the letter goes on, or ends it itself. */
  static String unended(String sentence) {
    return sentence.strip().replaceAll("[.\\s]+$", "");
  }

  private static String lead(Known known) {
    return known.school().staff().stream()
        .filter(person -> person.role().equals("dsl"))
        .map(Staff::name)
        .map(OfTheSchool::within)
        .findFirst()
        .orElse("our safeguarding lead");
  }

  /** Those who decide on referrals together are those who read the file. */
  private static String readers(Known known) {
    List<String> readers = new ArrayList<>(List.of("me"));
    for (Choice role : known.policy().priority().decidedBy())
      reader(role, known).ifPresent(readers::add);
    int last = readers.size() - 1;
    return last == 0
        ? "me"
        : String.join(", ", readers.subList(0, last)) + " and " + readers.get(last);
  }

  private static Optional<String> reader(Choice role, Known known) {
    Policy policy = known.policy();
    boolean mentor =
        role.id().equals(Staff.MENTOR) || role.id().equals(Choice.idOf(policy.say().mentor()));
    if (mentor) return Optional.empty();
    if (!role.id().equals("line-manager")) return Optional.of("the " + role.name());
    Optional<String> name =
        known.mentor().flatMap(Staff::lineManager).flatMap(known.school()::person).map(Staff::name);
    return Optional.of("my line manager" + name.map(who -> " (" + within(who) + ")").orElse(""));
  }

  private static String within(String name) {
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }

  static Optional<List<String>> scopes(Known known) {
    List<Choice> scopes = known.policy().consent().scopes();
    return Optional.of(
        known.policy().consent().askedFor().stream()
            .map(asked -> Choice.find(scopes, asked.id()).map(Choice::name).orElse(asked.name()))
            .map(OfTheSchool::small)
            .toList());
  }

  /** Words as they go on after "I agree to …": "One-to-one meetings" loses its capital. */
  static String small(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }
}
