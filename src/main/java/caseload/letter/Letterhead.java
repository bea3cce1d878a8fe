package caseload.letter;

import java.util.List;
import java.util.Optional;

/** What stands at the head of the school's paper. The address is one line or more. */
public record Letterhead(
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> email,
    Colour colour) {

  public Letterhead {
    address = List.copyOf(address);
  }
}
