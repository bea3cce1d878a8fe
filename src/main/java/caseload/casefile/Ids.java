package caseload.casefile;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes that spell nothing: digits and consonants without l. A mentee's code is {@code m-}, five
 * random characters and one check character, so that a slip of the finger is no other child.
 */
public final class Ids {
  private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxyz";
  private static final int PRIME = 31;
  private static final int RANDOM = 5;

  /** Chosen so that m-7k3q9x, the code in all our examples, is one. */
  private static final int FIRST_WEIGHT = 19;

  private final RandomGenerator random;

  /** Ids from this source; a seeded one gives the same ids again. */
  public Ids(RandomGenerator random) {
    this.random = random;
  }

  /** A new code for a mentee. */
  public String mentee() {
    while (true) {
      String body = characters(RANDOM);
      Optional<Character> check = check(body);
      if (check.isPresent()) return "m-" + body + check.get();
    }
  }

  /** Four characters at the end of a step's file name. */
  public String suffix() {
    return characters(4);
  }

  /** True when the check character fits the others. */
  public static boolean fits(String code) {
    return code.matches("m-[0-9bcdfghjkmnpqrstvwxyz]{6}")
        && check(code.substring(2, 2 + RANDOM)).filter(c -> c == code.charAt(7)).isPresent();
  }

  /**
   * A weighted sum modulo the prime 31: every single wrong character and every swap of neighbours
   * changes it. Empty for the one remainder that has no character.
   */
  private static Optional<Character> check(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++)
      sum += (i + FIRST_WEIGHT) * ALPHABET.indexOf(body.charAt(i));
    int remainder = sum % PRIME;
    return remainder < ALPHABET.length()
        ? Optional.of(ALPHABET.charAt(remainder))
        : Optional.empty();
  }

  private String characters(int count) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < count; i++) made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    return made.toString();
  }
}
