package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Records;
import caseload.casefile.record.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that went out of this caseload, in {@code .caseload/published}; what stood on their
 * pages lies in {@code pages} beside them, under the same names, and is read only to print it.
 */
public record Published(Path root, Disk disk, Ids ids) {
  /** All of them, oldest first. */
  public List<IssuedReport> all() {
    return List.copyOf(byFile().values());
  }

  /** The same, each with the name of its file. */
  public Map<String, IssuedReport> byFile() {
    Map<String, IssuedReport> all = new LinkedHashMap<>();
    Listing.of(folder(), ".caseload/published").stream()
        .filter(name -> name.endsWith(".yaml"))
        .forEach(name -> all.put(name, read(folder().resolve(name), IssuedReport.class)));
    return all;
  }

  /** What stood on the pages of one; empty when it went out before that was kept. */
  public Optional<IssuedPage> page(String file) {
    Path page = pages().resolve(file);
    return Files.exists(page) ? Optional.of(read(page, IssuedPage.class)) : Optional.empty();
  }

  /** Keeps one more, under a name that no other has. */
  public Path add(IssuedReport report, IssuedPage page) {
    for (Path folder : List.of(root.resolve(".caseload"), folder(), pages())) {
      if (!Files.isDirectory(folder)) disk.makeFolder(folder);
    }
    String name = name(report);
    // The page first: alone it does nothing, and no report is without its page.
    disk.add(pages().resolve(name), Pen.write(Trees.of(page), true));
    Path file = folder().resolve(name);
    disk.add(file, Pen.write(Trees.of(report), true));
    return file;
  }

  private String name(IssuedReport report) {
    return String.join(
            "-",
            report.issued().toString(),
            report.report(),
            report.school().map(id -> id + "-").orElse("") + report.period(),
            report.audience(),
            ids.suffix())
        + ".yaml";
  }

  private Path folder() {
    return root.resolve(".caseload").resolve("published");
  }

  private Path pages() {
    return folder().resolve("pages");
  }

  private <T extends Record> T read(Path file, Class<T> type) {
    String shown = root.relativize(file).toString().replace('\\', '/');
    byte[] bytes = disk.read(file);
    try {
      return Records.read(Gate.read(bytes, shown, true), type);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, shown);
    }
  }
}
