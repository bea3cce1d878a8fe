package caseload.casefile.demo;

import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Who an invented mentee is: the year group as of today, the birthday, and what else is known.
 *
 * @param year 0 is Reception
 * @param born month and day, such as {@code 02-11}
 */
record Child(
    String name,
    Optional<String> knownAs,
    int year,
    String born,
    Optional<String> home,
    Optional<String> letters,
    boolean interpreter,
    List<String> facts,
    Optional<String> household,
    boolean safeguardingFile) {

  Child {
    facts = List.copyOf(facts);
  }

  /**
   * A child and all that happened, as it stands on a page.
   *
   * @param filed what of the file is kept on paper
   */
  record Story(Child child, List<Fields> contacts, List<Fields> steps, List<Fields> filed) {
    Story {
      contacts = List.copyOf(contacts);
      steps = List.copyOf(steps);
      filed = List.copyOf(filed);
    }

    static Story of(Tree page) {
      Fields fields = (Fields) page;
      return new Story(
          Records.read(Pages.fields(fields, "child"), Child.class),
          all(fields, "contacts"),
          all(fields, "steps"),
          all(fields, "filed"));
    }

    private static List<Fields> all(Fields in, String key) {
      return Pages.items(in, key).stream().map(Fields.class::cast).toList();
    }
  }

  /** The same child under another name, for a larger caseload. */
  Child named(String other, int round) {
    return new Child(
        other,
        Optional.empty(),
        year,
        born,
        home,
        letters,
        interpreter,
        facts,
        household.map(word -> word + "-" + round),
        safeguardingFile);
  }
}
