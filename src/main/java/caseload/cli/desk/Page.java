package caseload.cli.desk;

import caseload.casefile.disk.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the result of a command goes: to the screen, or with {@code -o} into a file at the end. */
public final class Page {
  private final Desk desk;
  private final StringBuilder text = new StringBuilder();

  Page(Desk desk) {
    this.desk = desk;
  }

  void print(String more) {
    if (toFile()) {
      text.append(more);
    } else {
      desk.around().out().print(more);
    }
  }

  /** True when the file of {@code -o} ends so, and is written here. */
  boolean ending(String wanted) {
    return toFile() && desk.output().filter(file -> file.toString().endsWith(wanted)).isPresent();
  }

  /** Writes what was printed to the file of {@code -o}, if there is one. */
  void deliver() {
    if (!toFile() || text.isEmpty()) return;
    if (desk.dryRun()) {
      desk.around().out().print(text);
      desk.note("Would write " + desk.output().orElseThrow());
      return;
    }
    mayReplace(desk, desk.output().orElseThrow());
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    OutputFile.write(desk.output().orElseThrow(), bytes, desk.ids().suffix());
  }

  private boolean toFile() {
    return desk.output().isPresent() && !desk.makesFiles();
  }

  /** A file that is there already is replaced only with {@code --yes}. */
  public static void mayReplace(Desk desk, Path file) {
    mustHaveAFolder(file);
    if (Files.isDirectory(file)) {
      throw new Mistyped(file.getFileName() + " is a folder", "Name a file:  -o FILE");
    }
    if (!Files.exists(file) || desk.yes()) return;
    throw new Mistyped(file.getFileName() + " is there already", "To replace it, add  --yes");
  }

  /** A folder that is misspelt is not made: nobody would find the file again. */
  private static void mustHaveAFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) return;
    throw new Mistyped(
        "there is no folder " + folder + ", so nothing can be written into it",
        "Make the folder first, or name a file in another one:  -o FILE");
  }
}
