package caseload.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A capitalised word in the middle of a sentence that may be a child's first name: behind a small
 * letter or a comma, and not one of several capitalised words in a row, which are a title with a
 * name, a place, or somebody with another surname.
 */
public final class GivenName {
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<=(?<!\\p{L})\\p{Ll}{1,30},? )(\\p{Lu}[\\p{L}\\p{M}-]+)(?:['\u2019]s)?(?![\\p{L}\\p{M}-])(?! \\p{Lu})");

  private GivenName() {}

  /** A first name in a text, and the mentee who is called so. */
  public record Of(String name, String mentee) {}

  /**
   * The first names of other mentees that stand alone in a step. Names that are words, the child's
   * own, or those of the child's contacts, are left out: most often they mean somebody else.
   */
  public static List<Of> in(Step step, Mentee own, Collection<Mentee> everybody) {
    Set<String> said = new HashSet<>();
    Texts.of((Record) step).forEach(text -> said.addAll(alone(text)));
    if (said.isEmpty()) return List.of();
    Set<String> ours = new HashSet<>(Mention.lower(Mention.names(own)));
    own.contacts().forEach(each -> ours.addAll(Mention.lower(Mention.words(each.name()))));
    return everybody.stream()
        .filter(other -> !other.mentee().equals(own.mentee()))
        .flatMap(other -> called(other).filter(said::contains).limit(1).map(of(other)))
        .filter(each -> !ours.contains(each.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Stream<String> called(Mentee other) {
    return Stream.of(other.called(), other.name().strip().split("\\s+", 2)[0])
        .filter(name -> !Mention.isWord(name));
  }

  private static Function<String, Of> of(Mentee other) {
    return name -> new Of(name, other.mentee());
  }

  /** The words of a text that stand as a first name alone does. */
  static Set<String> alone(String text) {
    return ALONE
        .matcher(text.replaceAll("\\s+", " "))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
