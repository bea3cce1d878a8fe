package caseload.cli;

import caseload.policy.PolicyInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload policy}: the school's policy as the tool understands it. */
@Command(
    name = "policy",
    addMethodSubcommands = false,
    description = "The school's policy as the tool understands it, in plain English.",
    footer = {"", "Examples", "  caseload policy", "  caseload policy --check"})
final class PolicyCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Option(names = "--check", description = "Only say whether caseload.yaml can be used.")
  private boolean check;

  @Override
  public void run() {
    if (check) {
      desk.say("caseload.yaml is in order: " + desk.school().school().name() + ".");
      desk.caseload().questionnaires().forEach(id -> desk.caseload().questionnaire(id));
      return;
    }
    PolicyInWords.lines(desk.school(), desk.today()).forEach(desk::say);
  }
}
