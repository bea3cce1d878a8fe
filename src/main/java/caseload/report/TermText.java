package caseload.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences of a term report. They are made of printed figures only, so they can say no more
 * than the tables do, and each is true and in good grammar whatever is hidden.
 */
public record TermText(TermReport report, Period period, String mentor) {
  /** The report in one paragraph. */
  public String summary() {
    return new TermSummary(report, mentor, period).paragraph();
  }

  /** How long those who started had waited. */
  public String waiting() {
    return new Delivery(report).waiting();
  }

  /** How long families took to answer about consent. */
  public String consent() {
    return new Delivery(report).consent();
  }

  /** Hours used of hours given. */
  public String hours() {
    return new Delivery(report).hours();
  }

  /** How many did better, of those whose work ended; empty when it is not shown. */
  public Optional<String> better() {
    return new Outcomes(report).better();
  }

  /** How many have no two ratings to compare; empty when it is not shown or nobody. */
  public Optional<String> unrated() {
    return new Outcomes(report).unrated();
  }

  /** How many targets were met; empty when it is not shown. */
  public Optional<String> targets() {
    return new Outcomes(report).targets();
  }

  /** How far goals came out as expected; empty when it is not shown. */
  public Optional<String> levels() {
    return new LevelsText(report).sentence();
  }

  /** Of those with two ratings, how many better, same and worse, and who is missing. */
  public Optional<String> counts() {
    return new Beside(report).counts();
  }

  /** The mean change with its interval and, where a norm is known, what is more than wobble. */
  public List<String> average() {
    Beside beside = new Beside(report);
    return Stream.of(beside.mean(), beside.reliable()).flatMap(Optional::stream).toList();
  }

  /** The middle changes beside the middle scores; empty when none is shown. */
  public Optional<String> middleChange() {
    return new MiddleChange(report).sentence();
  }

  /** Attendance beside the year group's; empty when it is not shown. */
  public Optional<String> attendance() {
    return new SchoolSays(report).attendance();
  }

  /** Incidents and suspensions before and after. */
  public List<String> happened() {
    return new SchoolSays(report).happened();
  }

  /** That children are referred at a low point, and what is expected from that alone. */
  public String regression() {
    return new Beside(report).regression();
  }

  /** What the time came to for one child, and in money where the school wants it. */
  public List<String> value() {
    return new Spent(report).value();
  }

  /** Sessions that were lost, by cause. */
  public Optional<String> lost() {
    return new Spent(report).lost();
  }

  /** How long the longest has waited, and who was declined for no place. */
  public List<String> unmet() {
    return new Spent(report).unmet();
  }

  /** The lines of the appendix. */
  public List<String> method() {
    return new MethodText(report).lines();
  }

  /** Who pays: children and their hours by source, where both may be shown. */
  public List<String> funding() {
    return new Spent(report).funding();
  }

  /** Who goes on and who waits. */
  public String next() {
    return new TermSummary(report, mentor, period).next();
  }
}
