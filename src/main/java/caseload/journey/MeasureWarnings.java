package caseload.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to look at about a result beside the others of its episode. */
record MeasureWarnings(Episode episode) {

  List<Warning> of(Measure measure) {
    List<Warning> warnings = new ArrayList<>();
    if (measure.data()) window(measure, warnings);
    else twice(measure, warnings);
    if (atTheEnd(measure)) pair(measure, warnings);
    return warnings;
  }

  static boolean atTheEnd(Measure measure) {
    boolean end =
        measure.point() == Measure.Point.EXIT || measure.point() == Measure.Point.FOLLOW_UP;
    return end && !measure.data();
  }

  /** The results of the same questionnaire at entry, in order. */
  static List<Measure> entries(Episode episode, Measure measure) {
    return episode.all(Measure.class).stream()
        .filter(other -> other.questionnaire().equals(measure.questionnaire()))
        .filter(other -> other.point() == Measure.Point.ENTRY)
        .toList();
  }

  private void window(Measure measure, List<Warning> warnings) {
    if (measure.from().isEmpty() || measure.to().isEmpty()) return;
    episode.all(Measure.class).stream()
        .filter(other -> other.questionnaire().equals(measure.questionnaire()))
        .filter(other -> other.from().isPresent() && other.to().isPresent())
        .filter(other -> !other.from().get().isAfter(measure.to().get()))
        .filter(other -> !other.to().get().isBefore(measure.from().get()))
        .findFirst()
        .ifPresent(
            other ->
                warnings.add(
                    Warning.windowAgain(
                        measure.questionnaire(), other.from().get(), other.to().get())));
  }

  private void twice(Measure measure, List<Warning> warnings) {
    episode.all(Measure.class).stream()
        .filter(other -> other.questionnaire().equals(measure.questionnaire()))
        .filter(other -> other.point() == measure.point() && other.role().equals(measure.role()))
        .filter(other -> other.form().equals(measure.form()))
        .reduce((earlier, later) -> later)
        .ifPresent(
            other ->
                warnings.add(
                    Warning.alreadyAnswered(
                        measure.questionnaire(),
                        measure.role(),
                        Wording.of(measure.point()),
                        other.date())));
  }

  private void pair(Measure measure, List<Warning> warnings) {
    List<Measure> entries = entries(episode, measure);
    if (entries.isEmpty()) return;
    List<Measure> same =
        entries.stream().filter(entry -> entry.role().equals(measure.role())).toList();
    if (same.isEmpty()) {
      List<String> roles = entries.stream().map(Measure::role).distinct().toList();
      warnings.add(
          Warning.otherRespondent(
              measure.questionnaire(), String.join(", ", roles), measure.role()));
      return;
    }
    Optional<String> before = same.get(same.size() - 1).by();
    boolean other = before.isPresent() && measure.by().isPresent();
    if (other && !before.get().equalsIgnoreCase(measure.by().get())) {
      warnings.add(Warning.otherPerson(measure.questionnaire(), before.get(), measure.by().get()));
    }
  }
}
