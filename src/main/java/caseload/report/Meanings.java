package caseload.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What every figure means; the longest name that fits says most. */
public record Meanings(List<Meaning> figures) {
  public Meanings {
    figures = List.copyOf(figures);
  }

  /** What this figure means. */
  public Optional<Meaning> of(String id) {
    return figures.stream()
        .filter(meaning -> meaning.of(id))
        .max(Comparator.comparingInt(meaning -> meaning.figure().length()));
  }
}
