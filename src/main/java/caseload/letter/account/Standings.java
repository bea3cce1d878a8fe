package caseload.letter.account;

import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Review;
import caseload.journey.TargetResult;
import caseload.journey.TargetResult.Status;
import java.util.Optional;
import java.util.stream.Stream;

/** How each target stands: as the exit found it, else as the latest review that spoke of it did. */
record Standings(Episode episode) {

  Optional<Status> of(String target) {
    return latest(target).map(TargetResult::status);
  }

  /** What was written beside the latest result; it is the mentor's own. */
  Optional<String> note(String target) {
    return latest(target).flatMap(TargetResult::note);
  }

  private Optional<TargetResult> latest(String target) {
    return Stream.concat(
            episode.all(Review.class).stream().flatMap(each -> each.targets().stream()),
            episode.exit().stream().map(Exit::targets).flatMap(each -> each.stream()))
        .filter(result -> result.id().equalsIgnoreCase(target))
        .reduce((earlier, later) -> later);
  }

  static String words(Optional<Status> status) {
    if (status.isEmpty()) return "still open";
    return switch (status.get()) {
      case MET -> "met";
      case PARTLY -> "partly met";
      case NOT_MET -> "not met yet";
      case DROPPED -> "set aside";
    };
  }
}
