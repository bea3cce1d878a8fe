package caseload.cli.step;

import caseload.casefile.Caseload;
import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import caseload.cli.desk.Desk;
import caseload.journey.Measure;
import caseload.policy.FileItem;
import caseload.policy.Nearest;
import java.util.List;

/** Whether every questionnaire that the policy wants filled in is here to be filled in. */
public record QuestionnairesAsked(Desk desk) {

  /**
   * Looks at the baseline, the exit and what a file must hold.
   *
   * @throws Unreadable at the first that is not here
   */
  public void check() {
    List<String> here = desk.caseload().questionnaires();
    all("baseline", desk.policy().baseline().measures(), here);
    all("exit", desk.policy().exit().questionnaires(), here);
    for (FileItem item : desk.policy().file()) all("file", item.questionnaires(), here);
  }

  private static void all(String key, List<String> asked, List<String> here) {
    for (String id : asked) {
      if (here.contains(id) || Measure.DATA.contains(id)) continue;
      String near = Nearest.to(id, here).map(word -> "Did you mean " + word + "? ").orElse("");
      throw new Unreadable(
          Caseload.SCHOOL,
          Place.TYPED,
          "",
          "Under %s the policy asks for a questionnaire that is not here: %s.".formatted(key, id),
          near + "There are: " + String.join(", ", here) + ".");
    }
  }
}
