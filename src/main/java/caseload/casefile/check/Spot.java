package caseload.casefile.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a finding is.
 *
 * @param file relative to the caseload's folder, with forward slashes
 * @param line from 1; 0 when the whole file or folder is meant
 */
public record Spot(String file, int line) {
  private static final Pattern MENTEE =
      Pattern.compile("mentees/(?:Copy of )?(m-[0-9a-z]{6})\\b.*");

  /** The file as a whole. */
  static Spot of(String file) {
    return new Spot(file, 0);
  }

  /** The code of the mentee in whose folder it is, or in a copy of whose folder. */
  public Optional<String> mentee() {
    Matcher match = MENTEE.matcher(file);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
