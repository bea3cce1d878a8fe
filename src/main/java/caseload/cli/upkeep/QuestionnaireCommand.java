package caseload.cli.upkeep;

import caseload.casefile.NotFound;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Questionnaire;
import caseload.policy.QuestionnaireInWords;
import caseload.policy.Respondent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload questionnaire}: the definitions there are, as the tool understands them. */
@Command(
    name = "questionnaire",
    addMethodSubcommands = false,
    description = "The school's questionnaires: a list, or one of them in plain English.",
    footer = {
      "",
      "Examples",
      "  caseload questionnaire",
      "  caseload questionnaire sdq",
      "  caseload questionnaire --check"
    })
public final class QuestionnaireCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Its id.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--check", description = "Only say whether the definitions can be used.")
  private boolean check;

  @Override
  public void run() {
    List<Questionnaire> chosen = name.map(typed -> List.of(find(desk, typed))).orElseGet(this::all);
    if (check) check(chosen);
    else if (desk.json()) desk.print(Machine.json(json(chosen)));
    else if (name.isEmpty()) list(chosen);
    else new QuestionnaireInWords(chosen.get(0)).lines().forEach(desk::say);
  }

  /** The definition that was meant; a near miss is offered and never taken. */
  static Questionnaire find(Desk desk, String typed) {
    Optional<Questionnaire> found = desk.caseload().questionnaire(Choice.idOf(typed));
    if (found.isPresent()) return found.get();
    List<String> known = desk.caseload().questionnaires();
    String near = Nearest.to(typed, known).map(id -> "Did you mean " + id + "?\n").orElse("");
    throw new NotFound(
        "There is no questionnaire \"" + typed + "\" here.",
        near + "There are: " + String.join(", ", known));
  }

  private List<Questionnaire> all() {
    return desk.caseload().questionnaires().stream()
        .flatMap(id -> desk.caseload().questionnaire(id).stream())
        .toList();
  }

  private void check(List<Questionnaire> chosen) {
    List<String> ids = chosen.stream().map(Questionnaire::questionnaire).toList();
    if (desk.json()) desk.print(Machine.json(Map.of("in-order", ids)));
    else desk.say("In order: " + String.join(", ", ids) + ".");
  }

  private void list(List<Questionnaire> all) {
    for (Questionnaire each : all) {
      List<String> who = each.who().stream().map(Respondent::id).toList();
      desk.say(
          "%-16s %s; by %s"
              .formatted(
                  each.questionnaire(),
                  each.shortName().orElse(each.name()),
                  String.join(", ", who)));
    }
  }

  private static Map<String, Object> json(List<Questionnaire> chosen) {
    return Map.of("questionnaires", chosen.stream().map(QuestionnaireCommand::one).toList());
  }

  private static Map<String, Object> one(Questionnaire each) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("questionnaire", each.questionnaire());
    one.put("version", each.version());
    one.put("name", each.name());
    one.put("who", each.who().stream().map(Respondent::id).toList());
    one.put("lines", new QuestionnaireInWords(each).lines());
    return one;
  }
}
