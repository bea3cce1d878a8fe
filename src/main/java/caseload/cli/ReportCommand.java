package caseload.cli;

import caseload.casefile.DropIns;
import caseload.journey.DropIn;
import caseload.journey.Journey;
import caseload.letter.account.AccountKind;
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
    description = "The work in numbers for governors, or one child's for home and for the file.",
    footer = {
      "",
      "Examples",
      "  caseload report term                              the latest term, as text",
      "  caseload report term --term autumn-2026 -f pdf    two pages to print",
      "  caseload report term -o governors.html",
      "  caseload report term --attack                     can anything be worked out?",
      "  caseload report mentee sa -o sam.pdf              one page for home",
      "  caseload report case-study sa                     for the file; --audience governors",
      "  caseload report caseload --mentor j-porter        for the line manager",
      "  caseload report chronology sa --all-pages"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String TERM = "term";

  @ParentCommand private Desk desk;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TYPE",
      description = "term, mentee, case-study, caseload or chronology.")
  private Optional<String> type = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "MENTEE", description = "Of whom.")
  private Optional<String> mentee = Optional.empty();

  @Mixin private ReportScope scope = new ReportScope();

  @Mixin private ReportAccount account = new ReportAccount();

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
    if (type.isEmpty()) throw Missing.options(List.of("TYPE, such as " + TERM));
    ReportFormat as = ReportFormat.of(format, desk);
    Optional<AccountKind> kind = AccountKind.of(type.get());
    if (kind.isPresent()) return account.print(desk, kind.get(), mentee, as, days());
    if (!type.get().equalsIgnoreCase(TERM)) {
      throw new Mistyped(
          "there is no report \"" + type.get() + "\"",
          "There is: " + TERM + ", " + ReportAccount.words());
    }
    account.mustBeAlone(TERM, mentee);
    Period period = scope.period(desk);
    Optional<String> at = school.id(desk);
    List<Journey> journeys = journeys();
    List<DropIn> dropIns = dropIns();
    TermReport report = report(period, journeys, dropIns);
    if (attack) return new ReportAttack(desk, report).run();

    String records = Fingerprint.of(journeys + (dropIns.isEmpty() ? "" : dropIns.toString()));
    ReportIssue issuing = new ReportIssue(desk, at, period, report, records);
    if (issue) issuing.neverBothWays();
    new ReportPaper(desk, at, period, report, records, words.paragraphs(desk, journeys)).print(as);
    if (issue) issuing.issue();
    else issuing.compare();
    return 0;
  }

  private AccountDays days() {
    return new AccountDays(
        scope.day(desk),
        scope.knownBy(desk),
        scope.named(desk),
        () -> scope.term(desk),
        () -> readings.journeys(desk),
        all -> words.paragraphs(desk, all));
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
