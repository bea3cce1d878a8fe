package caseload.letter;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words inside one paragraph, cell or item as Markdown; no sign in them means anything. */
final class MarkdownWords {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=[#\\w]+;)");

  /** What would make a line a heading, a list, a rule or the underline of a heading. */
  private static final Pattern BEGINS = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])(?=\\s|$)");

  /** Two blanks at the end: a new line in the same paragraph. */
  private static final String BREAK = "  \n";

  private MarkdownWords() {}

  /** With its line breaks. */
  static String of(Element element) {
    return lines(element).map(MarkdownWords::begun).collect(Collectors.joining(BREAK));
  }

  /** For a heading, which ends with its line. */
  static String inOneLine(Element element) {
    return lines(element).collect(Collectors.joining(" "));
  }

  /** For a cell, where a line break has a sign of its own. */
  static String inACell(Element element) {
    return lines(element).collect(Collectors.joining("<br>"));
  }

  private static Stream<String> lines(Element element) {
    StringBuilder words = new StringBuilder();
    append(element, element.closest(".as-written") != null, words);
    return words
        .toString()
        .replaceAll("[ \\t\\u00A0]+", " ")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty());
  }

  private static void append(Node node, boolean asWritten, StringBuilder words) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      words.append(escaped(asWritten ? whole : whole.replace('\n', ' ')));
    } else if (node instanceof Element element) {
      element(element, asWritten, words);
    }
  }

  private static void element(Element element, boolean asWritten, StringBuilder words) {
    switch (element.normalName()) {
      case "br" -> words.append('\n');
      case "img" -> {}
      case "svg" -> words.append(escaped(element.select("desc").text()));
      case "strong", "b" -> marked(element, "**", asWritten, words);
      case "em", "i" -> marked(element, "*", asWritten, words);
      default -> {
        if (element.hasClass("box")) words.append(element.hasText() ? "[x] " : "[ ] ");
        else element.childNodes().forEach(child -> append(child, asWritten, words));
      }
    }
  }

  /** The signs stand close to the words: with a blank between, they mean nothing. */
  private static void marked(Element element, String sign, boolean asWritten, StringBuilder words) {
    StringBuilder inside = new StringBuilder();
    element.childNodes().forEach(child -> append(child, asWritten, inside));
    String close = inside.toString().strip();
    if (close.isEmpty() || close.contains("\n")) words.append(inside);
    else words.append(inside.toString().replace(close, sign + close + sign));
  }

  private static String begun(String line) {
    boolean box = line.startsWith("[ ] ") || line.startsWith("[x] ");
    return box ? line : BEGINS.matcher(line).replaceFirst(MarkdownWords::escapedStart);
  }

  private static String escapedStart(java.util.regex.MatchResult start) {
    return start.group(1) == null
        ? start.group(2) + "\\\\" + start.group(3)
        : "\\\\" + start.group(1);
  }

  /** So that each sign is read as itself. */
  static String escaped(String words) {
    return SIGNS.matcher(words).replaceAll("\\\\$0");
  }
}
