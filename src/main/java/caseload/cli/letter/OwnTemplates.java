package caseload.cli.letter;

import caseload.casefile.check.FaultyTemplate;
import caseload.casefile.check.Spot;
import caseload.letter.QuestionnaireForm;
import caseload.letter.QuestionnaireFormView;
import caseload.letter.TemplateFault;
import caseload.letter.Templates;
import caseload.letter.TermPaper;
import caseload.letter.TermReportView;
import caseload.letter.View;
import caseload.letter.account.AccountKind;
import caseload.letter.form.FormKind;
import caseload.letter.kind.LetterKind;
import caseload.report.ReportKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The letter templates that the school has changed, each tried before a letter needs it. */
public record OwnTemplates(Path root) {
  private static final String ANNUAL = TermPaper.named(ReportKind.ANNUAL);

  private Path folder() {
    return root.resolve("templates");
  }

  private List<String> names() {
    String[] names = folder().toFile().list();
    return Arrays.stream(Optional.ofNullable(names).orElse(new String[0]))
        .filter(name -> name.endsWith(".mustache"))
        .sorted()
        .toList();
  }

  /** How many templates the school has of its own. */
  public int count() {
    return names().size();
  }

  /** What is wrong with them, each slip once. */
  public List<FaultyTemplate> faults() {
    if (names().isEmpty()) return List.of();
    List<String> closed = names().stream().filter(name -> !isOpen(name)).toList();
    if (!closed.isEmpty()) return closed.stream().map(OwnTemplates::closed).toList();
    Templates templates = new Templates(folder());
    View report = View.of(TermReportView.class);
    Stream<TemplateFault> letters =
        Arrays.stream(LetterKind.values())
            .flatMap(kind -> templates.faults(kind.template(), kind.names()).stream());
    Stream<TemplateFault> reports =
        Stream.of(
                templates.faults(TermPaper.NAME, report),
                templates.faultsOfText(TermPaper.NAME, report),
                templates.faults(ANNUAL, report),
                templates.faultsOfText(ANNUAL, report),
                templates.faults(QuestionnaireForm.NAME, View.of(QuestionnaireFormView.class)))
            .flatMap(List::stream);
    Stream<TemplateFault> forms =
        Arrays.stream(FormKind.values())
            .flatMap(kind -> templates.faults(kind.template(), kind.names()).stream());
    Stream<TemplateFault> accounts =
        Arrays.stream(AccountKind.values())
            .flatMap(kind -> templates.faults(kind.template(), kind.names()).stream());
    Stream<FaultyTemplate> faulty =
        Stream.of(letters, reports, forms, accounts)
            .flatMap(each -> each)
            .filter(firstOfItsPlace())
            .map(fault -> finding(fault, ""))
            .distinct();
    return Stream.concat(faulty, new UnusedTemplates(folder(), names()).findings().stream())
        .toList();
  }

  /** A slip in a part is said once, not once for each paper that has the part. */
  private static Predicate<TemplateFault> firstOfItsPlace() {
    Set<List<Object>> seen = new HashSet<>();
    return fault -> seen.add(List.of(fault.template(), fault.line(), fault.field()));
  }

  private boolean isOpen(String name) {
    Path file = folder().resolve(name);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file);
  }

  private static FaultyTemplate closed(String name) {
    return new FaultyTemplate(
        new Spot("templates/" + name, 0),
        "This template cannot be opened, or is not an ordinary file.",
        "Put the file itself here, with the right to read it.");
  }

  static FaultyTemplate finding(TemplateFault fault, String folder) {
    return new FaultyTemplate(
        new Spot("templates/" + folder + fault.template(), fault.line()),
        sentence(fault),
        fault.instead());
  }

  private static String sentence(TemplateFault fault) {
    String says = fault.says();
    return Character.toUpperCase(says.charAt(0)) + says.substring(1) + ".";
  }
}
