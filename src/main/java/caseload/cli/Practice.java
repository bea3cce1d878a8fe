package caseload.cli;

import caseload.cli.desk.Surroundings;
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
          "contact ada --name Mx~Example --relationship carer --letters yes"
              + " --parental-responsibility yes",
          "prioritise ada --accept --priority high --decided-by senco --reason need",
          "consent ada --given --how form",
          "measure staff-rating ada --point entry --by Mx~Example --role class-teacher"
              + " --score total=2",
          "observe ada --place playground --note calm",
          "meeting ada --kind first --covered all --set child-hopes=a~friend",
          "plan ada --target Plays --barrier bereavement --measure times --from 1 --to 4 --by today"
              + " --agreed-with pupil --review-on today",
          "session ada --minutes 30 --note calm --yes",
          "review ada --target T1=met --decision continue --present pupil",
          "list",
          "show ada",
          "due",
          "exit ada --type targets-met --reason plays --target T1=met --referral-reason met --yes",
          "follow-up CODE --outcome still-well",
          "show CODE --history",
          "help session");

  private final Surroundings around;

  Practice(Surroundings around) {
    this.around = around;
  }

  /** How many of the lines did not do what they say, which is none. */
  int run() {
    try {
      Path folder = Files.createTempDirectory("caseload-practice");
      int failed = 0;
      for (String line : LINES) if (run(folder, line) != 0) failed++;
      remove(folder);
      return failed;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int run(Path folder, String line) {
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
            () -> false,
            file -> false);
    String[] words =
        Stream.of(line.replace("CODE", code(folder)).split(" ", -1))
            .map(word -> word.replace('~', ' '))
            .toArray(String[]::new);
    return new Reception(there).run(words);
  }

  /** The code of the one child, once there is one. */
  private static String code(Path folder) {
    String[] codes = folder.resolve("mentees").toFile().list();
    return codes == null || codes.length == 0 ? "" : codes[0];
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
