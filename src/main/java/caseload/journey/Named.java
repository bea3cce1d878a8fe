package caseload.journey;

import caseload.policy.ChildWord;
import caseload.policy.Choice;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child by its code, its names or its initials, in whatever spelling a record has them. */
record Named(Mentee mentee) {

  /** True when a role names this child and nobody beside it. */
  boolean is(String role) {
    String id = Choice.idOf(role);
    String letters = id.replace("-", "");
    return names().anyMatch(role.strip()::equalsIgnoreCase)
        || names().map(Choice::idOf).filter(name -> !name.isEmpty()).anyMatch(id::equals)
        || initials().anyMatch(letters::equals)
        || (has(id) && !ChildWord.isGrownUp(role));
  }

  /** The code and the whole name stay the child's with words around them. */
  private boolean has(String id) {
    return Stream.of(mentee.mentee(), mentee.name(), mentee.called() + " " + last())
        .map(Choice::idOf)
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> ("-" + id + "-").contains("-" + name + "-"));
  }

  private Stream<String> names() {
    return Stream.of(
        mentee.mentee(),
        mentee.name(),
        mentee.called(),
        first(),
        first() + " " + last().substring(0, 1),
        mentee.called() + " " + last().substring(0, 1));
  }

  private Stream<String> initials() {
    return Stream.of(mentee.name(), first() + " " + last(), mentee.called() + " " + last())
        .map(Named::initials)
        .filter(letters -> letters.length() > 1);
  }

  private static String initials(String name) {
    return Arrays.stream(Choice.idOf(name).split("-", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private String first() {
    return words()[0];
  }

  private String last() {
    return words()[words().length - 1];
  }

  private String[] words() {
    return mentee.name().strip().split("\\s+", -1);
  }
}
