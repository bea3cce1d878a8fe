package caseload.casefile;

import caseload.casefile.disk.Change;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Records;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.Recorded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder {@code .caseload/done}: a small file for every command that wrote something. */
public record DoneLog(Path root, Disk disk, Ids ids) {
  private static final String SHOWN = ".caseload/done";
  private static final Pattern NAME = Pattern.compile("(\\d{6})-[a-z-]+-[0-9a-z]{4}\\.yaml");

  /** Writes down what a command changed; what lies in {@code .caseload} itself is not undone. */
  public void add(String did, Recorded recorded, List<Change> changes) {
    List<Done.Made> files =
        changes.stream()
            .map(this::made)
            .filter(made -> !made.file().startsWith(".caseload/"))
            .toList();
    if (files.isEmpty()) return;
    int number = names().stream().mapToInt(DoneLog::number).max().orElse(0) + 1;
    Done done = new Done(number, did, recorded, files);
    for (Path folder : List.of(root.resolve(".caseload"), folder())) {
      if (!Files.isDirectory(folder)) disk.makeFolder(folder);
    }
    String name = "%06d-%s-%s.yaml".formatted(number, did, ids.suffix());
    disk.add(folder().resolve(name), Pen.write(Trees.of(done), true));
  }

  private Done.Made made(Change change) {
    return new Done.Made(
        relative(change.file()),
        change.before(),
        change.after(),
        change.kept().map(this::relative));
  }

  /** The last ones that a person did, newest first; one that cannot be read is passed over. */
  public List<Done> last(String by, int most) {
    return names().stream()
        .sorted(Comparator.comparingInt(DoneLog::number).thenComparing(name -> name).reversed())
        .flatMap(name -> read(name).stream())
        .filter(done -> done.recorded().by().equals(by))
        .limit(most)
        .toList();
  }

  private Optional<Done> read(String name) {
    try {
      return Optional.of(
          Records.read(
              Gate.read(disk.read(folder().resolve(name)), SHOWN + "/" + name, true), Done.class));
    } catch (Misfit | Unreadable faulty) {
      return Optional.empty();
    }
  }

  private List<String> names() {
    return Listing.of(folder(), SHOWN).stream()
        .filter(name -> NAME.matcher(name).matches())
        .toList();
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  private Path folder() {
    return root.resolve(".caseload").resolve("done");
  }

  private String relative(Path file) {
    return root.toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }
}
