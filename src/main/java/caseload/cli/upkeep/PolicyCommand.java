package caseload.cli.upkeep;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.letter.PicturesAsked;
import caseload.cli.step.QuestionnairesAsked;
import caseload.cli.step.ScoresAsked;
import caseload.policy.PolicyInWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload policy}: the school's policy as the tool understands it. */
@Command(
    name = "policy",
    addMethodSubcommands = false,
    description = "The school's policy as the tool understands it, in plain English.",
    footer = {"", "Examples", "  caseload policy", "  caseload policy --check"})
public final class PolicyCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Option(names = "--check", description = "Only say whether caseload.yaml can be used.")
  private boolean check;

  @Override
  public void run() {
    if (check) check();
    else if (desk.json()) desk.print(Machine.json(Map.of("policy", sections())));
    else PolicyInWords.lines(desk.school(), desk.today()).forEach(desk::say);
  }

  private void check() {
    String name = desk.school().school().name();
    desk.caseload().questionnaires().forEach(id -> desk.caseload().questionnaire(id));
    new ScoresAsked(desk).check();
    new QuestionnairesAsked(desk).check();
    new PicturesAsked(desk).check();
    if (desk.json()) desk.print(Machine.json(Map.of("in-order", name)));
    else desk.say("caseload.yaml is in order: " + name + ".");
  }

  private List<Map<String, Object>> sections() {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (PolicyInWords.Section section : PolicyInWords.of(desk.school(), desk.today())) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("heading", section.heading());
      one.put("lines", section.lines());
      sections.add(one);
    }
    return sections;
  }
}
