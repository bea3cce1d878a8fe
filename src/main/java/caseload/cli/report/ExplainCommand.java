package caseload.cli.report;

import caseload.casefile.NotFound;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Records;
import caseload.cli.desk.DayWords;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.policy.Nearest;
import caseload.report.Derived;
import caseload.report.Explained;
import caseload.report.Meaning;
import caseload.report.Meanings;
import caseload.report.Period;
import caseload.report.Printed;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload explain}: where a number of the term report comes from. */
@Command(
    name = "explain",
    addMethodSubcommands = false,
    description = {
      "Where a number of the term report comes from: how it is counted, what it adds",
      "up, and whose records it was counted from. Alone: the figures there are."
    },
    footer = {
      "",
      "Examples",
      "  caseload explain                                      the figures there are",
      "  caseload explain flow.started --term autumn-2026",
      "  caseload explain sessions.missed --screen-safe        codes without names",
      "  caseload explain change.better --audience governors   no more than the page says"
    })
public final class ExplainCommand implements Runnable {
  private static final String MENTOR = "mentor";
  private static final String WORDS = "/explain.yaml";

  @ParentCommand private Desk desk;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FIGURE",
      description = "Its name in the report's csv and json, such as flow.started.")
  private Optional<String> figure = Optional.empty();

  @Mixin private ReportScope scope = new ReportScope();

  @Mixin private ReportSchool school = new ReportSchool();

  @Mixin private ReportReadings readings = new ReportReadings();

  @Option(names = "--screen-safe", description = "Codes without names.")
  private boolean screenSafe;

  @Option(
      names = "--annual",
      description = "A figure of the annual report; --year says so too.  [of the term's]")
  private boolean annual;

  @Override
  public void run() {
    ReportKind kind = annual || scope.ofAYear() ? ReportKind.ANNUAL : ReportKind.TERM;
    Asked asked = Asked.of(desk, scope, school, readings, kind, MENTOR);
    Optional<ReportPage> sent = asked.sent();
    sent.flatMap(ReportPage::sent).map(Sent::day).map(DayWords::say).ifPresent(this::wentOut);
    Optional<ReportInputs> inputs =
        sent.isPresent() ? Optional.empty() : Optional.of(asked.inputs());
    Period period = sent.map(ReportPage::period).orElse(asked.period());
    TermReport report =
        sent.map(ReportPage::report).orElseGet(() -> asked.counted(inputs.orElseThrow()));
    if (figure.isEmpty()) {
      list(report);
      return;
    }
    Optional<Meaning> meaning = meanings().of(figure.get());
    Optional<Derived> derived =
        report.derived().stream().filter(each -> each.id().equals(figure.get())).findFirst();
    if (derived.isPresent()) {
      WorkedOut number = new WorkedOut(desk, period, report, derived.get(), meaning);
      if (desk.json()) desk.print(number.json());
      else number.say();
      return;
    }
    Explained explained = explained(figure.get(), meaning, report, inputs);
    Explanation explanation = new Explanation(desk, period, report, explained, meaning, screenSafe);
    if (desk.json()) desk.print(explanation.json());
    else explanation.say();
  }

  private void wentOut(String day) {
    desk.note("This is the report that went out on " + day + ".");
  }

  private void list(TermReport report) {
    if (desk.json()) {
      desk.print(Machine.json(Map.of("figures", ids(report))));
      return;
    }
    int width = report.figures().stream().mapToInt(each -> each.id().length()).max().orElse(0);
    for (Printed each : ReportMachine.figures(report).toList()) {
      desk.say(each.id() + " ".repeat(width - each.id().length()) + "  " + each.row());
    }
    for (Derived each : report.derived()) desk.say(each.id() + "  " + each.row());
  }

  private static List<String> ids(TermReport report) {
    return Stream.concat(
            ReportMachine.figures(report).map(Printed::id),
            report.derived().stream().map(Derived::id))
        .toList();
  }

  private Explained explained(
      String id, Optional<Meaning> meaning, TermReport report, Optional<ReportInputs> inputs) {
    return inputs
        .map(from -> counted(id, meaning, report, from))
        .orElseGet(() -> Explained.issued(id, report))
        .orElseThrow(() -> notThere(id, report));
  }

  private Optional<Explained> counted(
      String id, Optional<Meaning> meaning, TermReport report, ReportInputs inputs) {
    return Explained.of(
        id,
        meaning,
        report,
        inputs.journeys(),
        inputs.dropIns(),
        school.file(desk),
        inputs.questionnaires());
  }

  private static NotFound notThere(String id, TermReport report) {
    String near = Nearest.to(id, ids(report)).map(each -> "Did you mean " + each + "? ").orElse("");
    return new NotFound(
        "This report has no figure " + id + ".", near + "To see all:  caseload explain");
  }

  private static Meanings meanings() {
    try (InputStream words = ExplainCommand.class.getResourceAsStream(WORDS)) {
      byte[] bytes = Objects.requireNonNull(words, WORDS).readAllBytes();
      return Records.read(Gate.read(bytes, WORDS, false), Meanings.class);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
