package caseload.cli.desk;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** The public list of strings that break programs; a test that needs it is skipped without it. */
final class NaughtyStrings {
  private NaughtyStrings() {}

  static List<String> all() {
    String shared = requireNonNullElse(System.getenv("CASELOAD_SHARED"), "../shared");
    Path list =
        Stream.of("data/naughty-strings", "naughty-strings")
            .map(folder -> Path.of(shared, folder, "naughty-strings.txt"))
            .filter(Files::exists)
            .findFirst()
            .orElseGet(() -> Path.of("nowhere"));
    Assumptions.assumeTrue(Files.exists(list), "the shared test data is not here");
    return read(list);
  }

  private static List<String> read(Path list) {
    JsonMapper json = new JsonMapper();
    try (Stream<String> lines = Files.lines(list)) {
      return lines
          .filter(line -> line.contains("\t\""))
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .map(text -> json.readValue(text, String.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
