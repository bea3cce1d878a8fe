package caseload.cli.report;

import caseload.casefile.IssuedPage;
import caseload.casefile.IssuedReport;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Version;
import caseload.letter.Colour;
import caseload.letter.Letterhead;
import caseload.letter.Look;
import caseload.letter.Story;
import caseload.letter.TermPaper;
import caseload.letter.TermTemplate;
import caseload.policy.Audience;
import caseload.policy.Span;
import caseload.report.Derived;
import caseload.report.Held;
import caseload.report.Noun;
import caseload.report.Period;
import caseload.report.Printed;
import caseload.report.ReportKind;
import caseload.report.TermReport;
import caseload.report.Voices;
import caseload.report.disclosure.Cell;
import caseload.report.disclosure.Issued;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page as it is kept when it goes out, and as it comes back from there. */
record PageKept(Desk desk) {

  IssuedPage of(ReportPage page) {
    TermReport report = page.report();
    return new IssuedPage(
        1,
        report.days().to(),
        report.year().from(),
        report.year().to(),
        report.leftOut(),
        new IssuedPage.Title(
            page.period().title(),
            page.period().in(),
            page.mentor(),
            report.mentees().one(),
            report.mentees().many()),
        new IssuedPage.Readers(report.audience().name(), report.audience().showFrom()),
        head(page.head()),
        new IssuedPage.MadeWith(
            Version.built(),
            wording(page.kind(), true),
            wording(page.kind(), false),
            page.policy(),
            page.logo()),
        report.figures().stream().map(each -> new IssuedPage.Row(each.id(), each.row())).toList(),
        report.derived().stream().map(PageKept::worked).toList(),
        page.voices().lines(),
        page.words(),
        page.story().lines(),
        page.story().instead());
  }

  private String wording(ReportKind kind, boolean text) {
    Path own = desk.caseload().root().resolve("templates");
    return TermTemplate.fingerprint(own, TermPaper.named(kind), text);
  }

  private static IssuedPage.WorkedOut worked(Derived number) {
    return new IssuedPage.WorkedOut(
        number.id(), number.of(), number.row(), number.value().toString(), number.from());
  }

  private static IssuedPage.Head head(Letterhead head) {
    return new IssuedPage.Head(
        head.name(),
        head.address(),
        head.phone(),
        head.email(),
        head.motto(),
        head.colour().hex(),
        head.lines(),
        head.footer());
  }

  /** The page as it went out; the school's pictures are today's. */
  ReportPage read(IssuedReport issued, IssuedPage kept, Held held) {
    IssuedPage.Title title = kept.title();
    Span days = new Span(issued.from(), issued.to());
    return new ReportPage(
        held.kind(),
        issued.school(),
        new Period(issued.period(), title.title(), title.in(), days),
        report(issued, kept, held),
        new Voices(kept.voices()),
        kept.words(),
        head(kept.head(), issued.school()),
        title.mentor(),
        kept.made().policy(),
        issued.records(),
        new Story(kept.story(), kept.noStory()),
        issued.story(),
        Optional.of(new Sent(issued.issued(), kept.made())));
  }

  private static TermReport report(IssuedReport issued, IssuedPage kept, Held held) {
    IssuedPage.Readers readers = kept.readers();
    Issued known = new Issued(held.figures(), held.rules());
    return new TermReport(
        new Span(issued.from(), issued.to()),
        new Span(issued.from(), kept.countedTo()),
        new Span(kept.yearFrom(), kept.yearTo()),
        issued.asOf(),
        new Audience(issued.audience(), readers.name(), readers.showFrom(), Optional.empty()),
        new Noun(kept.title().one(), kept.title().many()),
        figures(issued, kept),
        kept.worked().stream().map(PageKept::number).toList(),
        kept.leftOut(),
        known,
        known,
        Set.of());
  }

  private static List<Printed> figures(IssuedReport issued, IssuedPage kept) {
    Map<String, IssuedReport.Said> said =
        issued.figures().stream()
            .collect(Collectors.toMap(IssuedReport.Said::id, Function.identity()));
    return kept.rows().stream()
        .flatMap(
            row -> Optional.ofNullable(said.get(row.id())).map(its -> printed(row, its)).stream())
        .toList();
  }

  private static Printed printed(IssuedPage.Row row, IssuedReport.Said said) {
    return new Printed(row.id(), table(row.id()), row.row(), cell(said));
  }

  private static String table(String id) {
    return id.substring(0, id.indexOf('.'));
  }

  private static Cell cell(IssuedReport.Said said) {
    return said.shown()
        .<Cell>map(Cell.Shown::new)
        .or(() -> said.fewerThan().map(Cell.FewerThan::new))
        .orElseGet(Cell.Withheld::new);
  }

  private static Derived number(IssuedPage.WorkedOut worked) {
    return new Derived(
        worked.id(), worked.of(), worked.row(), new BigDecimal(worked.value()), worked.from());
  }

  private Letterhead head(IssuedPage.Head head, Optional<String> school) {
    Look look = Look.of(desk.school().at(school).school(), desk.caseload().root());
    return new Letterhead(
        head.name(),
        head.address(),
        head.phone(),
        head.email(),
        head.motto(),
        new Colour(head.colour()),
        look.logo(),
        head.lines(),
        head.footer());
  }
}
