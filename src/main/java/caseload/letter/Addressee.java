package caseload.letter;

import java.util.List;

/**
 * The one person a letter goes to, as the envelope's window shows it. Two parents get two letters,
 * so that neither address reaches the other home.
 *
 * @param salutation what follows "Dear", such as "Mrs Okafor"
 */
public record Addressee(String name, List<String> address, String salutation) {

  public Addressee {
    address = List.copyOf(address);
  }
}
