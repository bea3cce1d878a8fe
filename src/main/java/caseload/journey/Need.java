package caseload.journey;

import java.util.Optional;

/** A yes that is still to come: a contact's, anybody's who may decide, or the child's own. */
public record Need(Whose whose, Optional<Contact> contact) {

  /** Whose yes it is. */
  public enum Whose {
    PARENT,
    LOCAL_AUTHORITY,
    CHILD
  }

  static Need of(Whose whose) {
    return new Need(whose, Optional.empty());
  }

  static Need of(Contact contact) {
    return new Need(Whose.PARENT, Optional.of(contact));
  }

  /** As it is said in a sentence: {@code Ms Example (mother)}, {@code the child}. */
  public String words() {
    if (contact.isPresent())
      return contact.get().name() + " (" + contact.get().relationship() + ")";
    return switch (whose) {
      case PARENT -> "a parent or carer who may decide";
      case LOCAL_AUTHORITY -> "the local authority";
      case CHILD -> "the child";
    };
  }

  /** True when it may be the yes of anybody who may decide. */
  boolean anybodys() {
    return whose == Whose.PARENT && contact.isEmpty();
  }

  /** What stands after {@code --by}. */
  String by() {
    if (whose == Whose.CHILD) return Consent.CHILD;
    return contact.map(Contact::id).orElse("CONTACT");
  }
}
