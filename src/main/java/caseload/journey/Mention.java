package caseload.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that name a child. Names live in the child's own file alone, so they are looked for. */
public final class Mention {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'\u2019-]+");
  private static final Pattern OWNERS = Pattern.compile("['\u2019]s?$");

  private static final Pattern CODE = Pattern.compile("(?i)m-[0-9a-z]{6}");
  private static final int SHORT = 3;

  private Mention() {}

  /** The first child of whose name some part is among these words, in whatever case. */
  public static Optional<Mentee> in(String words, List<Mentee> children) {
    List<String> said = lower(words(words));
    return children.stream()
        .filter(child -> lower(names(child)).stream().anyMatch(said::contains))
        .findFirst();
  }

  /**
   * The first child but the own whom a session's words name: anybody by code or whole name, those
   * who meet with the child by their first or known name or surname too.
   */
  static Optional<Mentee> in(
      Session session, Mentee own, Collection<Mentee> together, Collection<Mentee> everybody) {
    List<String> said = words(String.join("\n", Texts.of(session).toList()));
    List<String> small = lower(said);
    List<String> ownNames = lower(names(own));
    Optional<Mentee> known =
        together.stream()
            .filter(other -> !other.mentee().equals(own.mentee()))
            .filter(
                other ->
                    called(other)
                        .filter(name -> !ownNames.contains(name.toLowerCase(Locale.ROOT)))
                        .anyMatch(name -> (isWord(name) ? said : small).contains(fit(name))))
            .findFirst();
    return whole(session, own, everybody).or(() -> known);
  }

  /** The first child but the own whom a step's words name by code or whole name, in any case. */
  public static Optional<Mentee> whole(Step step, Mentee own, Collection<Mentee> everybody) {
    return whole(String.join("\n", Texts.of((Record) step).toList()), own, everybody);
  }

  /** The same of a text. */
  public static Optional<Mentee> whole(String text, Mentee own, Collection<Mentee> everybody) {
    String said = text.toLowerCase(Locale.ROOT);
    String row = row(text);
    String ownRow = row(own.name());
    return everybody.stream()
        .filter(other -> !other.mentee().equals(own.mentee()))
        .filter(other -> said.contains(other.mentee()) || saysName(row, other, ownRow))
        .findFirst();
  }

  /** The first child whom a text about nobody in particular names by the whole name. */
  public static Optional<Mentee> named(String text, Collection<Mentee> everybody) {
    String row = row(text);
    return everybody.stream().filter(child -> saysName(row, child, "")).findFirst();
  }

  /** True when there is something in a step that could name anybody. */
  public static boolean possible(Step step) {
    return Texts.of((Record) step)
        .anyMatch(text -> text.contains(" ") || text.contains("-") || CODE.matcher(text).find());
  }

  /** A name of one word alone is too little to tell anybody by. */
  private static boolean saysName(String row, Mentee other, String own) {
    String surname = last(other);
    return Stream.of(other.name(), other.called() + " " + surname)
        .map(Mention::row)
        .filter(name -> name.strip().contains(" ") && !own.contains(name))
        .anyMatch(row::contains);
  }

  /** What the others call a child: the known name, the first, and a surname that is no word. */
  private static Stream<String> called(Mentee child) {
    List<String> names = new ArrayList<>(words(child.knownAs().orElse("")));
    words(child.name()).stream().findFirst().ifPresent(names::add);
    String surname = last(child);
    if (surname.length() > SHORT && !isWord(surname)) names.add(surname);
    return names.stream();
  }

  private static String last(Mentee child) {
    String[] names = child.name().strip().split("\\s+", -1);
    return names[names.length - 1];
  }

  static boolean isWord(String name) {
    return CommonWord.is(name.toLowerCase(Locale.ROOT));
  }

  /** A name that is a word too is looked for as it is written. */
  private static String fit(String name) {
    return isWord(name) ? name : name.toLowerCase(Locale.ROOT);
  }

  /** The words in small letters, one blank around each; a role made of a name has hyphens. */
  private static String row(String text) {
    List<String> plain =
        Arrays.stream(NO_NAME.split(text.replace('-', ' '), 0))
            .map(word -> OWNERS.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .toList();
    return " " + String.join(" ", lower(plain)) + " ";
  }

  static List<String> names(Mentee child) {
    return words(child.name() + " " + child.knownAs().orElse(""));
  }

  static List<String> words(String text) {
    return Arrays.stream(NO_NAME.split(text, 0))
        .flatMap(word -> Stream.of(Stream.of(word), Arrays.stream(word.split("-", -1))))
        .flatMap(each -> each)
        .flatMap(word -> Stream.of(word, OWNERS.matcher(word).replaceAll("")))
        .filter(word -> word.length() > 1)
        .toList();
  }

  static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
