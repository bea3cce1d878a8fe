package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parent, carer or social worker, and what they may receive; or somebody at an agency, who has
 * the agency's id of the policy and decides nothing for the child.
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
    Optional<String> agency) {

  /** Whether this person may decide for the child. */
  public enum Responsibility {
    YES,
    NO,
    UNKNOWN,
    LOCAL_AUTHORITY
  }

  /** That a restriction exists and since when; never the text of an order. */
  public record Restriction(String type, LocalDate date) {}

  public Contact {
    address = List.copyOf(address);
  }

  /** True when a letter may go to this person. */
  public boolean mayBeWrittenTo() {
    return receivesLetters && restriction.isEmpty();
  }
}
