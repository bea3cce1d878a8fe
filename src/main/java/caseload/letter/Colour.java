package caseload.letter;

import caseload.policy.Contrast;
import caseload.policy.Unfit;
import java.util.regex.Pattern;

/**
 * A colour of the school's letterhead, such as {@code #1d4e79}. It is the only thing of a view that
 * a template may put into a style sheet, so it holds six hexadecimal digits and nothing else; and
 * it is dark enough to be read on white paper and on a black-and-white copy.
 */
public record Colour(String hex) {

  private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-fA-F]{6}");

  /** For a school that has named no colour of its own. */
  public static final Colour INK_BLUE = new Colour("#1d4e79");

  public Colour {
    if (!SIX_DIGITS.matcher(hex).matches()) {
      throw new Unfit("colour", "a colour is # and six digits 0-9 or a-f, such as #1d4e79");
    }
    if (!Contrast.readsOnWhite(hex)) {
      throw new Unfit("colour", "this colour is too pale to read on white; choose a darker one");
    }
  }
}
