package caseload.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened about consent on one day, with one contact or with the child. A later answer of the
 * same contact replaces an earlier one, scope by scope; asking changes nothing.
 *
 * @param child what the child said on that day: yes or no
 * @param competence who judged that the child understands, and why
 * @param objectBy of an opt-out notice: the last day on which the family was told it may object
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
    Optional<String> competence,
    Optional<LocalDate> objectBy)
    implements Step {

  /** Stands for a contact's id where the child answers in person. */
  public static final String CHILD = "child";

  /** The steps of asking, and the answers. */
  public enum Answer {
    ASKED,
    REMINDED,
    NOTICE,
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

  /** True when the child answered in person. */
  public boolean byChild() {
    return contact.equals(CHILD);
  }

  /** True when the child said no here, beside whatever an adult said. */
  public boolean childsNo() {
    return child.filter(yes -> !yes).isPresent() || (byChild() && answer.no());
  }

  /** True when the child said yes here; beside an adult's no it is a yes to nothing. */
  public boolean childsYes() {
    return !childsNo() && !answer.no() && (byChild() ? answer.yes() : child.isPresent());
  }

  /** The no in it without any yes: what counts beyond the referral that it was written under. */
  Optional<Consent> noAlone() {
    if (answer.no()) return Optional.of(this);
    return childsNo() ? Optional.of(childsRefusal()) : Optional.empty();
  }

  private Consent childsRefusal() {
    return new Consent(
        date,
        recorded,
        CHILD,
        Answer.REFUSED,
        scopes,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(false),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
