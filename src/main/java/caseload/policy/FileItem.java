package caseload.policy;

import java.util.List;

/**
 * One thing that a mentee's file must hold, and what counts as it.
 *
 * @param counts any of: referral, letter, consent, baseline, progress, plan, session, meeting,
 *     questionnaire, evaluation, case-study, exit
 */
public record FileItem(String id, String name, List<String> counts, boolean asAppropriate) {
  public FileItem {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    counts = List.copyOf(counts);
    if (counts.isEmpty()) throw new Unfit("counts", "say what counts as it, such as plan");
  }
}
