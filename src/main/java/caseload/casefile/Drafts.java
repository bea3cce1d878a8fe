package caseload.casefile;

import caseload.casefile.disk.Disk;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** What was typed about a mentee and is not a record yet; nothing in a report comes from here. */
public final class Drafts {
  /** The folder of drafts in a mentee's folder. */
  public static final String FOLDER = "drafts";

  private final Disk disk;
  private final Path folder;

  Drafts(Disk disk, Path mentee) {
    this.disk = disk;
    this.folder = mentee.resolve(FOLDER);
  }

  /** Keeps a draft under a name; a later one takes its place. */
  public Path keep(String name, byte[] bytes) {
    if (!Files.isDirectory(folder)) disk.makeFolder(folder);
    Path file = folder.resolve(name);
    disk.put(file, bytes);
    return file;
  }

  /** What is kept under a name. */
  public Optional<byte[]> find(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
    return Optional.of(disk.read(file));
  }

  /** Lets a draft go, once it is a record. */
  public void letGo(String name) {
    disk.remove(folder.resolve(name));
  }
}
