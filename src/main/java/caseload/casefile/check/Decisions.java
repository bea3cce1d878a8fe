package caseload.casefile.check;

import caseload.journey.Consent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * A yes and a no of one person to the same thing on one day. Taking a yes back later that day is
 * none: then it is plain which of the two holds.
 */
record Decisions(Round round) {

  void look(EpisodeFolder folder) {
    List<Consent> all = folder.episode().all(Consent.class);
    for (Consent yes : all) {
      for (Consent no : all) {
        if (contradict(yes, no)) found(folder.file(yes), folder.file(no), yes.contact());
      }
    }
  }

  private static boolean contradict(Consent yes, Consent no) {
    boolean sameDay = yes.date().equals(no.date()) && yes.contact().equals(no.contact());
    return sameDay
        && yes.answer().yes()
        && no.answer().no()
        && sameThing(yes, no)
        && !takenBack(yes, no);
  }

  private static boolean sameThing(Consent yes, Consent no) {
    return no.scopes().isEmpty() || !Collections.disjoint(yes.scopes(), no.scopes());
  }

  private static boolean takenBack(Consent yes, Consent no) {
    return no.answer() == Consent.Answer.WITHDRAWN
        && no.recorded().at().isAfter(yes.recorded().at());
  }

  private void found(Path yes, Path no, String contact) {
    round.found(new ContradictingDecisions(round.spot(no, "answer"), contact, round.shown(yes)));
  }
}
