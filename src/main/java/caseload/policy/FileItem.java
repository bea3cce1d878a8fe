package caseload.policy;

import java.util.List;

/**
 * One thing that a mentee's file must hold, and what counts as it.
 *
 * @param counts any of: referral, letter, consent, baseline, progress, plan, session, meeting,
 *     questionnaire, evaluation, case-study, exit
 * @param questionnaires where a questionnaire counts: which ones; empty means any
 * @param points where a questionnaire counts: when it was answered, such as entry; empty means any
 */
public record FileItem(
    String id,
    String name,
    List<String> counts,
    boolean asAppropriate,
    List<String> questionnaires,
    List<String> points) {
  public FileItem {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    counts = List.copyOf(counts);
    questionnaires = List.copyOf(questionnaires);
    points = List.copyOf(points);
    if (counts.isEmpty()) throw new Unfit("counts", "say what counts as it, such as plan");
  }
}
