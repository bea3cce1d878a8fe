package caseload.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase that many could have said: short, and without a name, a date, a number, or anything that
 * describes a child or tells what happened to one.
 */
public final class Quotable {
  /** More words than these are a story. */
  public static final int MOST_WORDS = 12;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'\u2019]+");
  private static final Pattern OWNERS = Pattern.compile("['\u2019].*$");
  private static final Pattern DIGIT = Pattern.compile(".*\\p{Nd}.*", Pattern.DOTALL);

  private static final Set<String> NUMBERS =
      words(
          "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
              + " eighty ninety hundred thousand first second third fourth fifth sixth monday"
              + " tuesday wednesday thursday friday saturday sunday january february march april"
              + " june july august september october november december yesterday christmas easter"
              + " ramadan eid diwali");

  private static final Set<String> TELLING =
      words(
          "mum mums mummy mam mother dad dads daddy father stepmum stepdad stepmother stepfather"
              + " nan nana nanny gran grandma granny grandad grandpa brother brothers sister"
              + " sisters twin twins baby aunt auntie uncle cousin carer foster fostered adopted"
              + " adoption care social worker guardian boyfriend girlfriend wife husband pregnant"
              + " divorce divorced separated split died dies dying dead death funeral killed"
              + " hospital doctor cancer ill illness disabled disability wheelchair adhd asd autism"
              + " autistic dyslexia dyslexic sen send ehcp diagnosis diagnosed tablets medication"
              + " therapist therapy counsellor camhs anxiety depressed depression police prison"
              + " court jail arrested drugs drunk alcohol hit hits hitting beat beats hurt hurts"
              + " abuse abused bully bullied suspended excluded exclusion homeless refuge shelter"
              + " evicted refugee asylum polish romanian roma traveller gypsy muslim christian"
              + " jewish hindu sikh black white asian gay lesbian trans year class");

  private static final Set<String> MYSELF = words("I I'm I've I'll I'd I\u2019m I\u2019ve");

  private Quotable() {}

  private static Set<String> words(String row) {
    return Set.copyOf(Arrays.asList(row.split(" ", -1)));
  }

  /** Why a phrase may not be quoted; empty when it may, names of people left aside. */
  public static Optional<String> fault(String phrase) {
    List<String> said = said(phrase);
    if (said.isEmpty()) return Optional.of("there is not a word in them");
    if (said.size() > MOST_WORDS) {
      return Optional.of(
          "they are %d words, and more than %d tell a story".formatted(said.size(), MOST_WORDS));
    }
    return first(said.stream().filter(Quotable::number), "a number or a day")
        .or(() -> first(said.stream().filter(Quotable::telling), "something about the child"))
        .or(() -> first(said.stream().skip(1).filter(Quotable::capital), "what may be a name"));
  }

  private static Optional<String> first(Stream<String> found, String what) {
    return found.findFirst().map(word -> "there is " + what + " in them (" + word + ")");
  }

  private static boolean number(String word) {
    return DIGIT.matcher(word).matches() || NUMBERS.contains(bare(word));
  }

  private static boolean telling(String word) {
    return TELLING.contains(bare(word));
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !MYSELF.contains(word);
  }

  /** Why a phrase may not be quoted because of the people in it; empty when it names none. */
  public static Optional<String> named(String phrase, Collection<String> people) {
    List<String> said = said(phrase);
    List<String> small = said.stream().map(Quotable::bare).toList();
    return people.stream()
        .flatMap(name -> said(name).stream())
        .filter(name -> name.length() > 1)
        .filter(name -> names(name, said, small))
        .findFirst()
        .map(name -> "there is the name of somebody known here in them (" + name + ")");
  }

  /** A name that is a word too is looked for as it is written. */
  private static boolean names(String name, List<String> said, List<String> small) {
    boolean word = CommonWord.is(bare(name));
    return word ? said.contains(name) : small.contains(bare(name));
  }

  /** All names in a child's own file. */
  public static List<String> namesIn(Mentee mentee) {
    List<String> names = new ArrayList<>(List.of(mentee.name(), mentee.called(), mentee.mentee()));
    mentee.contacts().forEach(contact -> names.add(contact.name()));
    return names;
  }

  /** The words in small letters, a blank around each. */
  static String row(String text) {
    return " " + String.join(" ", said(text)).toLowerCase(Locale.ROOT) + " ";
  }

  private static List<String> said(String text) {
    return Arrays.stream(BETWEEN.split(text, 0)).filter(word -> !word.isEmpty()).toList();
  }

  private static String bare(String word) {
    return OWNERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
