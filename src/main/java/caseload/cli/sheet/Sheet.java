package caseload.cli.sheet;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.journey.Goals;
import caseload.journey.Journey;
import caseload.journey.Refusal;
import caseload.letter.Look;
import caseload.letter.QuestionnaireForm;
import caseload.letter.Templates;
import caseload.policy.Item;
import caseload.policy.Licence;
import caseload.policy.Questionnaire;
import caseload.policy.School;
import java.util.List;
import java.util.Optional;

/** A questionnaire as a sheet to fill in: what its licence lets be printed. */
public record Sheet(Desk desk, Questionnaire definition, Templates templates) {

  /** Blank; with a child, with the code on it and no name. */
  public String html(Optional<Journey> journey) {
    Optional<String> school = journey.flatMap(each -> each.mentee().school());
    School head = desk.school().at(school).school();
    Look look = Look.of(head, desk.caseload().root());
    QuestionnaireForm form = new QuestionnaireForm(head, look, definition);
    return templates.html(
        QuestionnaireForm.NAME,
        form.view(items(journey), journey.map(each -> each.mentee().mentee())));
  }

  private List<Item> items(Optional<Journey> journey) {
    if (definition.ofGoals()) return goals(journey);
    boolean worded = definition.items().stream().allMatch(item -> item.text().isPresent());
    if (!definition.items().isEmpty() && worded) return definition.items();
    Licence licence = definition.licence();
    throw Refusal.nothingToPrint(
        "The wording of %s is not here%s."
            .formatted(
                definition.questionnaire(),
                licence.itemsMayBeStored() ? "" : ", and its licence does not allow it to be"),
        "Use the form of its owner, %s%s."
            .formatted(
                licence.holder(), licence.terms().map(terms -> " (" + terms + ")").orElse("")));
  }

  private List<Item> goals(Optional<Journey> journey) {
    if (journey.isEmpty()) {
      throw new Mistyped(
          "the form %s asks about the targets of one child's plan, so it is never blank"
              .formatted(definition.questionnaire()),
          "Name the mentee:  caseload form %s MENTEE\nA blank plan:  caseload form plan"
              .formatted(definition.questionnaire()));
    }
    List<Item> goals = Goals.of(journey.get(), desk.today()).items();
    if (!goals.isEmpty()) return goals;
    throw Refusal.nothingToPrint(
        "It asks about the targets of the action plan, and there is no plan yet.",
        "Make one:  caseload plan %s --target WORDING ..."
            .formatted(journey.get().mentee().mentee()));
  }
}
