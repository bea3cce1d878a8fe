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
   * who meet with the child by their first or known name too.
   */
  static Optional<Mentee> in(
      Session session, Mentee own, Collection<Mentee> together, Collection<Mentee> everybody) {
    String text = String.join("\n", texts(session));
    List<String> said = words(text);
    List<String> ownNames = names(own);
    return Stream.concat(
            everybody.stream()
                .filter(other -> text.contains(other.mentee()) || text.contains(other.name())),
            together.stream()
                .filter(
                    other ->
                        called(other).stream()
                            .anyMatch(name -> said.contains(name) && !ownNames.contains(name))))
        .filter(other -> !other.mentee().equals(own.mentee()))
        .findFirst();
  }

  private static List<String> texts(Session session) {
    return Stream.of(
            Stream.of(
                    session.reason(),
                    session.place(),
                    session.activity(),
                    session.whatHappened(),
                    session.childWords(),
                    session.mentorView())
                .flatMap(Optional::stream),
            session.actions().stream().map(Action::toString))
        .flatMap(each -> each)
        .toList();
  }

  /** What the others call a child. */
  private static List<String> called(Mentee child) {
    List<String> names = new ArrayList<>(words(child.knownAs().orElse("")));
    words(child.name()).stream().findFirst().ifPresent(names::add);
    return names;
  }

  private static List<String> names(Mentee child) {
    return words(child.name() + " " + child.knownAs().orElse(""));
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_NAME.split(text, 0))
        .flatMap(word -> Stream.of(word, OWNERS.matcher(word).replaceAll("")))
        .filter(word -> word.length() > 1)
        .toList();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
