package caseload.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language that a letter is written in, by its code of ISO 639 such as {@code pl}. A language
 * that Java cannot name is none.
 */
public record Tongue(String code) implements Comparable<Tongue> {
  /** What a letter is written in when nothing else is known. */
  public static final Tongue ENGLISH = new Tongue("en");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

  /** The names that schools write where the code list has another. */
  private static final Map<String, String> ALSO =
      Map.of(
          "panjabi", "pa",
          "farsi", "fa",
          "dari", "fa",
          "bengali", "bn",
          "sylheti", "bn",
          "sorani", "ckb",
          "kurmanji", "ku",
          "mandarin", "zh",
          "cantonese", "zh");

  public Tongue {
    if (!code.matches("[a-z]{2,3}") || named(code).equals(code)) {
      throw new Unfit(
          "languages", code + " is not the code of a language; write pl, ur, ar, ro or the like");
    }
  }

  /** The language that somebody wrote down, as a code ({@code pl}) or in English (Polish). */
  public static Optional<Tongue> of(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    String code = word.replaceFirst("[-_].*", "");
    if (code.matches("[a-z]{2,3}") && !named(code).equals(code)) {
      return Optional.of(new Tongue(code));
    }
    return Optional.ofNullable(ALSO.get(word)).or(() -> byName(word)).map(Tongue::new);
  }

  private static Optional<String> byName(String word) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> named(code).equalsIgnoreCase(word))
        .findFirst();
  }

  private static String named(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Its English name, such as {@code Polish}. */
  public String name() {
    return named(code);
  }

  /** True for a language that is written from right to left. */
  public boolean rightToLeft() {
    return RIGHT_TO_LEFT.contains(code);
  }

  /** True when a letter in it needs no translation. */
  public boolean isEnglish() {
    return equals(ENGLISH);
  }

  /** How it writes days. */
  public Locale locale() {
    return isEnglish() ? Locale.UK : Locale.forLanguageTag(code);
  }

  /** What HTML and Word call it. */
  public String tag() {
    return isEnglish() ? "en-GB" : code;
  }

  /** The languages of a list of codes. */
  static List<Tongue> all(List<String> codes) {
    return codes.stream().map(Tongue::new).toList();
  }

  @Override
  public int compareTo(Tongue other) {
    return code.compareTo(other.code);
  }
}
