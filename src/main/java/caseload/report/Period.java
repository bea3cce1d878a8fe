package caseload.report;

import caseload.policy.Span;
import caseload.policy.Term;

/**
 * The days that a report is about, with a name for them.
 *
 * @param id for file names, such as {@code autumn-2026}
 * @param title such as {@code Autumn term 2026}
 * @param in as a sentence says it, such as {@code in the autumn term 2026}
 */
public record Period(String id, String title, String in, Span span) {
  /** A term of the school's calendar. */
  public static Period of(Term term) {
    String words = term.words();
    String small = Character.toLowerCase(words.charAt(0)) + words.substring(1);
    return new Period(
        term.id(), words, (small.startsWith("term") ? "in " : "in the ") + small, term.span());
  }

  /** Any other days. */
  public static Period of(Span span) {
    String days = Days.say(span);
    return new Period(span.from() + "-to-" + span.to(), days, "from " + days, span);
  }
}
