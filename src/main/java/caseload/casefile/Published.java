package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Records;
import caseload.casefile.record.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reports that went out of this caseload, in {@code .caseload/published}. */
public record Published(Path root, Disk disk, Ids ids) {
  /** All of them, oldest first. */
  public List<IssuedReport> all() {
    return Listing.of(folder(), ".caseload/published").stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> read(folder().resolve(name)))
        .toList();
  }

  /** Keeps one more, under a name that no other has. */
  public Path add(IssuedReport report) {
    Path caseload = root.resolve(".caseload");
    for (Path folder : List.of(caseload, folder())) {
      if (!Files.isDirectory(folder)) disk.makeFolder(folder);
    }
    Path file =
        folder()
            .resolve(
                String.join(
                        "-",
                        report.issued().toString(),
                        report.report(),
                        report.school().map(id -> id + "-").orElse("") + report.period(),
                        report.audience(),
                        ids.suffix())
                    + ".yaml");
    disk.add(file, Pen.write(Trees.of(report), true));
    return file;
  }

  private Path folder() {
    return root.resolve(".caseload").resolve("published");
  }

  private IssuedReport read(Path file) {
    String shown = root.relativize(file).toString().replace('\\', '/');
    byte[] bytes = disk.read(file);
    try {
      return Records.read(Gate.read(bytes, shown, true), IssuedReport.class);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, shown);
    }
  }
}
