package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.journey.Journey;
import caseload.journey.ReviewPoints;
import caseload.journey.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says when the school's rules have a review before the day that was agreed. */
final class Sooner {
  private Sooner() {}

  static List<Warning> than(Desk desk, Journey journey, Optional<LocalDate> agreed) {
    if (agreed.isEmpty()) return List.of();
    return journey
        .current()
        .flatMap(episode -> new ReviewPoints(desk.school(), episode).before(agreed.get()))
        .map(point -> Warning.reviewSooner(point, agreed.get()))
        .stream()
        .toList();
  }
}
