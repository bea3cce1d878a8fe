package caseload.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the week's commands once on an invented child in a folder of its own, so that the launcher
 * can keep the classes they load. It touches nobody's records and leaves nothing behind.
 */
final class Practice {
  private static final List<String> LINES =
      List.of(
          "init . --policy castilion-primary",
          "refer --name Ada~Example --date-of-birth 1/9/2016 --class 5A --referrer Mx~Example"
              + " --role senco --criterion bereavement=seen --strengths kind --hoped-for calm"
              + " --date today",
          "contact ada --name Mx~Example --relationship carer --letters yes",
          "prioritise ada --accept --priority high --decided-by senco --reason need",
          "consent ada --given --how form",
          "session ada --minutes 30 --note calm --yes",
          "list",
          "show ada",
          "show ada --json",
          "due",
          "sesion ada",
          "help session");

  private final Surroundings around;

  Practice(Surroundings around) {
    this.around = around;
  }

  int run() {
    try {
      Path folder = Files.createTempDirectory("caseload-practice");
      LINES.forEach(line -> run(folder, line));
      remove(folder);
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void run(Path folder, String line) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings there =
        new Surroundings(
            Map.of("CASELOAD_FOLDER", folder.toString(), "CASELOAD_USER", "j-porter"),
            around.clock(),
            around.random(),
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            folder,
            () -> false);
    String[] words =
        Stream.of(line.split(" ", -1)).map(word -> word.replace('~', ' ')).toArray(String[]::new);
    new Desk(there).run(words);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
