package caseload.policy;

/** Whether a colour can be read on white, also on a black-and-white copy. */
public final class Contrast {
  /** What WCAG 2.2 asks of text (AA). */
  private static final double LEAST = 4.5;

  private Contrast() {}

  /**
   * True for a colour that is dark enough: the ratio as WCAG 2.2 defines it, section "relative
   * luminance".
   */
  public static boolean readsOnWhite(String hex) {
    double luminance =
        0.2126 * light(hex.substring(1, 3))
            + 0.7152 * light(hex.substring(3, 5))
            + 0.0722 * light(hex.substring(5, 7));
    return 1.05 / (luminance + 0.05) >= LEAST;
  }

  private static double light(String twoDigits) {
    double share = Integer.parseInt(twoDigits, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
