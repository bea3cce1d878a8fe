package caseload.letter;

import caseload.policy.Tongue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the top of a translated template, in a comment that is not printed: who translated
 * it, who checked it and when, and which English text it says.
 */
record FrontMatter(
    Optional<String> translatedBy,
    Optional<String> checkedBy,
    Optional<LocalDate> checkedOn,
    Optional<String> english) {
  private static final Pattern COMMENT = Pattern.compile("^\\s*\\{\\{!(.*?)}}", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("(?m)^\\s*([a-z-]+):[ \\t]*(\\S.*?)\\s*$");

  static FrontMatter of(String template) {
    Map<String, String> said = new LinkedHashMap<>();
    Matcher comment = COMMENT.matcher(template);
    if (comment.find()) {
      LINE.matcher(comment.group(1))
          .results()
          .forEach(line -> said.putIfAbsent(line.group(1), line.group(2)));
    }
    return new FrontMatter(
        Optional.ofNullable(said.get("translated-by")),
        Optional.ofNullable(said.get("checked-by")),
        Optional.ofNullable(said.get("checked-on")).flatMap(FrontMatter::day),
        Optional.ofNullable(said.get("english")));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Translated by one, and checked by another person on a day. */
  boolean checked() {
    return translatedBy.isPresent()
        && checkedBy.filter(who -> !who.equalsIgnoreCase(translatedBy.get())).isPresent()
        && checkedOn.isPresent();
  }

  /** The top of a new translation, to be filled in. */
  static String blank(Tongue tongue, String fingerprint) {
    return """
        {{!
        In %s. Somebody other than the translator checks it.
        translated-by:
        checked-by:
        checked-on:
        english: %s
        }}
        """
        .formatted(tongue.name(), fingerprint);
  }
}
