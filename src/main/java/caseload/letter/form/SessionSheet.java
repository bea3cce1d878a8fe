package caseload.letter.form;

import caseload.policy.Programme;
import java.util.List;
import java.util.Optional;

/** A slip for one session. */
record SessionSheet(
    int minutes, Optional<String> place, List<Tick> formats, List<TargetRow> targets) {

  static SessionSheet of(Filling filling) {
    Programme programme = filling.policy().programme();
    return new SessionSheet(
        programme.sessionMinutes(),
        programme.place(),
        Tick.blank(programme.choices()),
        TargetRow.of(filling));
  }
}
