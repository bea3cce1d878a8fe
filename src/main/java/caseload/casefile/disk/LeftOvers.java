package caseload.casefile.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a crash leaves behind: temporary files, and folders that nothing was put into. They hold
 * nothing that is missing elsewhere, and only they can be taken away here.
 */
public final class LeftOvers {
  private static final Pattern TEMPORARY =
      Pattern.compile("\\.~.{1,200}\\.(?:[0-9a-z]{4}){1,2}\\.tmp");

  private final Ground ground;

  /** Those below this folder. */
  public LeftOvers(Path root) {
    this.ground = new Ground(root);
  }

  /** True for the name of a temporary file of ours. */
  public static boolean fits(String name) {
    return TEMPORARY.matcher(name).matches();
  }

  /**
   * Takes away a temporary file, or a folder that is empty.
   *
   * @throws Disk.Failure when it is something else by now, or cannot be taken away
   */
  public void takeAway(Path path) {
    Path whole = ground.within(path);
    try {
      boolean folder = Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS);
      if (!folder && !fits(String.valueOf(whole.getFileName()))) {
        throw new FileSystemException(whole.toString(), null, DiskWords.NO_FILE);
      }
      Files.delete(whole);
    } catch (IOException fault) {
      throw new Disk.Failure(
          ground.name(whole) + " cannot be taken away: " + DiskWords.reason(fault) + ".", fault);
    }
  }
}
