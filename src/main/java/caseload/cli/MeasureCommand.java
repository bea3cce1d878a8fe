package caseload.cli;

import caseload.journey.Measure;
import caseload.policy.Choice;
import caseload.policy.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload measure}: a questionnaire's result, or data the school holds already. */
@Command(
    name = "measure",
    addMethodSubcommands = false,
    description = "Record a questionnaire or data such as attendance, at entry, review or exit.",
    footer = {
      "",
      "Examples",
      "  caseload measure staff-rating m-7k3q9x --point entry \\",
      "      --by \"Mrs Example\" --role teacher --answer works-alone=2 --answer joins-in=3 ...",
      "  caseload measure attendance m-7k3q9x --point entry \\",
      "      --score possible=100 --score absent=14 --set from=2026-05-01 --set to=2026-07-20"
    })
final class MeasureCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", description = "Its id, or attendance, ...")
  private String questionnaire;

  @Parameters(index = "1", paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--point", paramLabel = "WORD", description = "entry, review, exit or follow-up.")
  private Optional<String> point = Optional.empty();

  @Option(names = "--by", paramLabel = "NAME", description = "Who answered.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE", description = "In which role.")
  private Optional<String> role = Optional.empty();

  @Option(names = "--answer", paramLabel = "ITEM=V", description = "An answer.")
  private List<String> answers = new ArrayList<>();

  @Option(names = "--score", paramLabel = "NAME=V", description = "A score.")
  private List<String> scores = new ArrayList<>();

  @Override
  public void run() {
    String id = Choice.idOf(questionnaire);
    Optional<Questionnaire> definition = definition(id);
    Draft draft = step.draft(desk, Measure.class);
    draft.text("questionnaire", Optional.of(id)).text("point", point).text("by", by);
    draft.text("role", role.map(Choice::idOf));
    if (definition.isEmpty()) draft.textIfOpen("role", Optional.of("school"));
    draft.values("answers", answers, "--answer").values("scores", scores, "--score");
    List<String> missing = new ArrayList<>();
    if (!draft.has("answers") && !draft.has("scores")) missing.add("--answer or --score");
    draft.requireAll(Measure.class, missing);
    Measuring measuring = new Measuring(desk, definition);
    measuring.score(draft);
    measuring.save(new Who(desk).find(mentee), draft);
  }

  private Optional<Questionnaire> definition(String id) {
    if (Measure.DATA.contains(id)) return Optional.empty();
    Optional<Questionnaire> found = desk.caseload().questionnaire(id);
    if (found.isPresent()) return found;
    List<String> known = new ArrayList<>(desk.caseload().questionnaires());
    known.addAll(Measure.DATA);
    throw new Mistyped(
        "there is no questionnaire \"" + questionnaire + "\" here",
        "There are: " + String.join(", ", known));
  }
}
