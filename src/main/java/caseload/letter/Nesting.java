package caseload.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks a template over before the engine does: the engine follows nested sections by recursion and
 * would run out of stack, and it changes its delimiters without saying where.
 */
final class Nesting {

  private static final int DEEPEST = 20;
  private static final Pattern TAG = Pattern.compile("\\{\\{([#^<$?/=])|\n");

  private Nesting() {}

  static String checked(String text, String file) {
    int line = 1;
    int depth = 0;
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      if (tags.group(1) == null) {
        line++;
      } else {
        depth += step(tags.group(1), new Spot(file, line));
        mustNotExceed(depth, new Spot(file, line));
      }
    }
    return text;
  }

  private static int step(String sign, Spot spot) {
    if (sign.equals("=")) {
      throw new TemplateFault(
          spot, "", "the signs {{ and }} cannot be changed", "Leave the {{= … =}} out.");
    }
    return sign.equals("/") ? -1 : 1;
  }

  static void mustNotExceed(int depth, Spot spot) {
    if (depth > DEEPEST) {
      throw new TemplateFault(
          spot,
          "",
          "sections are nested more than " + DEEPEST + " deep",
          "Close a section before this one.");
    }
  }
}
