package caseload.letter.account;

import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.letter.form.Unnamed;
import caseload.policy.Staff;
import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in which nobody is found again: no name, no place, no day, no age, no way to reach. */
record Unmarked(Telling telling) {
  private static final int LEAST_LETTERS = 4;
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** The own names first, then whatever the files know, then what has the form of a place. */
  String of(String text) {
    String plain = text;
    for (Entry<String, String> each : known().entrySet()) plain = without(plain, each);
    Unnamed unnamed = new Unnamed(telling.mentee(), telling.day(), telling.policy().say().mentee());
    return undated().of(Placeless.of(unnamed.of(plain)));
  }

  Undated undated() {
    return new Undated(telling.mentee().yearOn(telling.episode().opened()));
  }

  /** The longest first, so that no part of a longer one is left over. */
  private Map<String, String> known() {
    Map<String, String> known = new TreeMap<>(LONGEST_FIRST);
    telling.mentee().inClass().forEach(group -> known.put(group.name(), "the class"));
    telling.mentee().contacts().forEach(who -> reaches(who, known));
    telling.others().forEach(other -> names(other, known));
    for (Staff person : telling.school().staff()) known.put(person.name(), "a grown-up");
    telling.school().schools().forEach(each -> known.put(each.name(), "a school"));
    known.put(telling.school().school().name(), "the school");
    known.keySet().removeIf(name -> name.length() < LEAST_LETTERS);
    return known;
  }

  private static void reaches(Contact who, Map<String, String> known) {
    who.address().forEach(line -> known.put(line.strip(), "an address"));
    Stream.of(who.phone(), who.email())
        .flatMap(each -> each.stream())
        .forEach(reach -> known.put(reach.strip(), "a number"));
  }

  private static void names(Mentee other, Map<String, String> known) {
    String[] names = other.name().strip().split("\\s+", -1);
    Stream.of(other.name(), other.called() + " " + names[names.length - 1], other.mentee())
        .forEach(name -> known.put(name, "another child"));
  }

  private static String without(String text, Entry<String, String> name) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .replaceAll(name.getValue());
  }
}
