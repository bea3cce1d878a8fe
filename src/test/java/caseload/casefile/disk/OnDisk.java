package caseload.casefile.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small caseload on a real disk, at a fixed moment, where waiting takes no time. */
abstract class OnDisk {
  static final byte[] OLD = "name: \"Ada\"\n...\n".getBytes(UTF_8);
  static final byte[] NEW = "name: \"Adah\"\n...\n".getBytes(UTF_8);

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-03T14:15:02Z"));

  @TempDir Path root;
  final List<Long> rests = new ArrayList<>();

  @BeforeEach
  void makeCaseload() throws IOException {
    Files.writeString(root.resolve("caseload.yaml"), "format: 1\n");
    Files.createDirectories(root.resolve("mentees/m-1"));
  }

  Disk disk() {
    return new Disk(root, CLOCK, new Random(3), rests::add);
  }

  List<String> names(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(root.resolve(folder))) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
