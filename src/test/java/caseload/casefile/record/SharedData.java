package caseload.casefile.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Public collections of awkward input that lie beside the project, where they are there. */
final class SharedData {
  private SharedData() {}

  /** The text of a file; the test that asks is skipped where the file is not there. */
  static String read(String name) throws IOException {
    Optional<Path> file =
        Stream.of(beside(System.getenv("CASELOAD_SHARED")), Path.of("..", "shared", "data"))
            .map(folder -> folder.resolve(name))
            .filter(Files::isRegularFile)
            .findFirst();
    Assumptions.assumeTrue(file.isPresent(), () -> name + " is not beside this project");
    return Files.readString(file.get());
  }

  private static Path beside(@Nullable String folder) {
    return Path.of(folder == null ? "nowhere" : folder);
  }
}
