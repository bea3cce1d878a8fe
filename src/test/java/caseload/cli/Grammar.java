package caseload.cli;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Surroundings;
import caseload.cli.desk.Typed;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can be typed at all: the options of every command, for laws about all of them. */
public final class Grammar {
  private Grammar() {}

  /** An option of a command, and what its value begins with. */
  public record Texts(String command, String option, String before) {}

  /** Those whose value may be a text: all but those whose label is one of these. */
  public static List<Texts> texts(Set<String> noText) {
    return all(option -> !noText.contains(Typed.label(option)) && !noText.contains(raw(option)));
  }

  /** Those that take a file or a pipe. */
  public static List<Texts> files() {
    return all(option -> Typed.label(option).equals("FILE") && !option.inherited());
  }

  private static List<Texts> all(Predicate<OptionSpec> which) {
    List<Texts> all = new ArrayList<>();
    Desk desk = new Reception(nowhere()).desk(Optional.empty());
    for (Verb verb : Verb.values()) {
      if (!verb.readsTheCaseload()) continue;
      CommandLine root = Called.built(desk, Optional.of(verb.word()), Optional.of(verb));
      CommandSpec command = root.getSubcommands().getOrDefault(verb.word(), root).getCommandSpec();
      command.options().stream()
          .filter(option -> option.arity().max() > 0)
          .filter(which)
          .map(option -> new Texts(verb.word(), option.longestName(), before(option)))
          .forEach(all::add);
    }
    return all;
  }

  private static Surroundings nowhere() {
    PrintStream none =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Surroundings(
        Map.of(),
        Clock.systemUTC(),
        new Random(1),
        InputStream.nullInputStream(),
        none,
        none,
        Path.of("").toAbsolutePath(),
        () -> false,
        file -> false);
  }

  private static String raw(OptionSpec option) {
    return option.paramLabel();
  }

  private static String before(OptionSpec option) {
    String label = Typed.label(option).replaceAll("[\\[\\]]", "");
    return label.contains("=") ? label.substring(0, label.indexOf('=') + 1) : "";
  }
}
