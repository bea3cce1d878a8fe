package caseload.cli.desk;

import caseload.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** A command or an option that there is not, each with the one that was probably meant. */
final class UnknownWord {
  /** A suggestion longer than this is given without the rest of what was typed. */
  private static final int LINE = 60;

  private UnknownWord() {}

  static Mistyped option(String typed, CommandSpec command) {
    String name = typed.split("=", 2)[0];
    List<String> known =
        command.options().stream()
            .filter(option -> !option.hidden())
            .flatMap(option -> List.of(option.names()).stream())
            .toList();
    return mistyped(
        command.name() + " has no option \"" + name + "\"",
        Nearest.to(name, known),
        Mistyped.hint("All options:", helpFor(command)));
  }

  static Mistyped command(String word, Typed typed, Map<String, String> otherWords) {
    CommandSpec command = typed.command();
    List<String> known =
        command.subcommands().entrySet().stream()
            .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .toList();
    return mistyped(
        "there is no command \"" + beneathRoot(command, word) + "\"",
        Nearest.to(word, known, otherWords).map(meant -> corrected(word, meant, typed)),
        Mistyped.hint("All commands:", helpFor(command)));
  }

  /** What to type for the help of a command. */
  static String helpFor(CommandSpec command) {
    return (command.root().name() + " help " + beneathRoot(command, "")).strip();
  }

  private static Mistyped mistyped(String says, Optional<String> meant, String all) {
    String next = meant.map(nearest -> Mistyped.hint("Did you mean:", nearest) + "\n").orElse("");
    return new Mistyped(says, next + all);
  }

  /** The whole line with the one word put right, so that it can be typed again. */
  private static String corrected(String word, String meant, Typed typed) {
    List<String> words = new ArrayList<>(typed.words());
    words.set(words.indexOf(word), meant);
    String root = typed.command().root().name() + " ";
    String line = words.stream().map(UnknownWord::quoted).collect(Collectors.joining(" "));
    return root + (line.length() > LINE ? beneathRoot(typed.command(), meant) : line);
  }

  private static String quoted(String word) {
    return word.isEmpty() || word.contains(" ") ? '"' + word + '"' : word;
  }

  private static String beneathRoot(CommandSpec command, String word) {
    if (command.parent() == null) return word;
    return (beneathRoot(command.parent(), command.name()) + " " + word).strip();
  }
}
