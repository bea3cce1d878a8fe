package caseload.letter.account;

import java.util.List;
import java.util.Optional;

/**
 * Every dated fact of a file in order, a line each. A concern is a pointer here as everywhere; no
 * note and no opinion is in it.
 *
 * @param earlierLines that lines before the first are left out, and how many; empty for all
 */
public record ChronologyPage(
    String name, String code, Optional<String> earlierLines, List<Row> rows) {

  /** One fact: when, what, and who wrote it down; {@code date} is the day in figures. */
  public record Row(String date, String day, String what, String by) {}

  public ChronologyPage {
    rows = List.copyOf(rows);
  }
}
