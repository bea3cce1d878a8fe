package caseload.report.disclosure;

import java.util.List;

/**
 * A number that a reader can work out although it is guarded.
 *
 * @param id the figure's name
 * @param range what is left of it
 * @param from the printed figures it follows from; empty when it stands there as it is
 */
public record Finding(String id, Range range, List<String> from) {

  public Finding {
    from = List.copyOf(from);
  }
}
