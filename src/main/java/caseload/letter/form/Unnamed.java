package caseload.letter.form;

import caseload.journey.Mentee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of a text who the child is: the names of child, family and class, and the code. */
record Unnamed(Mentee mentee, LocalDate day, String mentees) {
  private static final int LEAST_LETTERS = 3;
  private static final Pattern WITH_ARTICLE = Pattern.compile("\\b[Tt]he the \\b");

  /** The text with "the pupil" and the like in the place of each name. */
  String of(String text) {
    String plain = text;
    for (String name : names(Stream.of(mentee.name(), mentee.called(), mentee.mentee()))) {
      plain = replace(plain, name, "the " + mentees);
    }
    Stream<String> family =
        mentee.contacts().stream().flatMap(who -> Stream.of(who.name(), who.salutation()));
    for (String name : names(family)) plain = replace(plain, name, "the family");
    Optional<String> group = mentee.classOn(day);
    if (group.isPresent()) plain = replace(plain, group.get(), "the class");
    return WITH_ARTICLE.matcher(plain).replaceAll("the ");
  }

  /** Whole names before their parts, so that no part of one is left over. */
  private static List<String> names(Stream<String> names) {
    return names
        .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("\\s+", -1))))
        .filter(name -> name.length() >= LEAST_LETTERS && !name.matches("Mrs|Miss"))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String replace(String text, String name, String instead) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
            Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(instead);
  }
}
