package caseload.cli.step;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Who;
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
      "  caseload measure staff-rating m-7k3q9x      (asks item by item)",
      "  caseload measure staff-rating m-7k3q9x --point entry \\",
      "      --by \"Mrs Example\" --role teacher --answer works-alone=2 --answer joins-in=3 ...",
      "  caseload measure attendance m-7k3q9x --point entry \\",
      "      --score possible=100 --score absent=14 --set from=2026-05-01 --set to=2026-07-20",
      "  caseload measure sdq --from-csv sdq.csv --point entry"
    })
public final class MeasureCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", description = "Its id, or attendance, ...")
  private String questionnaire;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "MENTEE",
      description = "Code, initials or name.")
  private Optional<String> mentee = Optional.empty();

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

  @Option(
      names = "--from-csv",
      paramLabel = "FILE",
      description = "A row a mentee: code, point, role, date, items or scores.")
  private Optional<String> table = Optional.empty();

  @Option(names = "--recover", description = "Go on with the answers that were kept.")
  private boolean recover;

  @Override
  public void run() {
    String id = Choice.idOf(questionnaire);
    Measuring measuring = new Measuring(desk, definition(id));
    if (table.isPresent()) {
      mustBeAlone();
      new FromCsv(desk, measuring, () -> draft(id, measuring)).save(table.get());
      return;
    }
    String typed = mentee.orElseThrow(() -> Missing.options(List.of("MENTEE")));
    Draft draft = draft(id, measuring);
    boolean bare = !draft.has("answers") && !draft.has("scores");
    if (measuring.definition().isPresent() && bare && desk.mayAsk()) {
      new ItemByItem(desk, measuring, new Who(desk).find(typed)).fill(draft, recover);
      return;
    }
    if (recover) throw nobodyToAsk();
    draft.requireAll(Measure.class, bare ? List.of("--answer or --score") : List.of());
    measuring.score(draft);
    measuring.save(new Who(desk).find(typed), draft);
  }

  private static Mistyped nobodyToAsk() {
    return new Mistyped(
        "--recover asks for the answers that are still open, one by one",
        "Run it where questions can be answered, without --answer and --score.");
  }

  private void mustBeAlone() {
    if (mentee.isEmpty() && answers.isEmpty() && scores.isEmpty() && !recover) return;
    throw new Mistyped(
        "with --from-csv the mentees, answers and scores come from the table",
        "Leave MENTEE, --answer, --score and --recover out.");
  }

  /** What was typed; a table's rows begin with it. */
  private Draft draft(String id, Measuring measuring) {
    Draft draft = step.draft(desk, Measure.class);
    draft.text("questionnaire", Optional.of(id)).text("point", point).text("by", by);
    draft.text("role", role.map(Choice::idOf));
    if (measuring.definition().isEmpty()) draft.textIfOpen("role", Optional.of("school"));
    return draft.values("answers", answers, "--answer").values("scores", scores, "--score");
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
