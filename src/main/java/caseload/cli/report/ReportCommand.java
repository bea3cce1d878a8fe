package caseload.cli.report;

import caseload.cli.desk.AccountDays;
import caseload.cli.desk.Desk;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Missing;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.report.AnnualStory.Told;
import caseload.journey.Warning;
import caseload.letter.account.AccountKind;
import caseload.policy.Audience;
import caseload.report.Held;
import caseload.report.Period;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.Voices;
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
    return counted(as, kind, scope.period(desk, kind), school.id(desk));
  }

  private int counted(ReportFormat as, ReportKind kind, Period period, Optional<String> at) {
    ReportInputs inputs = ReportInputs.of(desk, scope, school, readings);
    List<String> without = readings.without();
    Audience audience = scope.audience(desk);
    Function<List<Held>, TermReport> count =
        held -> inputs.beside(held, desk, scope, school, without, kind, period, audience);
    List<Held> all = new ReportsHeld(desk, at).all();
    if (attack) return new ReportAttack(desk, count.apply(all), all).run();

    TermReport report = inputs.report(desk, scope, school, without, kind, period, audience);

    String records = inputs.mark();
    StoryOfTheYear year = StoryOfTheYear.of(desk, kind, report);
    Optional<Told> told = year.told(days(report.asOf()), inputs.journeys());
    ReportIssue issuing =
        new ReportIssue(desk, kind, at, period, report, records, told.map(Told::mark));
    if (issue) issuing.mayGoOut(hushed(report, all, count));
    Voices voices = Voices.of(inputs.journeys(), report, school.file(desk));
    List<String> own = words.paragraphs(desk, inputs.journeys(), report.smallest() > 1);
    new ReportPaper(desk, kind, at, period, report, voices, records, own, year.story(told))
        .print(as, opening);
    told.ifPresent(each -> each.say(desk));
    if (issue) issuing.issue();
    else issuing.compare();
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
