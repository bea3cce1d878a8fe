package caseload.casefile.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.LongConsumer;

/**
 * Tries a step again while another program, a virus scanner for instance, has the file open. It
 * waits 20 milliseconds at first, then twice as long each time, a second at most.
 */
final class Persistence {
  private static final long FIRST = 20;
  private static final long LONGEST = 1_000;

  private final LongConsumer rest;
  private final int tries;

  Persistence(LongConsumer rest, int tries) {
    this.rest = rest;
    this.tries = tries;
  }

  void tryTo(Deed deed) throws IOException {
    long wait = FIRST;
    for (int left = tries - 1; ; left--) {
      try {
        deed.run();
        return;
      } catch (NoSuchFileException gone) {
        throw gone;
      } catch (FileSystemException held) {
        if (left == 0) throw held;
      }
      rest.accept(wait);
      wait = Math.min(LONGEST, wait * 2);
    }
  }
}
