package caseload.letter.kind;

import caseload.journey.Contact;
import caseload.letter.Addressee;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The readers of one letter, who share a home: most often one. */
public record Household(List<Contact> readers) {
  public Household {
    readers = List.copyOf(readers);
  }

  /** The one whom the letter's facts are about. */
  public Contact first() {
    return readers.get(0);
  }

  /** Those who read it too. */
  public List<Contact> others() {
    return readers.subList(1, readers.size());
  }

  /** The envelope and what follows "Dear". */
  public Addressee addressee(ConsentRule rule) {
    Contact first = first();
    return new Addressee(
        all(Contact::name),
        first.address(),
        all(Contact::salutation),
        readers.stream().map(Contact::name).toList(),
        readers.size() > 1,
        !isSocialWorker(first) && !isFosterCarer(first),
        isSocialWorker(first),
        isFosterCarer(first),
        surelyDecides(first, rule));
  }

  /** What is not known gives nobody authority. */
  private static boolean surelyDecides(Contact contact, ConsentRule rule) {
    return contact.parentalResponsibility() == Contact.Responsibility.YES
        || (contact.delegatedAuthority() && rule.delegatedAuthority());
  }

  private String all(Function<Contact, String> name) {
    return readers.stream().map(name).collect(Collectors.joining(" and "));
  }

  /** Parents in one, carers in another, social workers in a third are spoken to differently. */
  public static boolean alike(Contact one, Contact other) {
    return isSocialWorker(one) == isSocialWorker(other)
        && isFosterCarer(one) == isFosterCarer(other)
        && one.agency().equals(other.agency());
  }

  /** True for parents and kin; a carer or social worker has a language of their own. */
  public static boolean ofTheFamily(Contact contact) {
    return !isSocialWorker(contact) && !isFosterCarer(contact) && contact.agency().isEmpty();
  }

  private static boolean isSocialWorker(Contact contact) {
    String what = Choice.idOf(contact.relationship());
    return what.contains("social-worker") || what.contains("local-authority");
  }

  private static boolean isFosterCarer(Contact contact) {
    return Choice.idOf(contact.relationship()).contains("foster");
  }
}
