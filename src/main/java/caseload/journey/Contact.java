package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parent, carer or social worker, and what they may receive; or somebody at an agency, who has
 * the agency's id of the policy and decides nothing for the child.
 *
 * @param delegatedAuthority that a carer may decide about school in place of those with parental
 *     responsibility, as the placement plan says
 */
public record Contact(
    String id,
    String name,
    String salutation,
    String relationship,
    Responsibility parentalResponsibility,
    Optional<Boolean> livesWith,
    List<String> address,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> language,
    boolean receivesLetters,
    Optional<Restriction> restriction,
    boolean wantsToBeConsulted,
    boolean delegatedAuthority,
    Optional<String> agency) {

  /** Whether this person may decide for the child. */
  public enum Responsibility {
    YES,
    NO,
    UNKNOWN,
    LOCAL_AUTHORITY
  }

  /** That a restriction exists and since when; never the text of an order. */
  public record Restriction(String type, LocalDate date) {
    private static final List<String> NO_CONTACT =
        List.of("no-contact", "non-contact", "not-to-be-contacted", "no-communication");

    /** True when it forbids the school to turn to this person, not letters alone. */
    public boolean forbidsContact() {
      String id = Choice.idOf(type);
      return NO_CONTACT.stream().anyMatch(id::contains);
    }
  }

  public Contact {
    address = List.copyOf(address);
  }

  /** True when a letter may go to this person: any restriction forbids letters. */
  public boolean mayBeWrittenTo() {
    return receivesLetters && restriction.isEmpty();
  }

  /** True when the school might turn to this person on a day, if only by telephone. */
  public boolean mayBeAsked(LocalDate day) {
    return restriction
        .filter(Restriction::forbidsContact)
        .filter(since -> !day.isBefore(since.date()))
        .isEmpty();
  }

  /** True when this person's yes can count under a school's rule. */
  public boolean mayDecide(ConsentRule rule) {
    return parentalResponsibility != Responsibility.NO
        || (delegatedAuthority && rule.delegatedAuthority());
  }
}
