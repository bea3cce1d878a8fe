package caseload.letter.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes days, ages, year groups and titled names of grown-ups out of a text. */
record Undated(int year) {
  private static final int YEARS_OF_INFANTS = 2;
  private static final int YEARS_OF_JUNIORS = 6;
  private static final int YEARS_OF_LOWER = 9;
  private static final int YEARS_OF_UPPER = 11;
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=\\s*[\\p{Ll}\\d]))?";
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "\\b((?i:on\\s+(?:the\\s+)?)(?=\\d))?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
              + MONTH
              + "(?:\\s+\\d{1,2}\\b)?(?:,?\\s+\\d{4})?");
  private static final Pattern AMBIGUOUS = Pattern.compile("May|March|Mar");
  private static final Pattern IN_TIME =
      Pattern.compile(
          "(?i)\\b(in|since|until|till|by|from|of|last|next|this|during|before|after|early|late|mid|to"
              + "|and)[\\s-]+$");
  private static final Pattern IN_FIGURES =
      Pattern.compile("\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{1,2}/\\d{1,2}\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(?:aged?|age of|turn(?:s|ed)?)\\s+\\d{1,2}\\b|\\b\\d{1,2}\\s+years\\s+old\\b");
  private static final Pattern OF_AN_AGE =
      Pattern.compile("(?i)\\b\\d{1,2}[\\s-]+year[\\s-]+olds?\\b");
  private static final Pattern GROUP =
      Pattern.compile("\\b(?:Year|Yr|Y)\\s?\\d{1,2}\\b|\\bReception\\b");
  private static final Pattern TITLED =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Rev)\\b\\.?(?:\\s+\\p{Lu}[\\p{L}.'’-]*)+");

  String of(String text) {
    String plain = DAY_AND_MONTH.matcher(text).replaceAll(found -> season(text, found));
    plain = IN_FIGURES.matcher(plain).replaceAll("one day");
    plain = YEAR.matcher(plain).replaceAll("that year");
    plain = OF_AN_AGE.matcher(plain).replaceAll(Matcher.quoteReplacement(keyStage() + " child"));
    plain = AGE.matcher(plain).replaceAll(Matcher.quoteReplacement("in " + keyStage()));
    plain = GROUP.matcher(plain).replaceAll(Matcher.quoteReplacement(keyStage()));
    return TITLED.matcher(plain).replaceAll("a grown-up");
  }

  /** The part of school that a year group belongs to. */
  String keyStage() {
    if (year <= 0) return "the early years";
    if (year <= YEARS_OF_INFANTS) return "Key Stage 1";
    if (year <= YEARS_OF_JUNIORS) return "Key Stage 2";
    if (year <= YEARS_OF_LOWER) return "Key Stage 3";
    return year <= YEARS_OF_UPPER ? "Key Stage 4" : "the sixth form";
  }

  /** "May" and "March" are words too: alone they are months only after a word of time. */
  private static String season(String text, MatchResult found) {
    boolean word = AMBIGUOUS.matcher(found.group()).matches();
    if (word && !IN_TIME.matcher(text.substring(0, found.start())).find()) return found.group();
    String month = found.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
    String in = found.group(1) == null ? "" : "in ";
    if (List.of("sep", "oct", "nov", "dec").contains(month)) return in + "autumn";
    return in + (List.of("jan", "feb", "mar").contains(month) ? "spring" : "summer");
  }
}
