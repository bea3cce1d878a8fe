package caseload.cli;

import caseload.casefile.DropIns;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.policy.Questionnaire;
import caseload.report.Fingerprint;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "  caseload report annual --year 2026 -f pdf         the school year that ends in 2026",
      "  caseload report term --attack                     can anything be worked out?"
    })
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private Desk desk;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "term or annual")
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

  @Override
  public Integer call() {
    ReportKind kind = kind();
    ReportFormat as = ReportFormat.of(format, desk);
    Period period = scope.period(desk, kind);
    Optional<String> at = school.id(desk);
    List<Journey> journeys = journeys();
    List<DropIn> dropIns = dropIns();
    TermReport report = report(kind, period, journeys, dropIns);
    if (attack) return new ReportAttack(desk, report).run();

    String records = Fingerprint.of(journeys + (dropIns.isEmpty() ? "" : dropIns.toString()));
    ReportIssue issuing = new ReportIssue(desk, kind, at, period, report, records);
    if (issue) issuing.neverBothWays();
    new ReportPaper(desk, kind, at, period, report, records, words.paragraphs(desk, journeys))
        .print(as);
    if (issue) issuing.issue();
    else issuing.compare();
    return 0;
  }

  private ReportKind kind() {
    List<String> words = Stream.of(ReportKind.values()).map(ReportKind::word).toList();
    if (type.isEmpty()) {
      throw Missing.options(List.of("TYPE, which is one of " + String.join(", ", words)));
    }
    return Stream.of(ReportKind.values())
        .filter(kind -> kind.word().equalsIgnoreCase(type.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistyped(
                    "there is no report \"" + type.get() + "\"",
                    "There is: " + String.join(", ", words)));
  }

  private TermReport report(
      ReportKind kind, Period period, List<Journey> journeys, List<DropIn> dropIns) {
    return TermReport.of(
        journeys,
        dropIns,
        period.span(),
        scope.asOf(desk, period),
        school.file(desk),
        questionnaires(),
        scope.audience(desk),
        readings.without(),
        kind,
        new ReportsHeld(desk, school.id(desk)).all());
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
