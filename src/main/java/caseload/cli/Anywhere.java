package caseload.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
@Command(addMethodSubcommands = false)
final class Anywhere {
  @Option(
      names = {"-C", "--folder"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "The caseload's folder.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = {"-n", "--dry-run"},
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Show what would be saved; save nothing.")
  private boolean dryRun;

  @Option(
      names = {"-y", "--yes"},
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Answer yes to warnings.")
  private boolean yes;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Never ask; stop and name what is missing.")
  private boolean noInput;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Results only, no hints.")
  private boolean quiet;

  @Option(names = "--json", scope = ScopeType.INHERIT, hidden = true, description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--csv",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Print CSV where there are rows.")
  private boolean csv;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Whole lines, nothing cut.")
  private boolean plain;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Write to this file.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Show where a fault arose; may print names.")
  private boolean debug;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "auto, always or never; everything is said without colour.")
  void colour(String when) {
    if (List.of("auto", "always", "never").contains(when)) return;
    throw new Mistyped("--colour is auto, always or never", "Write one of them.");
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
