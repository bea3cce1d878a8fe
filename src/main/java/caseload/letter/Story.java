package caseload.letter;

import java.util.List;
import java.util.Optional;

/**
 * The one story that a report of a year may tell, or why it tells none.
 *
 * @param lines a paragraph each; none where none is told
 * @param instead one sentence that is the same whatever stood against it, and for whomever
 */
public record Story(List<String> lines, Optional<String> instead) {
  /** A report in which stories have no place. */
  public static final Story NONE = new Story(List.of(), Optional.empty());

  public Story {
    lines = List.copyOf(lines);
  }

  Story wrapped(PlainLines page) {
    return new Story(lines.stream().map(page::wrapped).toList(), instead.map(page::wrapped));
  }
}
