package caseload.casefile.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
    Path temp = folder.resolve(".~" + target.getFileName() + "." + suffix + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.write(temp, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      discard(temp);
      String name = String.valueOf(target.getFileName());
      throw new Disk.Failure(
          name + " cannot be written: " + DiskWords.reason(fault) + "; nothing was saved.", fault);
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
