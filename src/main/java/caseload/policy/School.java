package caseload.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The school as its letters show it; {@code roll} is the number of children in each year group, by
 * {@code reception}, {@code year-1} and so on.
 */
public record School(
    String name,
    List<String> address,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> motto,
    Optional<String> colour,
    Map<String, Integer> roll,
    Optional<HeadedPaper> letterhead) {
  public School {
    Choice.requireText("name", name);
    address = List.copyOf(address);
    roll = Map.copyOf(roll);
    if (colour.isPresent() && !colour.get().matches("#[0-9a-fA-F]{6}")) {
      throw new Unfit("colour", "six digits after a #, such as \"#1d4e79\"");
    }
    if (colour.filter(hex -> !Contrast.readsOnWhite(hex)).isPresent()) {
      throw new Unfit(
          "colour", "too pale to read on white paper (contrast below 4.5 to 1); take a darker one");
    }
  }

  /** The same on this paper: schools of one service share its logo and its lines. */
  School on(Optional<HeadedPaper> paper) {
    return new School(name, address, phone, email, motto, colour, roll, paper);
  }

  /** How its letters look. */
  public HeadedPaper paper() {
    return letterhead.orElse(HeadedPaper.PLAIN);
  }

  /** Children on the roll; none where it is not written. */
  public int children() {
    return roll.values().stream().mapToInt(Integer::intValue).sum();
  }
}
