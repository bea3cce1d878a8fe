package caseload.letter;

import caseload.policy.Unfit;
import java.util.regex.Pattern;

/**
 * A colour of the school's letterhead, such as {@code #1d4e79}. It is the only thing of a view that
 * a template may put into a style sheet, so it holds six hexadecimal digits and nothing else.
 */
public record Colour(String hex) {

  private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-fA-F]{6}");

  /** A blue that is dark enough to read on white and to stay dark on a black-and-white copier. */
  public static final Colour INK_BLUE = new Colour("#1d4e79");

  public Colour {
    if (!SIX_DIGITS.matcher(hex).matches()) {
      throw new Unfit("colour", "a colour is # and six digits 0-9 or a-f, such as #1d4e79");
    }
  }
}
