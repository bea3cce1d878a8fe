package caseload.cli.sheet;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import caseload.policy.Questionnaire;
import java.util.List;
import java.util.Map;

/** A sheet that is not a record yet, as a draft in the mentee's folder, and the way back to it. */
public record KeptSheet(Desk desk, CaseFile file, Questionnaire definition) {

  /** True when the answers that are kept are gone on with: typed so, or said so when asked. */
  public boolean goesOn(boolean recover) {
    boolean kept = file.drafts().find(name()).isPresent();
    if (recover && !kept) {
      throw new Mistyped(
          "no answers to " + definition.questionnaire() + " are kept for this mentee",
          "Leave --recover out to begin.");
    }
    if (recover || !kept) return recover;
    String question = "There are answers that were not saved. Go on with them? [Y/n]:";
    return new Keyboard(desk).answer(question).filter("n"::equalsIgnoreCase).isEmpty();
  }

  /** What was kept, with what was typed now where it says nothing; the answers go into a map. */
  public Draft with(Draft typed, Map<String, String> answers) {
    Draft kept = Draft.of(file.drafts().find(name()).orElseThrow(), name());
    for (Field field : kept.takeFields(key())) {
      if (field.value() instanceof Text answer) answers.put(field.key(), answer.value());
    }
    for (Field field : typed.tree().fields()) {
      if (!kept.has(field.key())) kept.put(field.key(), field.value());
    }
    return kept;
  }

  /** Keeps what was answered so far. */
  public void keep(Draft head, Map<String, String> answers) {
    if (desk.dryRun()) return;
    List<Field> fields =
        answers.entrySet().stream()
            .map(each -> Trees.field(each.getKey(), Text.of(each.getValue())))
            .toList();
    Draft kept = head.copy().put(key(), Fields.of(fields));
    kept.leaveOut("recorded");
    file.drafts().keep(name(), Pen.write(kept.tree(), true));
  }

  /** Lets the sheet go, once its answers are a record. */
  public void letGo() {
    if (!desk.dryRun()) file.drafts().letGo(name());
  }

  /** Under which key of the record the sheet's lines go. */
  public String key() {
    return definition.entryMode() == Questionnaire.EntryMode.SCORES ? "scores" : "answers";
  }

  private String name() {
    return "measure-" + definition.questionnaire() + ".yaml";
  }

  /** The command that goes on with it. */
  public String command() {
    return "caseload measure " + definition.questionnaire() + " " + file.code();
  }

  /** What to say to whoever leaves it for now. */
  public String comeBack() {
    return command() + " --recover";
  }
}
