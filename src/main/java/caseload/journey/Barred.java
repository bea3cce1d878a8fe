package caseload.journey;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether words mean a contact who may get no letter, in whichever way they call the person. */
public final class Barred {
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "jr", "sr", "junior", "senior");
  private static final Set<String> ASIDE =
      Set.of("the", "of", "a", "c", "o", "his", "her", "their");

  private Barred() {}

  /** The first contact who may not be written to and whom the words seem to mean. */
  public static Optional<Contact> in(String typed, Mentee mentee) {
    String said = plain(typed);
    return mentee.contacts().stream()
        .filter(contact -> !contact.mayBeWrittenTo())
        .filter(contact -> named(said, contact) || described(said, contact))
        .findFirst();
  }

  /** By a later part of the name, or by nothing but parts of it. */
  private static boolean named(String said, Contact contact) {
    List<String> name = new ArrayList<>(words(plain(contact.name())));
    name.removeAll(TITLES);
    Set<String> rest = new HashSet<>(words(said));
    rest.removeAll(TITLES);
    rest.removeAll(ASIDE);
    boolean onlyTheName = !rest.isEmpty() && name.containsAll(rest);
    return onlyTheName
        || name.stream().skip(name.size() > 1 ? 1 : 0).anyMatch(words(said)::contains);
  }

  private static boolean described(String said, Contact contact) {
    Stream<String> home = contact.address().stream().limit(1);
    Stream<String> numbered =
        contact.address().stream().filter(line -> line.codePoints().anyMatch(Character::isDigit));
    Stream<String> called = Stream.of(contact.id(), contact.salutation(), contact.relationship());
    return Stream.of(called, home, numbered)
        .flatMap(each -> each)
        .anyMatch(words -> holds(said, plain(words)));
  }

  /** The words one after another, however they are hyphenated or spaced. */
  private static boolean holds(String said, String wanted) {
    if (wanted.isEmpty()) return false;
    if ((" " + said + " ").contains(" " + wanted + " ")) return true;
    List<String> words = words(said);
    String squashed = wanted.replace(" ", "");
    for (int from = 0; from < words.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (String word : words.subList(from, words.size())) {
        if (joined.append(word).toString().equals(squashed)) return true;
      }
    }
    return false;
  }

  private static List<String> words(String plain) {
    return Arrays.stream(plain.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Lower case without accents and apostrophes, one blank between the words. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['\u2019]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
