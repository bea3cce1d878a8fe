package caseload.casefile.disk;

import caseload.casefile.record.Gate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The caseload's folder as a place to stand on: nothing outside it is touched, no link inside it is
 * followed, and colleagues of the same group may write what one of them has written.
 */
final class Ground {
  private static final FileAttribute<?>[] NONE = {};

  private final Path root;
  private final boolean posix;

  Ground(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  boolean isPosix() {
    return posix;
  }

  Path resolve(String name) {
    return root.resolve(name);
  }

  /** The path as it is shown to people: relative to the caseload's folder, with forward slashes. */
  String name(Path path) {
    Path whole = root.resolve(path).normalize();
    Path shown = whole.startsWith(root) ? root.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }

  /** The path, if no part of it below the root is a link. */
  Path within(Path path) {
    Path whole = root.resolve(path).normalize();
    if (!whole.startsWith(root) || whole.equals(root)) {
      throw new IllegalArgumentException("Not inside the caseload's folder");
    }
    for (Path at = whole; !at.equals(root); at = parent(at)) {
      if (Files.isSymbolicLink(at)) throw link(whole, at);
    }
    return whole;
  }

  static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) throw new IllegalArgumentException("A path without a folder");
    return parent;
  }

  void make(Path folder) throws IOException {
    Files.createDirectory(folder, attributes("rwxrwx---"));
    force(parent(folder));
  }

  /** Takes away a folder that has become empty, and those above it that are empty then. */
  void sweep(Path folder) {
    for (Path at = folder; !at.equals(root); at = parent(at)) {
      String[] names = at.toFile().list();
      if (names == null || names.length > 0 || !at.toFile().delete()) return;
    }
  }

  FileAttribute<?>[] attributes(String permissions) {
    if (!posix) return NONE;
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /** Lets a file be read and written by those who may read and write the one it replaces. */
  void alike(Path file, Path replaced) {
    if (!posix || !Files.isRegularFile(replaced, LinkOption.NOFOLLOW_LINKS)) return;
    try {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(replaced));
    } catch (IOException notHere) {
      // Some network disks refuse this; the file is then as the account's own mask has it.
    }
  }

  /** At most one byte more than a record can have; never a pipe or a device, which may not end. */
  byte[] read(Path file) throws IOException {
    BasicFileAttributes found =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    // On Windows a file that a sync client has not fetched yet does not count as a regular one.
    if (found.isDirectory() || (posix && !found.isRegularFile())) {
      throw new FileSystemException(file.toString(), null, DiskWords.NO_FILE);
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(Gate.MOST_BYTES + 1);
    }
  }

  /** Makes the names in a folder last through a power cut, where the system lets us. */
  void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows and some network disks refuse this; the rename has been done all the same.
    }
  }

  private Disk.Failure link(Path whole, Path at) {
    FileSystemException cause = new FileSystemException(at.toString(), null, DiskWords.LINK);
    String what = at.equals(whole) ? "it is a link" : name(at) + " is a link";
    return new Disk.Failure(
        name(whole) + " is not used, because " + what + "; nothing was saved.", cause);
  }
}
