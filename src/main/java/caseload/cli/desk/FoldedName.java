package caseload.cli.desk;

import caseload.policy.Nearest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name without what people leave out when they type it: case, accents, apostrophes, full stops.
 * Hyphens stay, each other gap is one blank.
 */
public record FoldedName(String text) {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
  private static final Pattern POINTS = Pattern.compile("['`\\u2018\\u2019\\u02bc\\u02b9.]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  /** The name folded; a name of nothing but marks folds to nothing. */
  public static FoldedName of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    String letters = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = letters.codePoints().mapToObj(FoldedName::plain).collect(Collectors.joining());
    String pointless = POINTS.matcher(DASHES.matcher(plain).replaceAll("-")).replaceAll("");
    return new FoldedName(GAPS.matcher(pointless).replaceAll(" ").strip());
  }

  boolean isEmpty() {
    return words().isEmpty();
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  /** The same surname after another first name. */
  FoldedName withFirst(FoldedName first) {
    int gap = text.indexOf(' ');
    return gap < 0 ? first : new FoldedName(first.text + text.substring(gap));
  }

  /** True when what was typed is the initials, or the start of any part of this name. */
  boolean fits(FoldedName typed) {
    return isInitials(typed.text) || startsAPart(typed.spaced());
  }

  /** True when one letter was left out, added, changed or swapped. */
  boolean isNear(FoldedName typed) {
    String word = typed.spaced();
    return Stream.concat(Stream.of(spaced()), words().stream())
        .anyMatch(part -> Nearest.distance(word, part) == 1);
  }

  private boolean startsAPart(String typed) {
    return (" " + spaced()).contains(" " + typed);
  }

  private boolean isInitials(String typed) {
    return Stream.of(words(), Arrays.asList(text.split(" ", -1)))
        .filter(words -> words.size() > 1 && words.stream().noneMatch(String::isEmpty))
        .flatMap(words -> Stream.of(words, List.of(words.get(0), words.get(words.size() - 1))))
        .map(words -> words.stream().map(FoldedName::first).collect(Collectors.joining()))
        .anyMatch(typed::equals);
  }

  private static String first(String word) {
    return Character.toString(word.codePointAt(0));
  }

  private List<String> words() {
    return Stream.of(text.split("[ -]+")).filter(word -> !word.isEmpty()).toList();
  }

  private String spaced() {
    return String.join(" ", words());
  }

  /** Letters that are not a plain letter and a mark, and are typed without their stroke. */
  private static String plain(int letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      default -> Character.toString(letter);
    };
  }
}
