package caseload.letter;

import caseload.policy.Unfit;
import java.util.regex.Pattern;

/**
 * A colour of the school's letterhead, such as {@code #1d4e79}. It is the only thing of a view that
 * a template may put into a style sheet, so it holds six hexadecimal digits and nothing else; and
 * it is dark enough to be read on white paper and on a black-and-white copy.
 */
public record Colour(String hex) {

  private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-fA-F]{6}");

  /** What WCAG 2.2 asks of text (AA). */
  private static final double LEAST_CONTRAST = 4.5;

  /** For a school that has named no colour of its own. */
  public static final Colour INK_BLUE = new Colour("#1d4e79");

  public Colour {
    if (!SIX_DIGITS.matcher(hex).matches()) {
      throw new Unfit("colour", "a colour is # and six digits 0-9 or a-f, such as #1d4e79");
    }
    if (contrastWithWhite(hex) < LEAST_CONTRAST) {
      throw new Unfit("colour", "this colour is too pale to read on white; choose a darker one");
    }
  }

  /** Contrast ratio as WCAG 2.2 defines it, section "relative luminance". */
  private static double contrastWithWhite(String hex) {
    double luminance =
        0.2126 * light(hex.substring(1, 3))
            + 0.7152 * light(hex.substring(3, 5))
            + 0.0722 * light(hex.substring(5, 7));
    return 1.05 / (luminance + 0.05);
  }

  private static double light(String twoDigits) {
    double share = Integer.parseInt(twoDigits, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
