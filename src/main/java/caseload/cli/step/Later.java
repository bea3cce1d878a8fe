package caseload.cli.step;

import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Trees;
import caseload.journey.Journey;
import caseload.journey.Step;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the order in which steps were entered. Files know it to the second alone, and where {@code
 * CASELOAD_TODAY} fixes the day every moment of it is noon; so a step that would share its moment
 * with an earlier one, or lie before it on that day, is recorded a second after it.
 */
final class Later {
  private Later() {}

  /** The step, recorded after all that was recorded on that day. */
  static Step than(Journey journey, Step step) {
    OffsetDateTime at = step.recorded().at();
    Optional<OffsetDateTime> last =
        journey.episodes().stream()
            .flatMap(episode -> episode.steps().stream())
            .map(each -> each.recorded().at())
            .filter(moment -> moment.toLocalDate().equals(at.toLocalDate()))
            .max(Comparator.naturalOrder());
    return last.filter(moment -> !moment.isBefore(at))
        .map(moment -> recorded(step, moment.plusSeconds(1)))
        .orElse(step);
  }

  private static Step recorded(Step step, OffsetDateTime at) {
    List<Field> fields =
        Trees.of((Record) step).fields().stream()
            .map(field -> field.key().equals("recorded") ? moved(field, at) : field)
            .toList();
    return (Step) Records.read(Fields.of(fields), ((Record) step).getClass());
  }

  private static Field moved(Field recorded, OffsetDateTime at) {
    List<Field> fields =
        ((Fields) recorded.value())
            .fields().stream()
                .map(
                    each ->
                        each.key().equals("at")
                            ? Trees.field("at", Tree.Text.of(at.toString()))
                            : each)
                .toList();
    return Trees.field(recorded.key(), Fields.of(fields));
  }
}
