package caseload;

import caseload.cli.Reception;
import caseload.cli.desk.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mentor's terminal: types the real command line in a real folder, on a day that is given. Each
 * command is a minute later than the one before, and the ids come from one seed.
 */
final class Terminal {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Path here;
  private final Random random;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private LocalDate today;
  private int minutes;
  private String input = "";
  private boolean person;
  private Predicate<Path> opener = file -> false;

  private Terminal(Path here, LocalDate today, long seed) {
    this.here = here;
    this.today = today;
    this.random = new Random(seed);
  }

  /** A terminal in a folder; nobody sits at it, as in a script. */
  static Terminal in(Path here, String today) {
    return new Terminal(here, LocalDate.parse(today), 1);
  }

  /** The same terminal in a copy of its folder. */
  Terminal movedTo(Path folder) {
    Terminal moved = new Terminal(folder, today, 1_000 + minutes);
    moved.environment.putAll(environment);
    moved.minutes = minutes;
    return moved;
  }

  /** The day goes on. */
  Terminal on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  /** Who types. */
  Terminal as(String user) {
    return with("CASELOAD_USER", user);
  }

  /** Sets an environment variable. */
  Terminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** What opens files from now on; false when it cannot. */
  Terminal openingWith(Predicate<Path> program) {
    opener = program;
    return this;
  }

  /** What the next command finds in its pipe. */
  Terminal piping(String text) {
    input = text;
    person = false;
    return this;
  }

  /** A person answers the next command's questions. */
  Terminal answering(String... lines) {
    input = String.join("\n", lines) + "\n";
    person = true;
    return this;
  }

  /** Types a command, without the word caseload. */
  Typed type(String... words) {
    Screen screen = new Screen();
    boolean atTheKeyboard = person;
    Clock clock =
        Clock.fixed(
            today.atTime(MORNING).plusMinutes(minutes++).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Surroundings around =
        new Surroundings(
            environment,
            clock,
            random,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            screen.out(),
            screen.err(),
            here,
            () -> atTheKeyboard,
            opener);
    piping("");
    return new Typed(List.of(words), new Reception(around).run(words), screen);
  }

  /** Types a command that must succeed. */
  Typed does(String... words) {
    return type(words).exits(0);
  }

  /** The codes of the mentees, in order. */
  List<String> codes() {
    Path mentees = here.resolve("mentees");
    if (!Files.isDirectory(mentees)) return List.of();
    try (Stream<Path> folders = Files.list(mentees)) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Every file below the folder, with what it holds. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(here)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = here.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".caseload/")) files.put(name, Files.readString(file));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files;
  }

  /** A command that was typed, and what came of it. */
  record Typed(List<String> words, int exit, Screen screen) {

    String out() {
      return screen.outText();
    }

    String err() {
      return screen.errText();
    }

    /** Fails, and shows everything, unless the exit code is this one. */
    Typed exits(int expected) {
      if (exit == expected) return this;
      throw new AssertionError("exit code %d, not %d%n%s".formatted(exit, expected, this));
    }

    @Override
    public String toString() {
      return "$ caseload %s%n%s%n[exit %d]"
          .formatted(
              String.join(" ", words), String.join(System.lineSeparator(), screen.lines()), exit);
    }
  }
}
