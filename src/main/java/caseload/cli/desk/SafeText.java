package caseload.cli.desk;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Text as it may be printed on a terminal. Nothing it returns can move the cursor, change a title,
 * fill the clipboard or turn the direction of what follows.
 */
final class SafeText {
  /** What the program's own words and people's notes are full of and old consoles cannot show. */
  private static final Map<Integer, String> IN_ASCII =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x2032, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x2033, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2015, "-"),
          Map.entry(0x2212, "-"),
          Map.entry(0x2026, "..."),
          Map.entry(0x2022, "*"),
          Map.entry(0x2192, "->"),
          Map.entry(0x00A0, " "),
          Map.entry(0x2009, " "),
          Map.entry(0x202F, " "),
          Map.entry(0x2581, ""),
          Map.entry(0x2582, ""),
          Map.entry(0x2583, ""),
          Map.entry(0x2584, ""),
          Map.entry(0x2585, ""),
          Map.entry(0x2586, ""),
          Map.entry(0x2587, ""),
          Map.entry(0x2588, ""));

  private SafeText() {}

  /** One line of text: a line end is a slash, other controls are shown by number, as u{1b}. */
  static String of(String text) {
    return each(
        text.replace("\r\n", "\n"),
        point -> isUnsafe(point) ? onOneLine(point) : Character.toString(point));
  }

  private static String onOneLine(int point) {
    return point == '\n' ? " / " : shown(point);
  }

  /** Text of several lines: as {@link #of}, but line feeds and tabs stay. */
  static String lines(String text) {
    return each(
        text.replace("\r\n", "\n"),
        point ->
            isUnsafe(point) && point != '\n' && point != '\t'
                ? shown(point)
                : Character.toString(point));
  }

  /**
   * The text with ASCII in place of quotes, dashes and the like that a console cannot show. Letters
   * stay as they are: no name is respelt.
   */
  static String in(Charset console, String text) {
    CharsetEncoder encoder = console.newEncoder();
    return each(
        text,
        point -> {
          String character = Character.toString(point);
          return encoder.canEncode(character) ? character : IN_ASCII.getOrDefault(point, character);
        });
  }

  private static String each(String text, IntFunction<String> print) {
    return text.codePoints().mapToObj(print).collect(Collectors.joining());
  }

  private static String shown(int point) {
    return "\\u{" + Integer.toHexString(point).toLowerCase(Locale.ROOT) + "}";
  }

  /** Joiners and direction marks (200C to 200F) are allowed: real names need them. */
  static boolean isUnsafe(int point) {
    return Character.isISOControl(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x2028
        || point == 0x2029
        || point == 0xFEFF
        || (point >= 0xE0000 && point <= 0xE007F)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
