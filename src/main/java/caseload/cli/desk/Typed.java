package caseload.cli.desk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words as they were typed, and the command among whose options something was wrong. */
public record Typed(CommandSpec command, List<String> words) {
  public Typed {
    words = List.copyOf(words);
  }

  /** What was typed for a command that is running. */
  static Typed of(CommandSpec command) {
    return new Typed(command, command.commandLine().getParseResult().originalArgs());
  }

  /** An option as it is called, a place for a word by what belongs there. */
  static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : label(arg);
  }

  /** What stands for the value in help: {@code DATE}. */
  public static String label(ArgSpec arg) {
    return arg.paramLabel().replaceAll("[<>]", "").toUpperCase(Locale.ROOT);
  }

  /** True when the option was typed, by any of its names, with or without a value. */
  boolean has(ArgSpec arg) {
    return words.stream().anyMatch(word -> optionOf(word).filter(arg::equals).isPresent());
  }

  /** The option that a word is, with or without a value joined to it. */
  Optional<OptionSpec> optionOf(String word) {
    int joint = word.indexOf('=');
    String name = joint > 0 ? word.substring(0, joint) : word;
    return Optional.ofNullable(command.optionsMap().get(name));
  }

  /** True for what begins as an option does and is no number. */
  boolean looksLikeOption(String word) {
    return word.length() > 1 && word.startsWith("-") && !word.matches("-[0-9.,]{1,40}");
  }

  /** The first word that looks like an option and is none of this command. */
  Optional<String> unknownOption() {
    return words.stream()
        .filter(word -> looksLikeOption(word) && optionOf(word).isEmpty())
        .findFirst();
  }

  /** The first option typed more than once that may be given only once. */
  Optional<ArgSpec> repeated() {
    List<OptionSpec> options = words.stream().flatMap(word -> optionOf(word).stream()).toList();
    return options.stream()
        .filter(option -> !option.isMultiValue() && Collections.frequency(options, option) > 1)
        .map(ArgSpec.class::cast)
        .findFirst();
  }

  /** The complaint about a value joined to an option that takes none, if there is one. */
  Optional<Mistyped> flagWithValue() {
    return words.stream()
        .filter(word -> word.indexOf('=') > 0)
        .flatMap(word -> optionOf(word).stream())
        .filter(option -> option.arity().max() == 0)
        .findFirst()
        .map(flag -> new Mistyped(name(flag) + " takes no value", "Type it alone: " + name(flag)));
  }
}
