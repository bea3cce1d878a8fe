package caseload.cli.letter;

import caseload.journey.CommonWord;
import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Warning;
import caseload.letter.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finished letter tells of others: the file's own words are printed as they were written,
 * and somebody may have written another child's name there, or where another home is.
 *
 * @param known names that may stand there: of the school, its staff and whom the letter goes to
 */
record OfOthers(List<Mentee> everybody, List<String> known) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}'\u2019-]+");
  private static final int SHORT = 3;

  /** What is to be confirmed before this letter goes to these readers. */
  List<Warning> in(String html, Mentee about, List<Contact> readers) {
    String text = PlainText.of(html);
    List<Warning> told = new ArrayList<>();
    Mention.whole(text, about, everybody)
        .or(() -> called(text, about))
        .map(other -> Warning.letterNamesAnother(about.mentee(), other.mentee()))
        .ifPresent(told::add);
    elsewhere(about, readers)
        .filter(who -> reaches(text.toLowerCase(Locale.ROOT), who))
        .map(who -> Warning.tellsOfAnotherHome(about.mentee(), who.name()))
        .forEach(told::add);
    return told;
  }

  /** By a first name alone, written as a name, which nobody else has whom the letter may name. */
  private Optional<Mentee> called(String text, Mentee about) {
    Set<String> said = words(text).collect(Collectors.toSet());
    Stream<String> family = about.contacts().stream().map(Contact::name);
    Set<String> others =
        Stream.of(known.stream(), family, Stream.of(about.name(), about.called()))
            .flatMap(names -> names)
            .flatMap(OfOthers::words)
            .collect(Collectors.toSet());
    return everybody.stream()
        .filter(other -> !other.mentee().equals(about.mentee()))
        .filter(
            other ->
                Stream.of(other.called(), other.name())
                    .flatMap(name -> words(name).limit(1))
                    .filter(name -> name.length() >= SHORT && !others.contains(name))
                    .filter(name -> !CommonWord.is(name.toLowerCase(Locale.ROOT)))
                    .anyMatch(said::contains))
        .findFirst();
  }

  /** Each word, without the ending that says whose something is. */
  private static Stream<String> words(String text) {
    return Arrays.stream(NO_LETTER.split(text, 0))
        .map(word -> word.replaceFirst("['\u2019]s?$", ""));
  }

  /** Whoever of the family lives with none of those who read it. */
  private static Stream<Contact> elsewhere(Mentee about, List<Contact> readers) {
    if (readers.isEmpty()) return Stream.of();
    return about.contacts().stream()
        .filter(who -> !readers.contains(who) && who.agency().isEmpty())
        .filter(who -> readers.stream().noneMatch(reader -> Homes.together(reader, who)));
  }

  /** A line of an address with a number tells the house; a town tells nobody's. */
  private static boolean reaches(String text, Contact who) {
    Stream<String> lines = who.address().stream().filter(line -> line.matches(".*\\d.*"));
    Stream<String> reach = Stream.of(who.phone(), who.email()).flatMap(Optional::stream);
    return Stream.concat(reach, lines)
        .map(each -> each.strip().toLowerCase(Locale.ROOT))
        .anyMatch(each -> !each.isEmpty() && text.contains(each));
  }
}
