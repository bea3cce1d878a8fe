package caseload.letter;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the letters of Arabic, Urdu and Persian as they are joined in writing, by the forms that
 * Unicode has for each place in a word; and turns words from the right about for a printer that
 * goes from the left.
 */
final class Joining implements BidiReorderer {
  private static final Map<String, Integer> FORMS = forms();
  private static final String LAM = "\u0644";

  private enum Place {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  /** Every form of every letter, from the names that Unicode gives them. */
  private static Map<String, Integer> forms() {
    Map<String, Integer> forms = new HashMap<>();
    forms(0xFB50, 0xFBFF, forms);
    forms(0xFE80, 0xFEFC, forms);
    return Map.copyOf(forms);
  }

  private static void forms(int from, int to, Map<String, Integer> into) {
    for (int form = from; form <= to; form++) {
      String name = Optional.ofNullable(Character.getName(form)).orElse("");
      for (Place place : Place.values()) {
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        if (name.endsWith(place + " FORM")) into.putIfAbsent(letters + place, form);
      }
    }
  }

  /** True for a letter that changes with its neighbours. */
  static boolean isArabic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }

  /** The text with every letter in the form that its place asks for. */
  static String of(String text) {
    if (text.codePoints().noneMatch(Joining::isArabic)) return text;
    StringBuilder joined = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      String pair = text.substring(i, Math.min(i + 2, text.length()));
      boolean ligature = pair.startsWith(LAM) && has(pair, Place.ISOLATED);
      String letters = ligature ? pair : pair.substring(0, 1);
      joined.append(form(letters, text, i));
      i += letters.length();
    }
    return joined.toString();
  }

  private static String form(String letters, String text, int at) {
    boolean before = has(letters, Place.FINAL) && joinsOn(neighbour(text, at - 1, -1));
    boolean after =
        has(letters, Place.INITIAL) && has(neighbour(text, at + letters.length(), 1), Place.FINAL);
    Place place =
        before ? after ? Place.MEDIAL : Place.FINAL : after ? Place.INITIAL : Place.ISOLATED;
    Integer form = FORMS.get(letters + place);
    return form == null ? letters : Character.toString(form);
  }

  private static boolean has(String letters, Place place) {
    return FORMS.containsKey(letters + place);
  }

  /** True for a letter that reaches out to the next one, a stroke that only lengthens too. */
  private static boolean joinsOn(String letter) {
    return has(letter, Place.INITIAL) || letter.equals("\u0640");
  }

  /** The letter beside, past the small signs that stand above and below. */
  private static String neighbour(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length()) {
      if (Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK) {
        return text.substring(at, at + 1);
      }
      at += step;
    }
    return "";
  }

  @Override
  public String shapeText(String text) {
    return of(text);
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Signs stay behind the letter they belong to, and brackets close what they opened. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    int end = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) continue;
      turned.append(mirrored(text.charAt(i))).append(text, i + 1, end);
      end = i;
    }
    return turned.append(text, 0, end).toString();
  }

  private static char mirrored(char letter) {
    int at = "()[]{}<>\u00ab\u00bb".indexOf(letter);
    return at < 0 ? letter : "()[]{}<>\u00ab\u00bb".charAt(at ^ 1);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
