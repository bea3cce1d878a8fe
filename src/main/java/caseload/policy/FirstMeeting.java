package caseload.policy;

import java.util.List;
import java.util.Optional;

/** What is talked through when mentor and child first meet. */
public record FirstMeeting(List<Choice> items, Optional<String> agreement) {
  public FirstMeeting {
    items = List.copyOf(items);
  }
}
