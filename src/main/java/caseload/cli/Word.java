package caseload.cli;

import java.util.Locale;

/** The word by which a constant is typed and printed. */
final class Word {
  private Word() {}

  /** {@code NOT_MET} is {@code not-met}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
