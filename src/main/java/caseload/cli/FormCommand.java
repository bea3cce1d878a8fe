package caseload.cli;

import caseload.casefile.disk.OutputFile;
import caseload.journey.Goals;
import caseload.journey.Journey;
import caseload.journey.Refusal;
import caseload.letter.QuestionnaireForm;
import caseload.letter.Templates;
import caseload.policy.Item;
import caseload.policy.Licence;
import caseload.policy.Questionnaire;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload form}: a blank questionnaire for somebody who never sees this program. */
@Command(
    name = "form",
    addMethodSubcommands = false,
    description = "Print a blank questionnaire; with a mentee, with the code on it.",
    footer = {
      "",
      "Examples",
      "  caseload form staff-rating",
      "  caseload form goals m-7k3q9x -o goals.pdf"
    })
final class FormCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", description = "Its id.")
  private String questionnaire;

  @Parameters(index = "1", arity = "0..1", paramLabel = "MENTEE", description = "For whom.")
  private Optional<String> mentee = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "pdf, docx, html or txt.  [by the file's name, else pdf]")
  private Optional<String> format = Optional.empty();

  @Override
  public void run() {
    Questionnaire definition = QuestionnaireCommand.find(desk, questionnaire);
    PrintFormat as = PrintFormat.of(format, desk);
    Optional<Journey> journey = mentee.map(typed -> new Who(desk).find(typed).read());
    QuestionnaireForm form = new QuestionnaireForm(desk.school().school(), definition);
    Templates templates = new Templates(desk.caseload().root().resolve("templates"));
    String html =
        templates.html(
            QuestionnaireForm.NAME,
            form.view(items(definition, journey), journey.map(each -> each.mentee().mentee())));
    write(html, as, definition.questionnaire());
  }

  private List<Item> items(Questionnaire definition, Optional<Journey> journey) {
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
    if (journey.isEmpty()) throw Missing.options(List.of("MENTEE"));
    List<Item> goals = Goals.of(journey.get(), desk.today()).items();
    if (!goals.isEmpty()) return goals;
    throw Refusal.nothingToPrint(
        "It asks about the targets of the action plan, and there is no plan yet.",
        "Make one:  caseload plan %s --target WORDING ..."
            .formatted(journey.get().mentee().mentee()));
  }

  private void write(String html, PrintFormat as, String name) {
    if (desk.toScreen()) {
      desk.write(as.bytes(List.of(html)));
      return;
    }
    Path file =
        desk.output().orElseGet(() -> desk.around().here().resolve("form-" + name + as.ending()));
    Page.mayReplace(desk, file);
    byte[] bytes = as.bytes(List.of(html));
    if (!desk.dryRun()) OutputFile.write(file, bytes, desk.ids().suffix());
    desk.say((desk.dryRun() ? "Would write " : "Written: ") + file);
  }
}
