package caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The beginnings that transcripts share: each is played once and copied for whoever needs it. */
final class Givens {
  private final Path folder;
  private final Map<String, Transcript> played = new ConcurrentHashMap<>();

  /** Beginnings that are kept in this folder. */
  Givens(Path folder) {
    this.folder = folder;
  }

  /** A beginning, after it was played. */
  Transcript of(String name) {
    Transcript known = played.get(name);
    if (known == null) {
      known = play(name);
      played.put(name, known);
    }
    return known;
  }

  private Transcript play(String name) {
    try {
      Path file = Transcript.ALL.resolve("given").resolve(name + ".txt");
      Transcript begun = Transcript.play(file, Files.createTempDirectory(folder, name), this);
      begun.typed().forEach(each -> each.exits(0));
      return begun;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Copies what a beginning left behind. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) Files.createDirectories(target);
        else Files.copy(each, target);
      }
    }
  }
}
