package caseload.letter.account;

import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a file's words may go to one home: nothing that names another child of the caseload, and
 * nothing of a person at another home.
 *
 * @param own the child that it is about
 * @param others the other children
 * @param elsewhere whoever of the family does not read it
 */
public record Sayable(Mentee own, List<Mentee> others, List<Contact> elsewhere) {
  private static final int LEAST_LETTERS = 3;
  private static final List<String> TITLES = List.of("mrs", "miss", "the", "and");

  public Sayable {
    others = others.stream().filter(each -> !each.mentee().equals(own.mentee())).toList();
    elsewhere = List.copyOf(elsewhere);
  }

  Optional<String> of(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty()).filter(this::may);
  }

  /** The whole text or nothing: a hole would show where the name stood. */
  boolean may(String text) {
    List<Mentee> unlike = others.stream().filter(each -> !sharesAName(each)).toList();
    return Mention.in(text, unlike).isEmpty()
        && Mention.whole(text, own, others).isEmpty()
        && elsewhere.stream().noneMatch(person -> tells(text, person));
  }

  /** Of a child with a name in common only the whole name is looked for. */
  private boolean sharesAName(Mentee other) {
    List<String> mine = parts(own.name() + " " + own.called()).toList();
    return parts(other.name() + " " + other.called()).anyMatch(mine::contains);
  }

  private boolean tells(String text, Contact person) {
    String said = text.toLowerCase(Locale.ROOT);
    List<String> words = parts(text).toList();
    List<String> mine = parts(own.name() + " " + own.called()).toList();
    boolean named =
        parts(person.name() + " " + person.salutation())
            .filter(part -> !mine.contains(part))
            .anyMatch(words::contains);
    return named
        || Stream.of(person.phone(), person.email())
            .flatMap(Optional::stream)
            .anyMatch(reach -> said.contains(reach.toLowerCase(Locale.ROOT)))
        || person.address().stream()
            .filter(line -> line.length() > LEAST_LETTERS)
            .anyMatch(line -> said.contains(line.toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> parts(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1))
        .filter(part -> part.length() >= LEAST_LETTERS && !TITLES.contains(part));
  }
}
