package caseload.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One kind of sentence that says more than numbers from before and after can carry.
 *
 * @param pattern how it is known again, in whole words
 * @param unless what in the same sentence makes it harmless
 * @param why what is too much about it
 * @param better what may be said instead
 */
public record Claim(String pattern, Optional<String> unless, String why, String better) {
  /** Where it was made. */
  public record Made(int line, String phrase, Claim claim) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Every place of a text where it is made. */
  Stream<Made> in(String text) {
    return words(pattern)
        .matcher(text)
        .results()
        .filter(found -> !harmless(sentence(text, found.start(), found.end())))
        .map(found -> new Made(line(text, found.start()), plain(found.group()), this));
  }

  private boolean harmless(String sentence) {
    return unless.filter(words -> words(words).matcher(sentence).find()).isPresent();
  }

  /** A line may break between any two words. */
  private static Pattern words(String pattern) {
    String broken = pattern.replace(" ?", "\\s?").replace(" ", "\\s+");
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + broken + ")(?![\\p{L}\\p{N}])", FLAGS);
  }

  private static String sentence(String text, int from, int to) {
    int begins = 0;
    Matcher ends = Pattern.compile("[.!?]\\s|\\R\\s*\\R").matcher(text);
    while (ends.find()) {
      if (ends.start() >= to) return text.substring(begins, ends.start());
      if (ends.end() <= from) begins = ends.end();
    }
    return text.substring(begins);
  }

  private static int line(String text, int at) {
    return 1 + (int) text.chars().limit(at).filter(each -> each == '\n').count();
  }

  private static String plain(String phrase) {
    return phrase.replaceAll("\\s+", " ");
  }
}
