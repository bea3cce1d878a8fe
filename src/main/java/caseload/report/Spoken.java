package caseload.report;

import caseload.journey.Comment.By;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The phrases of one theme with who said them, as far as that may be told. Where it may not be told
 * of one of them, it is told of none: whoever is left over would be known.
 *
 * @param tellable whether enough such people spoke under this theme
 */
record Spoken(Map<String, By> phrases, Predicate<By> tellable) {

  /** A sentence for each who speak, with a blank before it; empty without a phrase. */
  String sentences() {
    if (phrases.isEmpty()) return "";
    if (phrases.values().stream().allMatch(By.PUPIL::equals)) return sentence(By.PUPIL);
    if (!phrases.values().stream().allMatch(tellable)) {
      return " Some of what was said: " + quoted(by -> true) + ".";
    }
    return Arrays.stream(By.values())
        .filter(phrases::containsValue)
        .map(this::sentence)
        .collect(Collectors.joining());
  }

  private String sentence(By who) {
    return " " + from(who) + ": " + quoted(who::equals) + ".";
  }

  private static String from(By who) {
    return switch (who) {
      case PUPIL -> "In their words";
      case PARENT -> "From home";
      case TEACHER -> "From staff";
    };
  }

  private String quoted(Predicate<By> of) {
    return phrases.entrySet().stream()
        .filter(each -> of.test(each.getValue()))
        .map(each -> "\"" + each.getKey() + "\"")
        .collect(Collectors.joining("; "));
  }
}
