package caseload.journey;

import caseload.policy.ConsentRule;
import caseload.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What would follow for a child if a file stood as it did before, or as somebody is about to write
 * it: said before it is done, since the file itself would not show it.
 */
public record Aftermath(Journey now, Journey then) {

  /** What follows when a contact is written so. */
  public static Aftermath of(Journey now, Contact contact) {
    List<Contact> contacts =
        now.mentee().contacts().stream()
            .map(each -> each.id().equals(contact.id()) ? contact : each)
            .toList();
    return new Aftermath(now, new Journey(with(now.mentee(), contacts), now.episodes()));
  }

  private static Mentee with(Mentee who, List<Contact> contacts) {
    return new Mentee(
        who.mentee(),
        who.name(),
        who.knownAs(),
        who.dateOfBirth(),
        who.upn(),
        who.yearOverride(),
        who.inClass(),
        who.languages(),
        who.facts(),
        contacts,
        who.household(),
        who.safeguardingFile(),
        who.recorded(),
        who.filed(),
        who.school());
  }

  /** What follows when steps and contacts are taken back; a yes that comes back is no surprise. */
  public List<Warning> ofUndoing(Policy policy, LocalDate day) {
    List<Warning> warnings = new ArrayList<>();
    if (again(policy, day)) warnings.add(Warning.consentAgain());
    for (Contact each : now.mentee().contacts()) {
      boolean free =
          then.mentee().withId(each.id()).filter(who -> who.restriction().isEmpty()).isPresent();
      each.restriction()
          .filter(was -> free)
          .ifPresent(was -> warnings.add(Warning.liftsRestriction(each.name(), was.type())));
    }
    List<Letter> left = all(then, Letter.class);
    all(now, Letter.class).stream()
        .filter(letter -> !left.contains(letter))
        .map(letter -> Warning.takesALetter(letter.letter(), letter.date()))
        .distinct()
        .forEach(warnings::add);
    return warnings;
  }

  /** What follows when a contact is changed; that a yes counts now is what it was changed for. */
  public List<Warning> ofChanging(Policy policy, LocalDate day) {
    boolean ends = inForce(now, policy, day) && !inForce(then, policy, day);
    return ends ? List.of(Warning.consentEnds()) : List.of();
  }

  private boolean again(Policy policy, LocalDate day) {
    return !inForce(now, policy, day)
        && inForce(then, policy, day)
        && all(now, Consent.class).containsAll(all(then, Consent.class));
  }

  private static boolean inForce(Journey journey, Policy policy, LocalDate day) {
    return journey
        .current()
        .filter(
            episode ->
                episode.consents(journey.mentee(), policy).inForce(ConsentRule.MENTORING, day))
        .isPresent();
  }

  private static <S extends Step> List<S> all(Journey journey, Class<S> kind) {
    return journey.episodes().stream().flatMap(each -> each.all(kind).stream()).toList();
  }
}
