package caseload.letter.account;

import caseload.journey.Mentee;
import caseload.policy.ChildWord;
import caseload.policy.Choice;
import caseload.policy.Policy;
import caseload.policy.Staff;
import java.util.Set;
import java.util.stream.Stream;

/** From which side something was said: no two of them are ever averaged. */
enum Source {
  CHILD,
  HOME,
  SCHOOL,
  /** What the mentor thinks goes into no page for home. */
  MENTOR;

  private static final Set<String> HOME_WORDS =
      Set.of(
          ("parent carer guardian mother father mum dad grandparent grandmother grandfather grandma"
                  + " grandad nan aunt uncle family home")
              .split(" "));

  static Source of(String role, Mentee mentee, Policy policy) {
    String id = Choice.idOf(role);
    if (isChild(role, mentee, policy)) return CHILD;
    if (isMentor(id, policy)) return MENTOR;
    return isHome(id, mentee, policy) ? HOME : SCHOOL;
  }

  private static boolean isChild(String role, Mentee mentee, Policy policy) {
    String id = Choice.idOf(role);
    return ChildWord.isChild(role)
        || Stream.of(policy.say().mentee(), mentee.called(), mentee.name())
            .map(Choice::idOf)
            .anyMatch(id::equals);
  }

  private static boolean isMentor(String id, Policy policy) {
    return id.equals(Staff.MENTOR)
        || id.equals(Choice.idOf(policy.say().mentor()))
        || Stream.of(id.split("-", -1)).anyMatch("mentor"::equals);
  }

  private static boolean isHome(String id, Mentee mentee, Policy policy) {
    return Stream.of(id.split("-", -1)).anyMatch(HOME_WORDS::contains)
        || id.equals(Choice.idOf(policy.say().parent()))
        || mentee.contacts().stream()
            .filter(contact -> contact.agency().isEmpty())
            .anyMatch(
                contact ->
                    contact.id().equals(id) || Choice.idOf(contact.relationship()).equals(id));
  }
}
