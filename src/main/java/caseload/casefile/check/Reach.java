package caseload.casefile.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Records that everybody with an account on this computer can get at and read. */
final class Reach {
  private static final int DEEPEST = 6;

  private final Round round;
  private int files;
  private Optional<Path> first = Optional.empty();

  Reach(Round round) {
    this.round = round;
  }

  void look() {
    Path root = round.root().toAbsolutePath();
    if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    boolean reached =
        Stream.iterate(root, path -> path != null, Path::getParent).allMatch(this::isOpen);
    if (reached && !isInCheckout(root)) folder(root.resolve("mentees"), 0);
    first.ifPresent(file -> round.found(new OpenToEverybody(round.spot(file), files)));
  }

  /**
   * True in somebody's source tree: there git sets the rights, and example records are no-one's.
   */
  private static boolean isInCheckout(Path root) {
    return !Files.exists(root.resolve(".git"))
        && Stream.iterate(root, path -> path != null, Path::getParent)
            .anyMatch(path -> Files.exists(path.resolve(".git")));
  }

  private void folder(Path folder, int depth) {
    if (depth > DEEPEST || !isOpen(folder)) return;
    String[] names = folder.toFile().list();
    if (names == null) return;
    Arrays.sort(names);
    for (String name : names) {
      Path path = folder.resolve(name);
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) folder(path, depth + 1);
      else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) file(path);
    }
  }

  private void file(Path file) {
    if (!may(file, PosixFilePermission.OTHERS_READ)) return;
    files++;
    if (first.isEmpty()) first = Optional.of(file);
  }

  private boolean isOpen(Path folder) {
    return may(folder, PosixFilePermission.OTHERS_EXECUTE);
  }

  private static boolean may(Path path, PosixFilePermission right) {
    try {
      Set<PosixFilePermission> rights =
          Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
      return rights.contains(right);
    } catch (IOException hidden) {
      return false;
    }
  }
}
