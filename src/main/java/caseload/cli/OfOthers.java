package caseload.cli;

import caseload.journey.Contact;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Warning;
import caseload.letter.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a finished letter tells of others: the file's own words are printed as they were written,
 * and somebody may have written another child's name there, or where another home is.
 */
record OfOthers(List<Mentee> everybody) {

  /** What is to be confirmed before this letter goes to these readers. */
  List<Warning> in(String html, Mentee about, List<Contact> readers) {
    String text = PlainText.of(html);
    List<Warning> told = new ArrayList<>();
    Mention.whole(text, about, everybody)
        .map(other -> Warning.letterNamesAnother(about.mentee(), other.mentee()))
        .ifPresent(told::add);
    elsewhere(about, readers)
        .filter(who -> reaches(text.toLowerCase(Locale.ROOT), who))
        .map(who -> Warning.tellsOfAnotherHome(about.mentee(), who.name()))
        .forEach(told::add);
    return told;
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
