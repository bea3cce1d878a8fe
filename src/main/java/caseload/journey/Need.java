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

  static Need any(Whose whose) {
    return new Need(whose, Optional.empty());
  }

  static Need only(Contact contact) {
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

  /** True when this contact's yes would be the one. */
  boolean of(Contact who) {
    boolean authority = who.parentalResponsibility() == Contact.Responsibility.LOCAL_AUTHORITY;
    return contact.filter(who::equals).isPresent()
        || (whose == Whose.LOCAL_AUTHORITY && authority)
        || anybodys();
  }

  /** True when it is the local authority's, and it is no contact yet. */
  boolean authoritys(Mentee mentee) {
    return whose == Whose.LOCAL_AUTHORITY && mentee.contacts().stream().noneMatch(this::of);
  }

  /** True when it may be the yes of anybody who may decide. */
  boolean anybodys() {
    return whose == Whose.PARENT && contact.isEmpty();
  }

  /** What to type for it; the local authority can only answer when it is a contact. */
  String next(String code, String scope) {
    if (whose == Whose.LOCAL_AUTHORITY) {
      return "Record the social worker's yes; if there is no such contact yet:  " + add(code);
    }
    String by = whose == Whose.CHILD ? Consent.CHILD : contact.map(Contact::id).orElse("CONTACT");
    return "When it is there:  caseload consent %s --given --by %s --scope %s --date DATE"
        .formatted(code, by, scope);
  }

  /** The command that makes the local authority a contact. */
  static String add(String code) {
    return "caseload contact %s --name NAME --relationship \"social worker\" --parental-responsibility local-authority --letters yes"
        .formatted(code);
  }
}
