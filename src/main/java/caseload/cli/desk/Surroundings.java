package caseload.cli.desk;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Everything that comes from outside, handed in once by {@code Main}: a test hands in its own.
 *
 * @param terminal asked only before a question: true when a person sits at the keyboard and the
 *     screen
 * @param opener shows a file in the program for it; false when it cannot
 */
public record Surroundings(
    Map<String, String> environment,
    Clock clock,
    RandomGenerator random,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path here,
    BooleanSupplier terminal,
    Predicate<Path> opener) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The screen, for results. */
  public PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** The screen, for talk. */
  public PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** The value of an environment variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
