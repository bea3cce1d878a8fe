package caseload.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of several schools that a service works in: its paper, its roll, and the days on which it
 * alone is closed.
 */
public record ServedSchool(
    String id,
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> motto,
    Optional<String> colour,
    Map<String, Integer> roll,
    List<LocalDate> closed) {
  public ServedSchool {
    Choice.requireId("id", id);
    address = List.copyOf(address);
    roll = Map.copyOf(roll);
    closed = List.copyOf(closed);
    head(name, address, phone, email, motto, colour, roll);
  }

  /** The school as its own letters show it. */
  public School head() {
    return head(name, address, phone, email, motto, colour, roll);
  }

  private static School head(
      String name,
      List<String> address,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> motto,
      Optional<String> colour,
      Map<String, Integer> roll) {
    return new School(name, address, phone, email, motto, colour, roll, Optional.empty());
  }

  /** The id and the words. */
  public Choice choice() {
    return new Choice(id, name);
  }
}
