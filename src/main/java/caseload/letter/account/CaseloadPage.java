package caseload.letter.account;

import java.util.List;
import java.util.Optional;

/**
 * The caseload as mentor and line manager look at it together: who, how often, what is overdue,
 * what to talk about. No note and no reason of a referral is in it.
 *
 * @param whose the mentor's name; empty for all of them
 */
public record CaseloadPage(
    Optional<String> whose,
    String term,
    List<String> hours,
    List<Row> mentees,
    List<Waiting> waiting,
    List<Matter> discuss,
    List<Entry> log,
    List<String> owed) {

  /** One mentee, one line; the last two are the days in figures. */
  public record Row(
      String code,
      String name,
      String state,
      int held,
      int offered,
      String lastSeen,
      String next,
      String due,
      boolean overdue,
      Optional<String> seenOn,
      Optional<String> dueOn) {}

  /** A place on the waiting list. */
  public record Waiting(int place, String code, String name, String since, int days) {}

  /** Something to talk about. */
  public record Matter(String code, String name, String what) {}

  /** A line of the mentors' log: when and what kind, never what it was about. */
  public record Entry(String day, String mentor, String kind, String minutes) {}

  public CaseloadPage {
    hours = List.copyOf(hours);
    mentees = List.copyOf(mentees);
    waiting = List.copyOf(waiting);
    discuss = List.copyOf(discuss);
    log = List.copyOf(log);
    owed = List.copyOf(owed);
  }
}
