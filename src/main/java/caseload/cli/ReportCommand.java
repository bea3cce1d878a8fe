package caseload.cli;

import caseload.casefile.DropIns;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Questionnaire;
import caseload.report.Fingerprint;
import caseload.report.Period;
import caseload.report.TermReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload report}: the work in numbers, with small ones hidden. */
@Command(
    name = "report",
    addMethodSubcommands = false,
    description = "The work in numbers for governors; numbers about few children are hidden.",
    footer = {
      "",
      "Examples",
      "  caseload report term                              the latest term, as text",
      "  caseload report term --term autumn-2026 -f pdf    two pages to print",
      "  caseload report term -o governors.html",
      "  caseload report term --attack                     can anything be worked out?"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String TERM = "term";

  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "term")
  private Optional<String> type = Optional.empty();

  @Mixin private ReportScope scope = new ReportScope();

  @Mixin private ReportSchool school = new ReportSchool();

  @Mixin private ReportReadings readings = new ReportReadings();

  @Mixin private ReportWords words = new ReportWords();

  @Option(names = "--issue", description = "Keep it as issued: this is the one that goes out.")
  private boolean issue;

  @Option(names = "--attack", description = "Try to work out what is hidden; exit 5 if it can be.")
  private boolean attack;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "html, pdf, docx, txt, csv or json.  [by the file's name, else txt]")
  private Optional<String> format = Optional.empty();

  @Mixin private Opening opening = new Opening();

  @Override
  public Integer call() {
    if (type.isEmpty()) throw Missing.options(List.of("TYPE, which is " + TERM));
    if (!type.get().equalsIgnoreCase(TERM)) {
      throw new Mistyped("there is no report \"" + type.get() + "\"", "There is: " + TERM);
    }
    ReportFormat as = as();
    Period period = scope.period(desk);
    Optional<String> at = school.id(desk);
    List<Journey> journeys = journeys();
    List<DropIn> dropIns = dropIns();
    TermReport report = report(period, journeys, dropIns);
    if (attack) return new ReportAttack(desk, report).run();

    String records = Fingerprint.of(journeys + (dropIns.isEmpty() ? "" : dropIns.toString()));
    ReportIssue issuing = new ReportIssue(desk, at, period, report, records);
    if (issue) issuing.neverBothWays();
    new ReportPaper(desk, at, period, report, records, words.paragraphs(desk, journeys))
        .print(as, opening);
    if (issue) issuing.issue();
    else issuing.compare();
    opening.open(desk);
    return 0;
  }

  /** What is to be opened is paper unless something else was said. */
  private ReportFormat as() {
    boolean paper = opening.wanted() && desk.output().isEmpty() && !desk.json() && !desk.csv();
    ReportFormat as = ReportFormat.of(format.or(() -> paper ? Optional.of("pdf") : format), desk);
    opening.needsFile(desk, !as.print());
    return as;
  }

  private TermReport report(Period period, List<Journey> journeys, List<DropIn> dropIns) {
    return TermReport.of(
        journeys,
        dropIns,
        period.span(),
        scope.asOf(desk, period),
        school.file(desk),
        questionnaires(),
        scope.audience(desk),
        readings.without());
  }

  private List<Journey> journeys() {
    List<Journey> all = school.journeys(desk, readings.journeys(desk));
    return scope
        .knownBy(desk)
        .map(moment -> all.stream().map(each -> each.asKnownAt(moment)).toList())
        .orElse(all);
  }

  private List<DropIn> dropIns() {
    List<DropIn> all = school.dropIns(desk, new DropIns(desk.caseload()).all());
    return scope
        .knownBy(desk)
        .map(moment -> all.stream().filter(each -> !each.recorded().at().isAfter(moment)).toList())
        .orElse(all);
  }

  private Map<String, Questionnaire> questionnaires() {
    Map<String, Questionnaire> known = new TreeMap<>();
    for (String id : desk.caseload().questionnaires()) {
      desk.caseload().questionnaire(id).ifPresent(each -> known.put(id, each));
    }
    return known;
  }
}
