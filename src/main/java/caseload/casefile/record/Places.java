package caseload.casefile.record;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** From the engine's marks, which count from 0, to places, which count from 1. */
final class Places {

  private Places() {}

  static Place start(Event event) {
    return at(event.getStartMark());
  }

  static Place end(Event event) {
    return at(event.getEndMark());
  }

  static Place at(Optional<Mark> mark) {
    return mark.isEmpty()
        ? Place.TYPED
        : new Place(mark.get().getLine() + 1, mark.get().getColumn() + 1);
  }
}
