package caseload.cli.desk;

import caseload.journey.Journey;
import java.util.ArrayList;
import java.util.List;

/** Where a child belongs and who pays, where a service has several schools or sources of money. */
public record Placed(Desk desk, Journey journey) {

  /** The lines of {@code show}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!desk.school().schools().isEmpty()) lines.add(new Schools(desk).line(journey));
    journey.funding().ifPresent(source -> lines.add("Funding   " + source));
    return lines;
  }
}
