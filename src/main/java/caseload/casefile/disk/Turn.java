package caseload.casefile.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * One writer at a time, where the disk can tell. Where it cannot (many network disks) everybody
 * goes ahead, and comparing the bytes before they are replaced is what keeps edits apart.
 */
final class Turn {
  private static final long LONGEST = 10_000;
  private static final long PAUSE = 20;
  private static final Set<OpenOption> OPEN =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private final Ground ground;
  private final LongConsumer rest;
  private final ReentrantLock threads = new ReentrantLock();

  /** Opened once: closing any channel of this file would give the lock away. */
  private Optional<FileChannel> channel = Optional.empty();

  Turn(Ground ground, LongConsumer rest) {
    this.ground = ground;
    this.rest = rest;
  }

  /** Does a step when it is our turn. */
  void take(Deed deed) throws IOException {
    threads.lock();
    try {
      Optional<FileLock> lock = lock();
      try {
        deed.run();
      } finally {
        if (lock.isPresent()) lock.get().release();
      }
    } finally {
      threads.unlock();
    }
  }

  private Optional<FileLock> lock() {
    for (long waited = 0; waited <= LONGEST; waited += PAUSE) {
      try {
        FileLock lock = open().tryLock();
        if (lock != null) return Optional.of(lock);
      } catch (OverlappingFileLockException held) {
        // Held by this program itself, through another object: wait as for a stranger.
      } catch (IOException | UnsupportedOperationException cannotLock) {
        return Optional.empty();
      }
      rest.accept(PAUSE);
    }
    throw new Busy(
        "Another Caseload has been writing for ten seconds; nothing was saved.",
        "Wait until it is done, or close it; then try again.");
  }

  private FileChannel open() throws IOException {
    if (channel.isEmpty()) {
      Path file = folder().resolve("lock");
      channel = Optional.of(FileChannel.open(file, OPEN, ground.attributes("rw-rw----")));
    }
    return channel.get();
  }

  private Path folder() throws IOException {
    Path folder = ground.resolve(".caseload");
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return folder;
    // Letters and reports go to folders that are no caseload; nothing is left behind there.
    if (!Files.exists(ground.resolve("caseload.yaml"))) throw new IOException("No caseload");
    try {
      ground.make(folder);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      // Which is just as well.
    }
    return folder;
  }
}
