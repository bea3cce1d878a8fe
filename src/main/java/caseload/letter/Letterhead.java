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
    Colour colour,
    Optional<Drawing> logo,
    List<String> lines,
    Optional<String> footer) {

  public Letterhead {
    address = List.copyOf(address);
    lines = List.copyOf(lines);
  }

  /** The head that the school's file describes. */
  public static Letterhead of(School school) {
    return of(school, Look.PLAIN);
  }

  /** The same with the school's pictures. */
  public static Letterhead of(School school, Look look) {
    return new Letterhead(
        school.name(),
        school.address(),
        school.phone(),
        school.email(),
        school.motto(),
        school.colour().map(Colour::new).orElse(Colour.INK_BLUE),
        look.logo(),
        school.paper().lines(),
        school.paper().footer());
  }
}
