package caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The practice caseload of 23 November 2026, made once for all tests; each works on a copy. */
final class Practice {
  private static final String FOLDER = "caseload-demo";

  private static final Path MADE = made();

  private Practice() {}

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("practice");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
      Terminal.in(folder, "2026-11-23").does("demo");
      return folder;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A terminal in a folder with a copy of it. */
  static Terminal in(Path here) {
    copy(MADE.resolve(FOLDER), here.resolve(FOLDER));
    return Terminal.in(here, "2026-11-23").with("CASELOAD_FOLDER", FOLDER);
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) Files.copy(path, to.resolve(from.relativize(path).toString()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
