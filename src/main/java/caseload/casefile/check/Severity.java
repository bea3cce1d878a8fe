package caseload.casefile.check;

import java.util.Locale;

/** How bad a finding is: an error stands in the way, a warning may be right, a note is untidy. */
public enum Severity {
  /** Something cannot be used, or a rule was broken. */
  ERROR,
  /** Something may be right; a person should look. */
  WARNING,
  /** Something is untidy and harms nothing. */
  NOTE;

  static Severity of(String code) {
    return switch (code.charAt(0)) {
      case 'E' -> ERROR;
      case 'W' -> WARNING;
      default -> NOTE;
    };
  }

  /** The word for other programs: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
