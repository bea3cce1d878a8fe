package caseload.report;

import java.util.Locale;

/** A thing that is counted, in the words for one and for many. */
public record Noun(String one, String many) {
  /** A noun of the school's own, such as "mentee". */
  public static Noun of(String one) {
    String word = one.strip();
    if (word.equalsIgnoreCase("child")) return new Noun(word, word + "ren");
    if (word.endsWith("person")) return new Noun(word, word.replaceFirst("person$", "people"));
    boolean hisses = word.endsWith("s") || word.endsWith("ch") || word.endsWith("sh");
    return new Noun(word, word + (hisses ? "es" : "s"));
  }

  /** The beginning of a row: {@code Mentees worked with}. */
  String many(String rest) {
    return many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1) + " " + rest;
  }
}
