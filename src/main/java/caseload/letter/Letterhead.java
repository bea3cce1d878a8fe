package caseload.letter;

import caseload.policy.School;
import java.util.List;
import java.util.Optional;

/** The head of the school's paper. */
public record Letterhead(
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> motto,
    Colour colour) {

  public Letterhead {
    address = List.copyOf(address);
  }

  /** The head that the school's file describes. */
  public static Letterhead of(School school) {
    return new Letterhead(
        school.name(),
        school.address(),
        school.phone(),
        school.email(),
        school.motto(),
        school.colour().map(Colour::new).orElse(Colour.INK_BLUE));
  }
}
