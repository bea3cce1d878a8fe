package caseload.cli.report;

import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Opening;
import caseload.cli.desk.Version;
import caseload.letter.Markdown;
import caseload.letter.Paper;
import caseload.letter.Templates;
import caseload.letter.TermPaper;
import caseload.letter.TermReportView;
import caseload.letter.TermTemplate;
import caseload.letter.word.WordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a term report where it was asked for: on the screen, or into a file. */
record ReportPaper(Desk desk, ReportPage page) {

  void print(ReportFormat format, Opening opening) {
    Optional<Path> file =
        desk.output().or(() -> format.print() ? Optional.of(usual(format)) : Optional.empty());
    boolean screen = desk.toScreen() || file.isEmpty();
    if (screen && desk.json() && format != ReportFormat.JSON) {
      desk.print(made().as(format.word(), bytes(format, false)));
      return;
    }
    if (desk.toScreen()) {
      desk.write(bytes(format, true));
      return;
    }
    if (file.isEmpty()) {
      desk.print(new String(bytes(format, false), StandardCharsets.UTF_8));
      return;
    }
    if (Files.exists(file.get()) && !desk.yes()) {
      throw new Mistyped(
          file.get().getFileName() + " is there already", "To replace it, add  --yes");
    }
    byte[] bytes = bytes(format, true);
    if (!desk.dryRun()) OutputFile.write(file.get(), bytes, desk.ids().suffix());
    opening.made(file.get());
    if (desk.json()) desk.print(made().in(file.get()));
    else desk.say((desk.dryRun() ? "Would write " : "Written: ") + file.get());
  }

  private MadeJson made() {
    return new MadeJson(Map.of("report", page.kind().word()));
  }

  private Path usual(ReportFormat format) {
    return desk.around()
        .here()
        .resolve(
            template()
                + "-"
                + page.school().map(id -> id + "-").orElse("")
                + page.period().id()
                + "-"
                + page.report().audience().id()
                + "."
                + format.word());
  }

  private byte[] bytes(ReportFormat format, boolean file) {
    return switch (format) {
      case PDF -> Paper.pdf(html());
      case DOCX -> WordFile.docx(List.of(html()));
      case HTML -> html().getBytes(StandardCharsets.UTF_8);
      case MD -> Markdown.of(html()).getBytes(StandardCharsets.UTF_8);
      case TXT -> text().getBytes(StandardCharsets.UTF_8);
      case JSON -> machine().json().getBytes(StandardCharsets.UTF_8);
      case CSV -> csv(file);
    };
  }

  private byte[] csv(boolean file) {
    return file
        ? Machine.csvFile(ReportMachine.header(), machine().rows())
        : Machine.csv(ReportMachine.header(), machine().rows()).getBytes(StandardCharsets.UTF_8);
  }

  private String html() {
    return templates().html(template(), paper(false).html(page.words()));
  }

  private String text() {
    return templates().text(template(), paper(true).text(page.words()));
  }

  private String template() {
    return TermPaper.named(page.kind());
  }

  private Templates templates() {
    return new Templates(own());
  }

  private Path own() {
    return desk.caseload().root().resolve("templates");
  }

  private TermPaper paper(boolean text) {
    return new TermPaper(
        page.head(),
        page.mentor(),
        page.period(),
        page.report(),
        page.voices(),
        page.story(),
        made(text));
  }

  private ReportMachine machine() {
    return new ReportMachine(
        page.report(),
        page.kind(),
        page.school(),
        page.period(),
        page.sent().map(sent -> sent.asMade(page.records())).orElseGet(() -> madeNow(false)),
        page.story());
  }

  private TermReportView.Made made(boolean text) {
    TermReportView.Made now = madeNow(text);
    return page.sent().map(sent -> sent.made(now, page.logo(), text)).orElse(now);
  }

  private TermReportView.Made madeNow(boolean text) {
    return new TermReportView.Made(
        Version.built(),
        TermTemplate.fingerprint(own(), template(), text),
        page.policy(),
        page.records(),
        Optional.empty());
  }
}
