package caseload.casefile.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a letter or report to where the mentor wants it: whole, or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes the file through a temporary one beside it.
   *
   * @throws Disk.Failure when it cannot be written
   */
  public static void write(Path target, byte[] bytes, String suffix) {
    Path folder = Ground.parent(target.toAbsolutePath());
    Ground ground = new Ground(folder);
    Path temp = folder.resolve(".~" + target.getFileName() + "." + suffix + ".tmp");
    try {
      Files.createDirectories(folder);
      // A letter names a child: it is for the mentor's own group, as the records are.
      WholeFile.fill(FileChannel.open(temp, WholeFile.NEW, ground.attributes("rw-rw----")), bytes);
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
      ground.force(folder);
    } catch (IOException fault) {
      discard(temp);
      String name = String.valueOf(target.getFileName());
      throw new Disk.Failure(
          name + " cannot be written: " + DiskWords.reason(fault) + "; what was there stands.",
          fault);
    }
  }

  private static void discard(Path temp) {
    try {
      Files.deleteIfExists(temp);
    } catch (IOException left) {
      // The message about the file itself says more than one about what is left of the attempt.
    }
  }
}
