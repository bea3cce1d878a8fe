package caseload.casefile;

import caseload.casefile.disk.Disk;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed about a mentee, or lies beside all mentees, and is not a record yet; nothing in a
 * report comes from here.
 */
public final class Drafts {
  /** The folder of drafts in a mentee's folder. */
  public static final String FOLDER = "drafts";

  /** What a command that failed was given. */
  private static final Pattern GIVEN =
      Pattern.compile("typed-\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}\\.(txt|yaml)");

  private final Disk disk;
  private final Path folder;

  Drafts(Disk disk, Path beside) {
    this.disk = disk;
    this.folder = beside.resolve(FOLDER);
  }

  /** True for the name of what a command that failed was given. */
  public static boolean isGiven(String name) {
    return GIVEN.matcher(name).matches();
  }

  /** All that commands that failed were given, in order of day. */
  public List<Path> given() {
    String[] names = folder.toFile().list();
    if (names == null) return List.of();
    return Arrays.stream(names).filter(Drafts::isGiven).sorted().map(folder::resolve).toList();
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
