package caseload.letter.account;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text where anybody lives and how to reach them: addresses, streets, schools,
 * postcodes, telephones, mail and links. It knows them by their form, so that a stranger's are
 * found too.
 */
final class Placeless {
  private record Form(Pattern pattern, String instead) {}

  private static final String NOT_FIRST =
      "(?!(?:At|In|On|To|From|The|A|Near|By|Of|For|And|With|Then|When|After|Before|Goes|Lives|Her|His|My|Our|Their|This|That|Learning|Class|Break|Lunch)\\b)";
  private static final String CAPITAL = NOT_FIRST + "\\p{Lu}[\\p{L}'’.-]+\\s+";
  private static final String STREET =
      "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Court|Drive|Way|Row|Terrace|Place|Gardens"
          + "|Crescent|Hill|Mews|Square|Walk|Grove|Rise|View|House|Flats|Estate)\\b";
  private static final List<Form> FORMS =
      List.of(
          form(
              "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", "an e-mail address"),
          form("(?i)\\b(?:https?://|www\\.)\\S+", "a web page"),
          form("(?<![\\p{L}\\p{N}])@\\p{L}[\\p{L}\\p{N}_.]{2,}", "a name online"),
          form(
              "(?i)(?<![\\p{L}\\p{N}])(?:gir ?0aa|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})(?![\\p{L}\\p{N}])",
              "a postcode"),
          form(
              "(?<![\\p{L}\\p{N}])(?:\\+\\d{2}|\\(?0)\\d?(?:[ ()-]{0,2}\\d){8,11}(?!\\d)",
              "a number"),
          form(
              "(?<![\\p{L}\\p{N}])(?:[Ff]lat\\s+\\d+\\p{L}?,?\\s+)?\\d{1,4}\\p{L}?,?\\s+(?:"
                  + CAPITAL
                  + "){1,3}"
                  + STREET,
              "an address"),
          form(
              "(?<![\\p{L}\\p{N}])(?:"
                  + CAPITAL
                  + "){1,2}(?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Drive|Mews|Grove)\\b",
              "a street"),
          form(
              "(?<![\\p{L}\\p{N}])(?:(?:St\\.?\\s+)?"
                  + CAPITAL
                  + "){1,3}(?:(?:Primary|Secondary|Infants?|Juniors?|Nursery|High|Grammar)(?:\\s+(?:School|Academy))?"
                  + "|Academy|School|College)\\b",
              "a school"));

  private Placeless() {}

  static String of(String text) {
    String plain = text;
    for (Form form : FORMS) plain = form.pattern().matcher(plain).replaceAll(form.instead());
    return plain;
  }

  private static Form form(String pattern, String instead) {
    return new Form(Pattern.compile(pattern), instead);
  }
}
