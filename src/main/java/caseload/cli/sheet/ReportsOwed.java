package caseload.cli.sheet;

import caseload.casefile.Published;
import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.journey.Due;
import caseload.journey.Episode;
import caseload.journey.ReportDues;
import caseload.policy.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The reports that are owed, held against those that went out. */
record ReportsOwed(Desk desk) {
  /** A report of the last days of its period is no longer one of how it goes so far. */
  private static final int NEARLY_OVER = 7;

  List<Due> all(List<Reading> readings) {
    return new ReportDues(desk.school(), begun(readings), issued(), desk.today()).all();
  }

  private static Optional<LocalDate> begun(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.journey().stream())
        .flatMap(journey -> journey.episodes().stream())
        .map(Episode::opened)
        .min(Comparator.naturalOrder());
  }

  private List<ReportDues.Of> issued() {
    Path root = desk.caseload().root();
    return new Published(root, desk.disk(root), desk.ids())
        .all().stream()
            .filter(out -> !out.asOf().isBefore(out.to().minusDays(NEARLY_OVER)))
            .map(out -> new ReportDues.Of(new Span(out.from(), out.to()), out.school()))
            .toList();
  }
}
