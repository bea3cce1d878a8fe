package caseload.casefile.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import caseload.cli.Reception;
import caseload.cli.desk.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A caseload made with the real commands, into which a test plants what is wrong. */
final class Planted {
  static final String TODAY = "2026-11-23";
  private static final Pattern CODE = Pattern.compile("\"code\": \"([EWN]\\d\\d)\"");

  private final Path root;
  private final Random random;

  private Planted(Path root, long seed) {
    this.root = root;
    this.random = new Random(seed);
  }

  /** A folder as it is. */
  static Planted in(Path root) {
    return new Planted(root, 9);
  }

  /** What a command said, and its exit code. */
  record Said(int exit, String out, String err) {
    /** The codes of the findings, from JSON. */
    List<String> codes() {
      return CODE.matcher(out).results().map(found -> found.group(1)).toList();
    }

    /** The values of one key of the findings, from JSON. */
    List<String> all(String key) {
      return Pattern.compile("\"" + key + "\": \"?(.*?)\"?,?\n")
          .matcher(out)
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    }
  }

  /** A mentee with consent since 9 November, two sessions and a plan; and one only referred. */
  static Planted journey(Path root) {
    Planted caseload = new Planted(root, 7);
    caseload.type("init " + root + " --policy castilion-primary");
    caseload.refer("Tomasz", "12/3/2016");
    String code = caseload.codes().get(0);
    caseload.type(
        "prioritise %s --accept --priority high --decided-by senco --reason lonely --date 4/11",
        code);
    caseload.type(
        "contact %s --name Anna --relationship mother --parental-responsibility yes --letters yes",
        code);
    caseload.type("letter consent %s --sent 5/11 --format html", code);
    caseload.type("consent %s --given --by mother --how form --date 9/11 --scope mentoring", code);
    caseload.type("meeting %s --kind first --covered all --date 10/11 --note hello", code);
    caseload.type("session %s --date 11/11 --minutes 30", code);
    caseload.type(
        "plan %s --target plays --barrier friendship-issues --measure lunchtimes --from 1 --to 4"
            + " --by 18/12/2026 --date 11/11 --agreed-with pupil --review-on 18/12/2026",
        code);
    caseload.type("session %s --date 18/11 --minutes 30", code);
    caseload.refer("Ada", "3/5/2017");
    return caseload;
  }

  /** The same caseload in a folder of its own. */
  Planted copiedTo(Path folder) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path from : all.toList()) {
        Path to = folder.resolve(root.relativize(from).toString());
        if (!to.equals(folder))
          Files.copy(
              from,
              to,
              LinkOption.NOFOLLOW_LINKS,
              java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
      return new Planted(folder, 8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void refer(String name, String born) {
    type(
        "refer --name %s --date-of-birth %s --referrer Bell --role class-teacher --strengths kind"
            + " --criterion friendship-issues=alone --hoped-for friends --date 2/11/2026",
        name, born);
  }

  /** Records a session with the real command. */
  Said session(String code, String date) {
    return type("session %s --date %s --minutes 30", code, date);
  }

  /** Types a command of words without blanks, saying yes to warnings. */
  Said type(String words, String... inserted) {
    String line = words + " --yes --no-input";
    for (String word : inserted) line = line.replaceFirst("%s", word);
    return typed(TODAY, line.split(" ", -1));
  }

  /** Types a command on a day. */
  Said typed(String today, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            Map.of(
                "CASELOAD_FOLDER",
                root.toString(),
                "CASELOAD_TODAY",
                today,
                "CASELOAD_USER",
                "j-porter"),
            Clock.fixed(
                LocalDate.parse(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            random,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            root,
            () -> false,
            file -> false);
    int exit = new Reception(around).run(words);
    return new Said(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  Said check(String... more) {
    return typed(
        TODAY, Stream.concat(Stream.of("check", "--json"), Stream.of(more)).toArray(String[]::new));
  }

  Path root() {
    return root;
  }

  List<String> codes() {
    String[] names = root.resolve("mentees").toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  /** The mentee with the journey. */
  String code() {
    return codes().stream()
        .filter(code -> Files.exists(root.resolve("mentees/" + code + "/2026-11-02/letters")))
        .findFirst()
        .orElseThrow();
  }

  /** The mentee who was only referred. */
  String referred() {
    return codes().stream().filter(code -> !code.equals(code())).findFirst().orElseThrow();
  }

  Path folder() {
    return root.resolve("mentees").resolve(code());
  }

  Path episode() {
    return folder().resolve("2026-11-02");
  }

  /** The first file of the episode whose name begins so. */
  Path file(String start) {
    try (Stream<Path> files = Files.list(episode())) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(start))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Changes a file as a person with an editor would. */
  void edit(Path file, String what, String instead) {
    write(file, read(file).replace(what, instead));
  }

  String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Puts a step made by hand into a mentee's episode. */
  Path hand(String mentee, String name, String step, String date, String fields) {
    Path file = root.resolve("mentees").resolve(mentee).resolve("2026-11-02").resolve(name);
    write(
        file,
        "mentee: %s\nstep: %s\ndate: %s\n%s\nrecorded:\n  at: \"2026-11-23T12:00:00Z\"\n  by: x\n...\n"
            .formatted(mentee, step, date, fields));
    return file;
  }

  /** A session made by hand. */
  Path handMadeSession(String mentee, String date) {
    return hand(
        mentee,
        "7-session-" + date + "-h4nd.yaml",
        "session",
        date,
        "minutes: 30\nformat: one-to-one\nmentor: j-porter\nattended: yes");
  }
}
