package caseload.cli.report;

import caseload.casefile.NotFound;
import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Incomplete;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Mistyped;
import caseload.journey.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose records a report counts: everybody's, or it says whose not. */
final class ReportReadings {
  @Option(
      names = "--without",
      paramLabel = "CODE",
      split = ",",
      description = "Leave out a mentee who cannot be read; the page says so.")
  private List<String> without = new ArrayList<>();

  /** The codes left out, as they are written. */
  List<String> without() {
    return without.stream().map(code -> code.strip().toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /** All who can be read; a file that cannot must have been named. */
  List<Journey> journeys(Desk desk) {
    List<Reading> all = desk.caseload().readAll();
    without().forEach(code -> mayBeLeftOut(code, all));
    List<Reading> problems =
        all.stream()
            .filter(reading -> reading.problem().isPresent())
            .filter(reading -> !without().contains(reading.code()))
            .toList();
    if (!problems.isEmpty()) throw refused(problems, desk);
    return all.stream().flatMap(reading -> reading.journey().stream()).toList();
  }

  /** Everybody; empty where one file cannot be read. */
  Optional<List<Journey>> whole(Desk desk) {
    List<Reading> all = desk.caseload().readAll();
    boolean whole = all.stream().allMatch(reading -> reading.problem().isEmpty());
    return whole
        ? Optional.of(all.stream().flatMap(reading -> reading.journey().stream()).toList())
        : Optional.empty();
  }

  /** Two reports, with a child and without, would tell all about that child. */
  private static void mayBeLeftOut(String code, List<Reading> all) {
    Reading reading =
        all.stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotFound(
                        "There is no mentee " + code + ".",
                        "To see the codes:  caseload list --state all"));
    if (reading.problem().isEmpty()) {
      throw new Mistyped(
          code + " can be read, and nobody who can be read is left out of a report",
          "Run it again without --without " + code + ".");
    }
  }

  private static Incomplete refused(List<Reading> problems, Desk desk) {
    for (Reading reading : problems) {
      desk.warn(
          "CANNOT READ  "
              + reading.code()
              + "  "
              + Listed.where(reading.problem().orElseThrow())
              + ": "
              + reading.problem().orElseThrow().says());
    }
    String codes = String.join(",", problems.stream().map(Reading::code).toList());
    String who = problems.size() == 1 ? "1 mentee" : problems.size() + " mentees";
    return new Incomplete(
        who + " could not be read, so no report was made.",
        "To see what is wrong:  caseload check "
            + problems.get(0).code()
            + "\nTo leave out, and say so on the page:  --without "
            + codes);
  }
}
