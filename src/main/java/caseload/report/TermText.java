package caseload.report;

import java.util.Optional;

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

  /** Who goes on and who waits. */
  public String next() {
    return new TermSummary(report, mentor, period).next();
  }
}
