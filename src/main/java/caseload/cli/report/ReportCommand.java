package caseload.cli.report;

import caseload.casefile.IssuedReport;
import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.report.AnnualStory.Told;
import caseload.journey.Warning;
import caseload.letter.account.AccountKind;
import caseload.report.Held;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    description = "The work in numbers for governors, or one child's for home and for the file.",
    footer = {
      "",
      "Examples",
      "  caseload report term                              the latest term, as text",
      "  caseload report term --term autumn-2026 -f pdf    two pages to print",
      "  caseload report term -o governors.html",
      "  caseload report annual --year 2026 -f pdf         the school year that ends in 2026",
      "  caseload report term --attack                     can anything be worked out?",
      "  caseload report mentee sa -o sam.pdf              one page for home",
      "  caseload report case-study sa                     for the file; --audience governors",
      "  caseload report caseload --mentor j-porter        for the line manager",
      "  caseload report chronology sa --all-pages"
    })
public final class ReportCommand implements Callable<Integer> {
  @ParentCommand private Desk desk;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TYPE",
      description = "term, annual, mentee, case-study, caseload or chronology.")
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

  @Option(names = "--anew", description = "Count one that went out again, from the records of now.")
  private boolean anew;

  @Option(names = "--attack", description = "Try to work out what is hidden; exit 5 if it can be.")
  private boolean attack;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "html, pdf, docx, md, txt, csv or json.  [by the file's name, else txt]")
  private Optional<String> format = Optional.empty();

  @Mixin private Opening opening = new Opening();

  @Override
  public Integer call() {
    if (type.isEmpty()) {
      throw Missing.options(List.of("TYPE: term, annual, " + ReportAccount.words()));
    }
    ReportFormat as = as();
    Optional<AccountKind> one = AccountKind.of(type.get());
    if (one.isPresent()) {
      return account.print(desk, one.get(), mentee, as, days(scope.day(desk)));
    }
    ReportKind kind = kind();
    account.mustBeAlone(kind.word(), mentee);
    return print(Asked.of(desk, scope, school, readings, kind, ReportScope.GOVERNORS), as);
  }

  private int print(Asked asked, ReportFormat as) {
    boolean again = !issue && !attack && !anew && words.none();
    Optional<ReportPage> sent = again ? asked.sent() : Optional.empty();
    if (sent.isPresent()) return again(asked, sent.get(), as);

    ReportInputs inputs = asked.inputs();
    List<Held> all = asked.held().all();
    if (attack) return new ReportAttack(desk, asked.beside(inputs, all), all).run();

    TermReport report = asked.counted(inputs);
    List<String> own = words.paragraphs(desk, inputs.journeys(), report.smallest() > 1);
    Optional<Told> told =
        StoryOfTheYear.of(desk, asked.kind(), report).told(days(report.asOf()), inputs.journeys());
    ReportPage page = asked.page(inputs, report, own, told);
    ReportIssue issuing = new ReportIssue(desk, asked.held(), page);
    Optional<IssuedReport> already = issue ? issuing.already(asked.reprint()) : Optional.empty();
    boolean goesOut = issue && already.isEmpty();
    if (goesOut) issuing.mayGoOut(hushed(report, all, those -> asked.beside(inputs, those)));
    new ReportPaper(desk, already.flatMap(asked.held()::page).orElse(page)).print(as, opening);
    told.ifPresent(each -> each.say(desk));
    if (goesOut) issuing.issue();
    else already.ifPresentOrElse(issuing::sayAlready, issuing::compare);
    opening.open(desk);
    return 0;
  }

  private int again(Asked asked, ReportPage sent, ReportFormat as) {
    ReportPage page = asked.tellable(sent, days(sent.report().asOf()));
    new ReportPaper(desk, page).print(as, opening);
    new ReportAgain(desk, asked).say(sent, page);
    opening.open(desk);
    return 0;
  }

  private Optional<Warning> hushed(
      TermReport report, List<Held> held, Function<List<Held>, TermReport> count) {
    ReportAttack names = new ReportAttack(desk, report, held);
    return new ReportHushed(report, held, count, names::page).warning();
  }

  private ReportKind kind() {
    List<String> words = Stream.of(ReportKind.values()).map(ReportKind::word).toList();
    return Stream.of(ReportKind.values())
        .filter(kind -> kind.word().equalsIgnoreCase(type.orElseThrow()))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistyped(
                    "there is no report \"" + type.orElseThrow() + "\"",
                    "There is: " + String.join(", ", words) + ", " + ReportAccount.words()));
  }

  /** What is to be opened is paper unless something else was said. */
  private ReportFormat as() {
    boolean paper = opening.wanted() && desk.output().isEmpty() && !desk.json() && !desk.csv();
    ReportFormat as = ReportFormat.of(format.or(() -> paper ? Optional.of("pdf") : format), desk);
    opening.needsFile(desk, !as.print());
    MadeJson.mustBeWords(desk, !as.print(), as.word());
    return as;
  }

  /** A story for others; all else that is told of one child stays with those who know it. */
  private boolean outside() {
    return scope.named(desk).filter(who -> who.showFrom() > 1).isPresent();
  }

  private AccountDays days(LocalDate day) {
    return new AccountDays(
        day,
        scope.knownBy(desk),
        scope.named(desk),
        () -> school.named(desk),
        () -> scope.term(desk),
        () -> readings.journeys(desk),
        all -> words.paragraphs(desk, all, outside()));
  }
}
