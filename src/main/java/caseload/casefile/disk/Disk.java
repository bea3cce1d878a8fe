package caseload.casefile.disk;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * Where files are written, and how: into a temporary file beside the target, forced to the disk,
 * then renamed in one step. After a crash at any moment there stands either the old file or the new
 * one, and what has returned from here is on the disk.
 */
public final class Disk {
  private final Ground ground;
  private final WholeFile writer;
  private final Turn turn;
  private final History history;
  private final Queue<Change> changes = new ConcurrentLinkedQueue<>();

  /**
   * @param clock for the names of earlier versions
   * @param random for the names of temporary files
   */
  public Disk(Path root, InstantSource clock, RandomGenerator random) {
    this(root, clock, random, Rest::millis);
  }

  Disk(Path root, InstantSource clock, RandomGenerator random, LongConsumer rest) {
    this.ground = new Ground(root);
    this.writer = new WholeFile(ground, random, rest);
    this.turn = new Turn(ground, rest);
    this.history = new History(ground, writer, clock);
  }

  /**
   * Adds a file under a name that is not there yet.
   *
   * @throws Failure when it cannot be written; nothing was saved
   */
  public void add(Path target, byte[] bytes) {
    add(target, bytes, () -> {});
  }

  /**
   * Adds a file, after a last look that nobody else can write between.
   *
   * @param look throws when the file must not be written after all
   * @throws Failure when it cannot be written; nothing was saved
   */
  public void add(Path target, byte[] bytes, Runnable look) {
    Path file = ground.within(target);
    saving(file, () -> turn.take(() -> addNew(file, bytes, look)));
    changes.add(Change.added(file, bytes));
  }

  /** What was written through here, in its order. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * Writes a file that nothing is kept of when it is written again: a draft. It rests on nothing
   * that was read before, so it waits for nobody.
   *
   * @throws Failure when it cannot be written; nothing was saved
   */
  public void put(Path target, byte[] bytes) {
    Path file = ground.within(target);
    saving(file, () -> writer.write(file, bytes));
  }

  /**
   * Takes a file away that nobody needs any more: a draft that has become a record.
   *
   * @throws Failure when it stays
   */
  public void remove(Path target) {
    Path file = ground.within(target);
    try {
      turn.take(() -> Files.deleteIfExists(file));
    } catch (IOException fault) {
      throw new Failure(
          ground.name(file) + " cannot be taken away: " + DiskWords.reason(fault) + ".", fault);
    }
  }

  /**
   * Takes away a file that was added a moment ago, because what belongs to it could not be.
   *
   * @throws Failure when it stays; it says so
   */
  public void takeBack(Path added) {
    Path file = ground.within(added);
    changes.removeIf(change -> change.file().equals(file));
    try {
      turn.take(() -> Files.deleteIfExists(file));
      ground.force(Ground.parent(file));
    } catch (IOException fault) {
      throw new Failure(
          ground.name(file)
              + " was saved, what belongs to it was not, and it cannot be taken back: "
              + DiskWords.reason(fault)
              + ".  To see what is there:  caseload check",
          fault);
    }
  }

  /**
   * Replaces a file that was read before, and keeps what it held.
   *
   * @param expected the bytes as they were read
   * @param historyFolder where the earlier version goes; made if it is not there
   * @throws Busy when the file no longer holds what was expected
   * @throws Failure when it cannot be written; nothing was saved
   */
  public void replace(Path target, byte[] expected, byte[] replacement, Path historyFolder) {
    Path file = ground.within(target);
    Path kept = ground.within(historyFolder);
    saving(
        file,
        () ->
            turn.take(
                () -> changes.addAll(swap(file, expected, replacement, kept).stream().toList())));
  }

  /** Puts a file back where it lay, with its folders. */
  public void restore(Path target, byte[] bytes) {
    Path file = ground.within(target);
    saving(file, () -> Files.createDirectories(Ground.parent(file)));
    add(target, bytes);
  }

  /**
   * Takes a file out of use: what it held goes to the history, and folders that are empty then go.
   *
   * @param expected the bytes as they were read
   * @throws Busy when the file no longer holds what was expected
   * @throws Failure when it stays; nothing was changed
   */
  public void retire(Path target, byte[] expected, Path historyFolder) {
    Path file = ground.within(target);
    Path kept = ground.within(historyFolder);
    saving(file, () -> turn.take(() -> takeAway(file, expected, kept)));
  }

  /** Makes the caseload's own folder, and those above it, where they are not there yet. */
  public void makeRoot() {
    saving(ground.resolve(""), () -> Files.createDirectories(ground.resolve("")));
  }

  /**
   * Makes a folder that is not there yet.
   *
   * @throws Failure when it is there already or cannot be made
   */
  public Path makeFolder(Path target) {
    Path folder = ground.within(target);
    saving(folder, () -> ground.make(folder));
    return folder;
  }

  /**
   * The bytes of a file, never many more than a record can have.
   *
   * @throws Unreadable when it is not there, is no ordinary file, or may not be read
   */
  public byte[] read(Path target) {
    try {
      return ground.read(ground.within(target));
    } catch (IOException | Failure fault) {
      throw new Unreadable(
          ground.name(target),
          Place.TYPED,
          "",
          "The file cannot be opened: " + DiskWords.reason(fault) + ".",
          "Look at it in your file manager; then try again.");
    }
  }

  private void addNew(Path file, byte[] bytes, Runnable look) throws IOException {
    look.run();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    writer.write(file, bytes);
  }

  private Optional<Change> swap(Path file, byte[] expected, byte[] replacement, Path kept)
      throws IOException {
    byte[] now = unchanged(file, expected);
    if (Arrays.equals(now, replacement)) return Optional.empty();

    Path earlier = history.keep(file, now, kept);
    writer.write(file, replacement);
    return Optional.of(Change.replaced(file, now, replacement, earlier));
  }

  private void takeAway(Path file, byte[] expected, Path kept) throws IOException {
    byte[] now = unchanged(file, expected);
    Path earlier = history.keep(file, now, kept);
    Files.delete(file);
    ground.force(Ground.parent(file));
    changes.add(Change.retired(file, now, earlier));
    ground.sweep(Ground.parent(file));
  }

  private byte[] unchanged(Path file, byte[] expected) throws IOException {
    byte[] now = readAgain(file);
    // What is longer than a record was not read to its end, so nobody can say that it is the same.
    if (now.length > Gate.MOST_BYTES || !Arrays.equals(now, expected)) throw changed(file);
    return now;
  }

  private byte[] readAgain(Path file) throws IOException {
    try {
      return ground.read(file);
    } catch (NoSuchFileException gone) {
      throw changed(file);
    }
  }

  private Busy changed(Path file) {
    return new Busy(
        ground.name(file) + " was changed by somebody else after it was read; nothing was saved.",
        "Look at it as it stands now, then enter your change again.");
  }

  private void saving(Path file, Deed deed) {
    try {
      deed.run();
    } catch (IOException fault) {
      throw new Failure(
          ground.name(file)
              + " cannot be saved: "
              + DiskWords.reason(fault)
              + "; nothing was saved.",
          fault);
    }
  }

  /** The disk, the network or a permission stood in the way; nothing was saved. */
  public static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String says, Throwable cause) {
      super(says, cause);
    }

    /** What is wrong, in one sentence that names the file. */
    public String says() {
      return String.valueOf(getMessage());
    }
  }
}
