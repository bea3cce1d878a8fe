package caseload.letter.form;

import caseload.policy.Choice;
import java.util.List;
import java.util.function.Predicate;

/** A box to tick with its words; ticked when the file says so. */
record Tick(String name, boolean ticked) {

  /** A box for each choice. */
  static List<Tick> of(List<Choice> choices, Predicate<String> ticked) {
    return choices.stream().map(each -> new Tick(each.name(), ticked.test(each.id()))).toList();
  }

  /** Boxes that nobody has ticked. */
  static List<Tick> blank(List<Choice> choices) {
    return of(choices, id -> false);
  }
}
