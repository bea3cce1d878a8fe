package caseload.letter.form;

import caseload.journey.Session;
import java.util.List;
import java.util.Optional;

/**
 * How the targets stand and what comes next.
 *
 * @param sessions how many were held and offered so far
 * @param levels the policy's levels of support, lowest first
 */
record ReviewSheet(List<TargetRow> targets, Optional<Counted> sessions, List<Tick> levels) {

  /** Sessions held, of those that were offered. */
  record Counted(int held, int offered) {}

  static ReviewSheet of(Filling filling) {
    return new ReviewSheet(
        TargetRow.of(filling),
        filling
            .episode()
            .map(episode -> new Counted(episode.held().size(), episode.all(Session.class).size())),
        Tick.blank(filling.policy().reviews().levels()));
  }
}
