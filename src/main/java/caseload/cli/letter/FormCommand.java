package caseload.cli.letter;

import caseload.casefile.CaseFile;
import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.desk.Page;
import caseload.cli.desk.Pick;
import caseload.cli.desk.PrintFormat;
import caseload.cli.desk.Who;
import caseload.cli.sheet.Sheet;
import caseload.journey.Journey;
import caseload.journey.Standing;
import caseload.letter.Look;
import caseload.letter.Templates;
import caseload.letter.form.Filling;
import caseload.letter.form.FormKind;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload form}: a form to fill in by hand, blank or part-filled from a child's file. */
@Command(
    name = "form",
    addMethodSubcommands = false,
    description = "Print a form to fill in by hand: blank, or part-filled for a mentee.",
    footer = {
      "",
      "Examples",
      "  caseload form --list",
      "  caseload form referral                            blank, for the staff room",
      "  caseload form plan sa -o plan.docx                part-filled from the file",
      "  caseload form session sa kt yr                    today's slips in one go",
      "  caseload form staff-rating                        a questionnaire, by its id"
    })
public final class FormCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "See --list.")
  private Optional<String> type = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "MENTEE",
      description = "For whom; each gets a form of their own.")
  private List<String> mentees = new ArrayList<>();

  @Option(names = "--list", description = "The forms there are, one a line.")
  private boolean list;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "pdf, docx, html, md or txt.  [by the file's name, else pdf]")
  private Optional<String> format = Optional.empty();

  @Mixin private Opening opening = new Opening();

  @Override
  public void run() {
    if (list) {
      new FormList(desk).say();
      return;
    }
    if (type.isEmpty()) {
      throw new Mistyped("this needs TYPE: which form", "All of them:  caseload form --list");
    }
    PrintFormat as = PrintFormat.of(format, desk);
    opening.needsFile(desk, as.words());
    MadeJson.mustBeWords(desk, as.words() || as == PrintFormat.HTML, as.word());
    List<CaseFile> files = mentees.stream().map(typed -> new Who(desk).find(typed)).toList();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("form", FormKind.of(type.get()).map(FormKind::word).orElse(type.get()));
    about.put("codes", files.stream().map(CaseFile::code).toList());
    byte[] bytes = as.bytes(forms(type.get(), files));
    deliver(bytes, as, name(type.get(), files), new MadeJson(about));
    opening.open(desk);
  }

  private List<String> forms(String typed, List<CaseFile> files) {
    Templates templates = new Templates(desk.caseload().root().resolve("templates"));
    List<Optional<Journey>> children =
        files.isEmpty()
            ? List.of(Optional.empty())
            : files.stream().map(file -> Optional.of(file.read())).toList();
    Optional<FormKind> kind = FormKind.of(typed);
    if (kind.isEmpty()) {
      Sheet sheet = new Sheet(desk, FormList.questionnaire(desk, typed), templates);
      return children.stream().map(sheet::html).toList();
    }
    return children.stream().map(child -> html(kind.get(), child, templates)).toList();
  }

  private String html(FormKind kind, Optional<Journey> child, Templates templates) {
    SchoolFile school = desk.school().at(child.flatMap(each -> each.mentee().school()));
    Filling filling =
        new Filling(
            school,
            Look.of(school.school(), desk.caseload().root()),
            Pick.mentor(desk).flatMap(desk.school()::person),
            desk.today(),
            child);
    child.ifPresent(journey -> sayIfNoConsent(kind, journey));
    return templates.html(kind.template(), kind.view(filling));
  }

  /** Paper knows no gate, so it is said before it is used. */
  private void sayIfNoConsent(FormKind kind, Journey journey) {
    Optional<String> scope = kind.waitsFor(desk.policy().consent());
    if (scope.isEmpty()) return;
    Standing standing = journey.consent(scope.get(), desk.policy(), desk.today());
    if (standing.inForce()) return;
    String code = journey.mentee().mentee();
    desk.note(
        "Consent to %s is not in force for %s (%s): wait with this until it is."
            .formatted(scope.get(), code, standing.words()));
    desk.note("How it stands:  caseload show " + code);
  }

  /** With one child its code, so that two forms of a morning do not meet. */
  private static String name(String typed, List<CaseFile> files) {
    String word = FormKind.of(typed).map(FormKind::word).orElse(typed);
    return "form-" + word + (files.size() == 1 ? "-" + files.get(0).code() : "");
  }

  private void deliver(byte[] bytes, PrintFormat as, String name, MadeJson made) {
    if (desk.toScreen() || (desk.output().isEmpty() && as.words())) {
      if (desk.json()) desk.print(made.as(as.word(), bytes));
      else desk.write(bytes);
      return;
    }
    Path file = desk.output().orElseGet(() -> desk.around().here().resolve(name + as.ending()));
    Page.mayReplace(desk, file);
    if (!desk.dryRun()) OutputFile.write(file, bytes, desk.ids().suffix());
    opening.made(file);
    if (desk.json()) desk.print(made.in(file));
    else desk.say((desk.dryRun() ? "Would write " : "Written: ") + file);
  }
}
