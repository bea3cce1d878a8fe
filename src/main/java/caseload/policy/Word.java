package caseload.policy;

import java.util.Locale;

/** The word by which a constant is typed and printed. */
public final class Word {
  private Word() {}

  /** {@code NOT_MET} is {@code not-met}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
