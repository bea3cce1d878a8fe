package caseload.report;

import caseload.report.disclosure.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The report in one paragraph. A number that is not shown takes its half-sentence with it. */
record TermSummary(TermReport report, String mentor, Period period) {
  private static final Noun WORK = new Noun("piece of work", "pieces of work");
  private static final String AGAIN = " and had not been taken up again";
  private static final Noun REFERRAL = new Noun("referral", "referrals");
  private static final Noun SESSION = new Noun("session", "sessions");

  String paragraph() {
    List<String> sentences = new ArrayList<>(List.of(children()));
    Stream.of(
            OnTheRoll.sentences(report),
            flow(),
            sessions(),
            Optional.of(ended()),
            better(),
            targets())
        .flatMap(Optional::stream)
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private String children() {
    String when = period.in() + (report.soFar() ? ", so far," : "");
    String who = " the " + mentor + " worked with ";
    return Say.count(cell("flow.children"), report.mentees())
        .map(count -> Say.sentence(when + who + count))
        .orElse("How many " + report.mentees().many() + who + period.in() + " is not shown.");
  }

  private Optional<String> flow() {
    List<String> clauses = new ArrayList<>();
    clause(clauses, "flow.started", "started", "started");
    clause(clauses, "flow.ended", "ended", "ended");
    clause(clauses, "flow.open-at-end", "goes on", "go on");
    return clauses.isEmpty() ? Optional.empty() : Optional.of(Say.sentence(Say.list(clauses)));
  }

  /** The first clause carries the noun. */
  private void clause(List<String> clauses, String id, String one, String many) {
    Cell cell = cell(id);
    Optional<String> count = clauses.isEmpty() ? Say.count(cell, WORK) : Say.alone(cell);
    count.ifPresent(words -> clauses.add(words + " " + Say.verb(cell, one, many)));
  }

  private Optional<String> sessions() {
    Cell offered = cell("sessions.offered");
    Cell held = cell("sessions.held");
    boolean none = Say.number(offered).orElse(1) == 0;
    Optional<String> took =
        none ? Optional.empty() : Say.alone(held).map(words -> words + " took place");
    return Say.count(offered, SESSION)
        .map(words -> words + Say.verb(offered, " was offered", " were offered"))
        .map(words -> took.map(more -> words + " and " + more).orElse(words) + inGroups(none))
        .or(() -> Say.count(held, SESSION).map(words -> words + " took place"))
        .map(Say::sentence);
  }

  /** Said only where both sums of minutes are shown and differ: then there were groups. */
  private String inGroups(boolean none) {
    OptionalInt once = number(HoursUsed.USED);
    OptionalInt each = number(HoursUsed.PUPILS);
    boolean groups = once.isPresent() && each.isPresent() && once.getAsInt() < each.getAsInt();
    return groups && !none
        ? ", a group's counted once for each of its " + report.mentees().many()
        : "";
  }

  private OptionalInt number(String id) {
    return report.find(id).map(Say::number).orElse(OptionalInt.empty());
  }

  /** Where work was taken up again, the ends of the period are more than those that hold. */
  private String ended() {
    String when = "Results are counted over the twelve months to " + Days.say(report.year().to());
    boolean forGood = report.find("flow.reopened").filter(new Cell.Shown(0)::equals).isEmpty();
    return Say.count(cell("ended.all"), WORK)
        .map(words -> when + ", in which " + words + " ended" + (forGood ? AGAIN : "") + ".")
        .orElse(when + ".");
  }

  private Optional<String> better() {
    return new Outcomes(report).better();
  }

  private Optional<String> targets() {
    OptionalInt all = Say.number(cell("targets.all"));
    return all.isPresent() && all.getAsInt() > 0
        ? new Outcomes(report).targets()
        : Optional.empty();
  }

  /** {@code 11 pieces of work go on. 5 referrals wait for a decision or to begin.} */
  String next() {
    List<String> sentences = new ArrayList<>();
    say(sentences, "flow.open-at-end", WORK, "goes on", "go on");
    String begin = " for a decision or to begin";
    say(sentences, Arrivals.WAITING, REFERRAL, "waits" + begin, "wait" + begin);
    return sentences.isEmpty()
        ? "How much of the work goes on and how many referrals wait are not shown."
        : String.join(" ", sentences);
  }

  private void say(List<String> sentences, String id, Noun noun, String one, String many) {
    Cell cell = cell(id);
    Say.count(cell, noun)
        .map(count -> Say.sentence(count + " " + Say.verb(cell, one, many)))
        .ifPresent(sentences::add);
  }

  private Cell cell(String id) {
    return report.cell(id);
  }
}
