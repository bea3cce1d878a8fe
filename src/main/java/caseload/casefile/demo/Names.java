package caseload.casefile.demo;

import caseload.casefile.demo.Child.Story;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import java.util.List;

/** Further invented names, for a caseload larger than there are stories. */
record Names(List<String> given, List<String> surnames) {
  Names {
    given = List.copyOf(given);
    surnames = List.copyOf(surnames);
  }

  static Names read(Fields page) {
    return new Names(Pages.texts(page, "given"), Pages.texts(page, "surnames"));
  }

  /** The same story of somebody else. */
  Story other(Story story, int number, int round) {
    String surname = surnames.get(number % surnames.size());
    String first = given.get((number + round) % given.size());
    List<Fields> contacts =
        story.contacts().stream().map(contact -> named(contact, surname)).toList();
    return new Story(
        story.child().named(first + " " + surname, round), contacts, story.steps(), story.filed());
  }

  /** Keeps title and first name. */
  private static Fields named(Fields contact, String surname) {
    String name = ((Text) contact.get("name").orElseThrow()).value();
    String kept = name.substring(0, name.lastIndexOf(' ') + 1);
    Fields other = Fields.of(List.of(Trees.field("name", Text.of(kept + surname))));
    return Pages.over(other, contact);
  }
}
