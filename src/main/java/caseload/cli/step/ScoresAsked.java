package caseload.cli.step;

import caseload.casefile.Caseload;
import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.journey.Measure;
import caseload.policy.Criterion;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Score;
import caseload.policy.Threshold;
import java.util.List;
import java.util.Optional;

/** Whether the scores that criteria go by can be had: of questionnaires here, by who answers. */
public record ScoresAsked(Desk desk) {

  /**
   * Looks at every score of the policy.
   *
   * @throws Unreadable at the first that no referral could come with
   */
  public void check() {
    for (Criterion criterion : desk.policy().referral().criteria()) {
      for (Threshold asked : criterion.scores()) {
        if (!Measure.DATA.contains(asked.questionnaire())) check(criterion, asked);
      }
    }
  }

  private void check(Criterion criterion, Threshold asked) {
    Optional<Questionnaire> known = desk.caseload().questionnaire(asked.questionnaire());
    if (known.isEmpty()) {
      throw no(criterion, "questionnaire", asked.questionnaire(), desk.caseload().questionnaires());
    }
    List<String> scores = known.get().scores().stream().map(Score::id).toList();
    if (!scores.contains(asked.score())) throw no(criterion, "score", asked.score(), scores);
    List<String> who =
        known.get().who().stream().filter(each -> !each.isChild()).map(Respondent::id).toList();
    if (!who.contains(asked.by())) throw no(criterion, "respondent", asked.by(), who);
  }

  private static Unreadable no(Criterion criterion, String what, String word, List<String> known) {
    return new Unreadable(
        Caseload.SCHOOL,
        Place.TYPED,
        "",
        "The criterion %s goes by a %s that is not here: %s.".formatted(criterion.id(), what, word),
        "There are: " + String.join(", ", known) + ".");
  }
}
