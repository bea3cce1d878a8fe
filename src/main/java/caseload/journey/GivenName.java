package caseload.journey;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A capitalised word in the middle of a sentence that may be a child's first name: behind a small
 * letter or a comma, and not one of several capitalised words in a row, which are a title with a
 * name, a place, or somebody with another surname.
 */
final class GivenName {
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<=(?<!\\p{L})\\p{Ll}{1,30},? )(\\p{Lu}[\\p{L}\\p{M}-]+)(?:['\u2019]s)?(?![\\p{L}\\p{M}-])(?! \\p{Lu})");

  private GivenName() {}

  static Stream<String> in(String text) {
    String row = text.replaceAll("\\s+", " ");
    return ALONE.matcher(row).results().map(found -> found.group(1)).distinct();
  }
}
