package caseload.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A school term; its id is season and year, such as {@code autumn-2026}. */
public record Term(String id, LocalDate from, LocalDate to, Optional<Span> halfTerm) {
  public Term {
    Choice.requireId("id", id);
    if (to.isBefore(from)) throw new Unfit("to", "a term ends after it begins");
    if (halfTerm.isPresent()
        && !(halfTerm.get().from().isAfter(from) && halfTerm.get().to().isBefore(to))) {
      throw new Unfit("half-term", "half term lies inside its term");
    }
  }

  /** First to last day. */
  public Span span() {
    return new Span(from, to);
  }

  /** What lies before its half-term holiday and what lies after; the whole when it has none. */
  List<Span> halves() {
    return halfTerm
        .map(
            away ->
                List.of(
                    new Span(from, away.from().minusDays(1)), new Span(away.to().plusDays(1), to)))
        .orElse(List.of(span()));
  }

  /**
   * {@code autumn-2026} as people say it: {@code Autumn term 2026}; of six half-terms {@code
   * autumn-1-2026} is {@code Autumn 1 term 2026} and {@code term-1-2026} is {@code Term 1 2026}.
   */
  public String words() {
    int dash = id.lastIndexOf('-');
    String season = InWords.spaced(dash < 0 ? id : id.substring(0, dash));
    String year = dash < 0 ? "" : " " + id.substring(dash + 1);
    return Character.toUpperCase(season.charAt(0)) + season.substring(1) + term(season) + year;
  }

  private static String term(String season) {
    return season.startsWith("term") ? "" : " term";
  }
}
