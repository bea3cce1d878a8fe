package caseload.casefile.record;

import java.util.Map;
import java.util.Optional;

/**
 * Keys that people look for and that are left out on purpose, each with the reason. A report by
 * school beside one of all schools would give away the small numbers that each of them hides.
 */
final class LeftOut {
  private static final String ONE_SCHOOL =
      "A caseload is of one school; for another school start a folder of its own:  caseload init DIR";
  private static final Map<String, String> WHY =
      Map.of("schools", ONE_SCHOOL, "school", ONE_SCHOOL);

  private LeftOut() {}

  static Optional<String> why(String key) {
    return Optional.ofNullable(WHY.get(key));
  }
}
