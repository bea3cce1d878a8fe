package caseload.letter.form;

import caseload.journey.Mentee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of a text who the child is: the names of child, family and class, and the code. */
public record Unnamed(Mentee mentee, LocalDate day, String mentees) {
  private static final int LEAST_LETTERS = 3;
  private static final Pattern WITH_ARTICLE = Pattern.compile("\\b([Tt]he) [Tt]he \\b");
  private static final Pattern ENDED = Pattern.compile("(^|[.!?]\\s+)$");

  /** The longest first, so that no part of a whole name is left over. */
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** The text with "the pupil" and the like in the place of each name. */
  public String of(String text) {
    String plain = text;
    for (Entry<String, String> name : instead().entrySet()) plain = replace(plain, name);
    return WITH_ARTICLE.matcher(plain).replaceAll("$1 ");
  }

  /** What stands for which name; a name that several bear is the child's. */
  private Map<String, String> instead() {
    Map<String, String> words = new TreeMap<>(LONGEST_FIRST);
    mentee.classOn(day).ifPresent(group -> words.put(group, "the class"));
    mentee.contacts().stream()
        .flatMap(who -> names(who.name(), who.salutation()))
        .forEach(name -> words.put(name, "the family"));
    names(mentee.name(), mentee.called(), mentee.mentee())
        .forEach(name -> words.put(name, "the " + mentees));
    return words;
  }

  /** Each name and its parts, without titles and what is too short to be told from a word. */
  private static Stream<String> names(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[\\s-]+", -1))))
        .filter(name -> name.length() >= LEAST_LETTERS)
        .filter(name -> !List.of("Mrs", "Miss", "The", "and").contains(name));
  }

  private static String replace(String text, Entry<String, String> name) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{M}])")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(begun(text, found, name.getValue())));
  }

  /** With a capital where a sentence begins. */
  private static String begun(String text, MatchResult found, String words) {
    boolean first = ENDED.matcher(text.substring(0, found.start())).find();
    return first ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
  }
}
