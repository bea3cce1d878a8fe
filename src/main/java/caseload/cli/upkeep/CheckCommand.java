package caseload.cli.upkeep;

import caseload.casefile.Caseload;
import caseload.casefile.check.Check;
import caseload.casefile.check.Checked;
import caseload.casefile.check.Finding;
import caseload.casefile.check.Fix;
import caseload.casefile.check.Severity;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Who;
import caseload.cli.letter.OwnTemplates;
import caseload.cli.letter.OwnTranslations;
import caseload.cli.letter.PicturesAsked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload check}: every file looked at, and everything that is wrong said at once. */
@Command(
    name = "check",
    addMethodSubcommands = false,
    aliases = "doctor",
    description = "Look at every file: what cannot be read, what breaks a rule, what is untidy.",
    footer = {
      "",
      "Exit code 4 when there is an error; with --strict also for warnings and notes.",
      "",
      "Examples",
      "  caseload check",
      "  caseload check m-7k3q9x          with the lines that are wrong, and what to do",
      "  caseload check --fix --yes"
    })
public final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Desk desk;

  @Parameters(arity = "0..1", paramLabel = "MENTEE", description = "Only this mentee's folder.")
  private Optional<String> mentee = Optional.empty();

  @Option(
      names = "--fix",
      description = "Put right what can lose nothing: left-overs, empty folders, tabs.")
  private boolean fix;

  @Option(names = "--strict", description = "Exit 4 for warnings and notes too.")
  private boolean strict;

  @Override
  public Integer call() {
    Path root = desk.root();
    Caseload.mustBeIn(root);
    Optional<String> code = mentee.map(typed -> code(root, typed));
    Checked checked = look(root, code);
    if (fix && fixed(checked.fixes())) checked = look(root, code);
    print(checked, code);
    return exit(checked);
  }

  /** Also a folder whose name only looks like a code: the list names it, and so may the mentor. */
  private String code(Path root, String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    boolean folder = name.matches("m-[0-9a-z]{6}");
    return folder && Files.isDirectory(root.resolve("mentees").resolve(name))
        ? name
        : new Who(desk).find(typed).code();
  }

  private Checked look(Path root, Optional<String> code) {
    Check check = new Check(root, desk.disk(root), desk.now().toInstant(), desk.today());
    if (code.isPresent()) return check.mentee(code.get());
    OwnTemplates templates = new OwnTemplates(root);
    OwnTranslations translated = new OwnTranslations(root);
    return check
        .everything()
        .with(templates.faults(), templates.count())
        .with(translated.findings(), translated.count())
        .with(new PicturesAsked(desk).findings(), 0);
  }

  /** True when anything was done. */
  private boolean fixed(List<Fix> fixes) {
    boolean really = desk.yes() && !desk.dryRun();
    if (fixes.isEmpty()) desk.note("There is nothing to put right without a decision of yours.");
    for (Fix each : fixes) {
      if (really) each.work().run();
      desk.note((really ? "Done: " : "Would ") + each.says() + ".");
    }
    if (!fixes.isEmpty() && !really) desk.note("To do it:  caseload check --fix --yes");
    return really && !fixes.isEmpty();
  }

  private void print(Checked checked, Optional<String> code) {
    if (desk.json()) {
      desk.print(Findings.json(checked));
      return;
    }
    new Findings(desk, checked, code.isPresent()).print();
    if (!fix && !checked.fixes().isEmpty()) {
      desk.note("What can be put right without losing anything:  caseload check --fix");
    }
  }

  private int exit(Checked checked) {
    List<Finding> all = checked.findings();
    return checked.count(Severity.ERROR) > 0 || (strict && !all.isEmpty()) ? 4 : 0;
  }
}
