package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened about consent on one day, with one contact. A later answer of the same contact
 * replaces an earlier one, scope by scope; asking changes nothing.
 */
public record Consent(
    LocalDate date,
    Recorded recorded,
    String contact,
    Answer answer,
    List<String> scopes,
    Optional<String> how,
    Optional<String> letter,
    Optional<String> witness,
    Optional<String> conditions,
    Optional<LocalDate> validUntil,
    Optional<Boolean> child,
    Optional<String> childWords,
    Optional<String> competence)
    implements Step {

  /** The steps of asking, and the answers. */
  public enum Answer {
    ASKED,
    REMINDED,
    GIVEN,
    GIVEN_WITH_CONDITIONS,
    REFUSED,
    WITHDRAWN,
    NO_REPLY;

    /** True for a yes. */
    public boolean yes() {
      return this == GIVEN || this == GIVEN_WITH_CONDITIONS;
    }

    /** True for a no, whether said at once or later. */
    public boolean no() {
      return this == REFUSED || this == WITHDRAWN;
    }
  }

  public Consent {
    scopes = List.copyOf(scopes);
  }
}
