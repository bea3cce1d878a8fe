package caseload.policy;

import java.util.Optional;

/**
 * Who reads a report, and the smallest number of children that is shown to them: 1 shows all.
 * Governors never see fewer than 3, the public never fewer than 5, whatever is written here.
 */
public record Audience(String id, String name, int showFrom, Optional<String> note) {
  /** The least that governors may be shown. */
  public static final int GOVERNORS_FLOOR = 3;

  /** The least that the public may be shown. */
  public static final int PUBLISHED_FLOOR = 5;

  public Audience {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    int floor = floorOf(id);
    if (showFrom < floor) {
      throw new Unfit(
          "show-from", floor + " or more for " + id + ": a smaller number names a child");
    }
  }

  private static int floorOf(String id) {
    return switch (id) {
      case "mentor" -> 1;
      case "governors" -> GOVERNORS_FLOOR;
      default -> PUBLISHED_FLOOR;
    };
  }
}
