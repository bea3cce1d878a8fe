package caseload.cli.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns a text takes on a terminal, counted by what the eye sees as one character: a
 * letter with its accents is one, a Chinese character or an emoji two.
 */
final class Width {
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final String CUT = "...";

  /** First and last of each run of characters that Unicode calls wide (East Asian Width W, F). */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23F3},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2728, 0x2728},
    {0x274C, 0x274E},
    {0x2753, 0x2757},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B55},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x16FE0, 0x1B2FF},
    {0x1F18E, 0x1F19A},
    {0x1F1E6, 0x1F265},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FC},
    {0x1F7E0, 0x1F7F0},
    {0x1F90C, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Width() {}

  /** The columns that a text takes. */
  static int of(String text) {
    return CHARACTER.matcher(text).results().mapToInt(found -> ofOne(found.group())).sum();
  }

  /** The text if it fits, else its beginning and three dots; no character is taken apart. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) return text;

    StringBuilder kept = new StringBuilder();
    int left = columns - CUT.length();
    for (Matcher next = CHARACTER.matcher(text); next.find(); ) {
      left -= ofOne(next.group());
      if (left < 0) break;
      kept.append(next.group());
    }
    return kept.toString().stripTrailing() + CUT;
  }

  private static int ofOne(String character) {
    return character.codePoints().map(Width::ofPoint).max().orElse(0);
  }

  private static int ofPoint(int point) {
    // the mark that asks for the coloured form, which is always wide
    if (point == 0xFE0F || isWide(point)) return 2;
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> 1;
    };
  }

  private static boolean isWide(int point) {
    for (int[] run : WIDE) {
      if (point >= run[0] && point <= run[1]) return true;
    }
    return false;
  }
}
