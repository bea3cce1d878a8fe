package caseload.cli.report;

import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.MadeJson;
import caseload.cli.desk.Page;
import caseload.letter.Markdown;
import caseload.letter.Paper;
import caseload.letter.PlainText;
import caseload.letter.Templates;
import caseload.letter.word.WordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a report where it was asked for; every form of it comes from the one template. */
record AccountPaper(Desk desk, Account account) {

  void print(ReportFormat format) {
    Optional<Path> file =
        desk.output().or(() -> format.print() ? Optional.of(usual(format)) : Optional.empty());
    boolean screen = desk.toScreen() || file.isEmpty();
    if (screen && desk.json() && format != ReportFormat.JSON) {
      desk.print(made().as(format.word(), bytes(format, false)));
    } else if (desk.toScreen()) {
      desk.write(bytes(format, true));
    } else if (file.isEmpty()) {
      desk.print(new String(bytes(format, false), StandardCharsets.UTF_8));
    } else {
      write(file.get(), format);
    }
  }

  private void write(Path file, ReportFormat format) {
    Page.mayReplace(desk, file);
    byte[] bytes = bytes(format, true);
    if (!desk.dryRun()) OutputFile.write(file, bytes, desk.ids().suffix());
    if (desk.json()) desk.print(made().in(file));
    else desk.say((desk.dryRun() ? "Would write " : "Written: ") + file);
  }

  private MadeJson made() {
    return new MadeJson(account.about());
  }

  private Path usual(ReportFormat format) {
    return desk.around().here().resolve("report-" + account.name() + "." + format.word());
  }

  private byte[] bytes(ReportFormat format, boolean file) {
    return switch (format) {
      case PDF -> Paper.pdf(html());
      case DOCX -> WordFile.docx(List.of(html()));
      case HTML -> html().getBytes(StandardCharsets.UTF_8);
      case MD -> Markdown.of(html()).getBytes(StandardCharsets.UTF_8);
      case TXT -> PlainText.page(html()).getBytes(StandardCharsets.UTF_8);
      case JSON -> json().getBytes(StandardCharsets.UTF_8);
      case CSV -> csv(file);
    };
  }

  private String html() {
    Templates templates = new Templates(desk.caseload().root().resolve("templates"));
    return templates.html(
        account.kind().template(), account.kind().view(account.head(), account.page()));
  }

  private String json() {
    Map<String, Object> answer = new LinkedHashMap<>(account.about());
    answer.put("figures", account.rows());
    return Machine.json(answer);
  }

  private byte[] csv(boolean file) {
    List<List<String>> rows = account.rows().stream().map(this::cells).toList();
    return file
        ? Machine.csvFile(account.header(), rows)
        : Machine.csv(account.header(), rows).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> cells(Map<String, Object> row) {
    return account.header().stream()
        .map(column -> String.valueOf(row.getOrDefault(column, "")))
        .toList();
  }
}
