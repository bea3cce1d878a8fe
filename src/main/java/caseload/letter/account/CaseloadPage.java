package caseload.letter.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caseload as mentor and line manager look at it together: who, how often, what is overdue,
 * what to talk about. No note and no reason of a referral is in it.
 *
 * @param whose the mentor's name; empty for all of them
 * @param notBegun how many referrals are undecided or wait to begin, of the whole school
 * @param undecided how many of them nobody has decided on, and for how many that is late
 * @param accepted those of them who have a place and have not begun
 */
public record CaseloadPage(
    Optional<String> whose,
    String term,
    List<String> hours,
    List<Row> mentees,
    int notBegun,
    Optional<String> undecided,
    List<Row> accepted,
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
  public record Waiting(int place, Row who, String since, int days) {}

  /** Something to talk about. */
  public record Matter(String code, String name, String what) {}

  /** A line of the mentors' log: when and what kind, never what it was about. */
  public record Entry(String day, String mentor, String kind, String minutes) {}

  /** Everybody of whom something is still to come: those who are seen, then those who wait. */
  public List<Row> everybody() {
    return Stream.of(mentees.stream(), accepted.stream(), waiting.stream().map(Waiting::who))
        .flatMap(each -> each)
        .toList();
  }

  public CaseloadPage {
    hours = List.copyOf(hours);
    mentees = List.copyOf(mentees);
    accepted = List.copyOf(accepted);
    waiting = List.copyOf(waiting);
    discuss = List.copyOf(discuss);
    log = List.copyOf(log);
    owed = List.copyOf(owed);
  }
}
