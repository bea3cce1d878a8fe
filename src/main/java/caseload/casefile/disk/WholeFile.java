package caseload.casefile.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/** Puts a whole file in place, or leaves everything as it was. */
final class WholeFile {
  static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Ground ground;
  private final RandomGenerator random;
  private final Persistence persistence;

  WholeFile(Ground ground, RandomGenerator random, LongConsumer rest) {
    this.ground = ground;
    this.random = random;
    this.persistence = new Persistence(rest, ground.isPosix() ? 1 : 10);
  }

  void write(Path target, byte[] bytes) throws IOException {
    Path folder = Ground.parent(target);
    Path temporary = folder.resolve(temporaryName(target));
    FileChannel out = FileChannel.open(temporary, NEW, ground.attributes("rw-rw----"));
    try {
      fill(out, bytes);
      if (!holds(temporary, bytes)) {
        throw new FileSystemException(target.toString(), null, DiskWords.GARBLED);
      }
      ground.alike(temporary, target);
      move(temporary, target, bytes);
    } finally {
      discard(temporary);
    }
    ground.force(folder);
  }

  private String temporaryName(Path target) {
    return ".~"
        + target.getFileName()
        + "."
        + HexFormat.of().toHexDigits(random.nextInt())
        + ".tmp";
  }

  static void fill(FileChannel channel, byte[] bytes) throws IOException {
    try (channel) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) channel.write(rest);
      // Never tried twice: after a failure the second call may say yes to what was dropped.
      channel.force(true);
    }
  }

  private void move(Path temporary, Path target, byte[] bytes) throws IOException {
    try {
      persistence.tryTo(() -> Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE));
    } catch (IOException fault) {
      // A network disk may report a fault for a rename that it has done.
      if (Files.exists(temporary) || !holds(target, bytes)) throw fault;
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException leftOver) {
      // It holds nothing that is missing elsewhere, and check names it.
    }
  }
}
