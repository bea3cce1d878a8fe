package caseload.letter;

import java.util.List;

/**
 * Whom a letter goes to, as the envelope's window shows it: one person, or the parents of one home.
 * Parents who live apart get two letters, so that neither address reaches the other home.
 *
 * @param salutation what follows "Dear", such as "Mrs Okafor"
 * @param people the name of each who may sign a slip
 * @param together that there is more than one
 */
public record Addressee(
    String name,
    List<String> address,
    String salutation,
    List<String> people,
    boolean together,
    boolean parent,
    boolean socialWorker,
    boolean fosterCarer,
    boolean mayDecide) {

  public Addressee {
    address = List.copyOf(address);
    people = List.copyOf(people);
  }

  /** Somebody who is no parent or carer. */
  public static Addressee named(String name, String salutation) {
    return new Addressee(
        name, List.of(), salutation, List.of(name), false, false, false, false, false);
  }
}
