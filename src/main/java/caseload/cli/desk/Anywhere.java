package caseload.cli.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, before or after its name. They are put together by program:
 * annotations would be read, through classes made on the fly, at every start.
 */
final class Anywhere {
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> output = Optional.empty();
  private Optional<String> colour = Optional.empty();
  private boolean dryRun;
  private boolean yes;
  private boolean noInput;
  private boolean quiet;
  private boolean json;
  private boolean csv;
  private boolean plain;
  private boolean debug;

  /** Gives a command, and through it all its subcommands, these options. */
  void addTo(CommandSpec root) {
    root.addOption(value(Path.class, "DIR", path -> folder = path, "-C", "--folder"));
    root.addOption(value(Path.class, "FILE", path -> output = path, "-o", "--output"));
    root.addOption(value(String.class, "WHEN", when -> colour = when, "--colour", "--color"));
    root.addOption(flag(on -> dryRun = on, "-n", "--dry-run"));
    root.addOption(flag(on -> yes = on, "-y", "--yes"));
    root.addOption(flag(on -> noInput = on, "--no-input"));
    root.addOption(flag(on -> quiet = on, "-q", "--quiet"));
    root.addOption(flag(on -> json = on, "--json"));
    root.addOption(flag(on -> csv = on, "--csv"));
    root.addOption(flag(on -> plain = on, "--plain"));
    root.addOption(flag(on -> debug = on, "--debug"));
  }

  private static OptionSpec flag(Consumer<Boolean> to, String... names) {
    return inherited(names)
        .arity("0")
        .type(boolean.class)
        .setter(new Setting<>(Boolean.class, on -> to.accept(on.orElse(false))))
        .build();
  }

  private static <V> OptionSpec value(
      Class<V> type, String label, Consumer<Optional<V>> to, String... names) {
    return inherited(names)
        .arity("1")
        .paramLabel(label)
        .type(type)
        .setter(new Setting<>(type, to))
        .build();
  }

  private static OptionSpec.Builder inherited(String... names) {
    return OptionSpec.builder(names).scopeType(ScopeType.INHERIT).hidden(true);
  }

  /** Refuses a word that picocli cannot know to be wrong. */
  void check() {
    boolean fits = colour.map(List.of("auto", "always", "never")::contains).orElse(true);
    if (!fits) {
      throw new Mistyped("--colour is auto, always or never", "Write one of them.");
    }
  }

  Optional<Path> folder() {
    return folder;
  }

  boolean dryRun() {
    return dryRun;
  }

  boolean yes() {
    return yes;
  }

  boolean noInput() {
    return noInput;
  }

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }

  boolean csv() {
    return csv;
  }

  boolean plain() {
    return plain;
  }

  boolean debug() {
    return debug;
  }

  Optional<Path> output() {
    return output;
  }
}
