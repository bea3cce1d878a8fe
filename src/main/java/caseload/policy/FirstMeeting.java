package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * What is talked through when mentor and child first meet. One item comes before the others: how
 * far what is said stays between them; it is {@code first-of-all}, else the item {@code
 * confidentiality}.
 */
public record FirstMeeting(
    List<Choice> items,
    Optional<String> firstOfAll,
    Optional<String> agreement,
    Optional<PathwayStep.Otherwise> unsigned) {

  private static final String CONFIDENTIALITY = "confidentiality";

  public FirstMeeting {
    items = List.copyOf(items);
    if (firstOfAll.isPresent() && Choice.find(items, firstOfAll.get()).isEmpty()) {
      throw new Unfit("first-of-all", "the id of one of the items");
    }
    if (unsigned.isPresent() && agreement.isEmpty()) {
      throw new Unfit("unsigned", "write the words that are signed first, under agreement");
    }
  }

  /** The item that comes before the others; none when the school's list has no such item. */
  public Optional<Choice> before() {
    return Choice.find(items, firstOfAll.orElse(CONFIDENTIALITY));
  }
}
