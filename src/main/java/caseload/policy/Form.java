package caseload.policy;

import java.util.List;
import java.util.Optional;

/** One of several forms of a questionnaire, and the points at which it is used. */
public record Form(String id, Optional<String> timeframe, List<At> at) {

  /** A point of the journey, in the words of the records. */
  public enum At {
    ENTRY,
    REVIEW,
    EXIT,
    FOLLOW_UP
  }

  public Form {
    Choice.requireId("id", id);
    at = List.copyOf(at);
    if (at.isEmpty()) throw new Unfit("at", "say when it is used: entry, review, exit, follow-up");
  }
}
