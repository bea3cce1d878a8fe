package caseload.letter.form;

import caseload.policy.ConsentRule;
import java.util.List;
import java.util.Optional;

/**
 * What is seen in class or at play.
 *
 * @param consentToo that being observed needs a yes of its own
 */
record ObservationSheet(List<Tick> places, boolean consentToo, Optional<String> observer) {

  static ObservationSheet of(Filling filling) {
    ConsentRule consent = filling.policy().consent();
    return new ObservationSheet(
        Tick.blank(filling.policy().baseline().observedIn()),
        consent.observationSeparate(),
        filling.mentorsName());
  }
}
