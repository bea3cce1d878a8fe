package caseload.letter.account;

import caseload.journey.Contact;
import caseload.policy.Choice;
import caseload.report.pairs.Pair;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers that one home may hear of: of several homes each hears its own, by name, and no other.
 */
record HeardAtHome(Telling telling, boolean oneHome, List<Contact> readers) {

  /** The sheets from one side that this home may hear of. */
  List<Pair> from(Source source) {
    List<Pair> all =
        new Sheets(telling)
            .from(source).stream().filter(pair -> !pair.definition().ofGoals()).toList();
    return source == Source.HOME ? all.stream().filter(this::ours).toList() : all;
  }

  private boolean ours(Pair pair) {
    if (oneHome) return true;
    return Stream.of(pair.entry(), pair.second())
        .allMatch(sheet -> sheet.by().filter(this::isReader).isPresent());
  }

  private boolean isReader(String name) {
    return readers.stream()
        .flatMap(who -> Stream.of(who.name(), who.salutation(), who.id()))
        .map(Choice::idOf)
        .anyMatch(Choice.idOf(name)::equals);
  }
}
