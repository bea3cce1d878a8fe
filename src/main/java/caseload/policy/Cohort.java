package caseload.policy;

import java.time.LocalDate;
import java.util.Optional;

/** Children who begin and end together, such as an intake of each half-term. */
public record Cohort(String id, Optional<String> name, LocalDate from, LocalDate to) {
  public Cohort {
    Choice.requireId("id", id);
    name.ifPresent(words -> Choice.requireText("name", words));
    if (to.isBefore(from)) throw new Unfit("to", "not before " + from);
  }

  /** The words for people. */
  public String words() {
    return name.orElse(id.replace('-', ' '));
  }

  /** The id and the words. */
  public Choice choice() {
    return new Choice(id, words());
  }
}
