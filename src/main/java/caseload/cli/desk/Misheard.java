package caseload.cli.desk;

import caseload.policy.Unfit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in our words what picocli could not understand. Every message is built from what was typed
 * and from the command's own options; picocli's sentences, its help and its traces never appear.
 *
 * @param otherWords words typed in place of a command, each with the command meant
 */
record Misheard(Map<String, String> otherWords) implements IParameterExceptionHandler {
  Misheard {
    otherWords = Map.copyOf(otherWords);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] typed) {
    CommandLine line = fault.getCommandLine();
    Mistyped ours = inOurWords(fault, new Typed(line.getCommandSpec(), List.of(typed)));
    if (line.getCommandSpec().root().userObject() instanceof Desk desk) {
      desk.tell(new Fault(Mistyped.EXIT, ours.says() + ".", ours.next()));
    }
    return ours.printTo(line.getErr());
  }

  private Mistyped inOurWords(ParameterException fault, Typed typed) {
    if (fault.getCause() instanceof Mistyped ours) return ours;
    if (fault instanceof UnmatchedArgumentException unmatched) return unmatched(unmatched, typed);
    if (fault instanceof MissingParameterException gap) return missing(gap.getMissing(), typed);
    if (fault instanceof OverwrittenOptionException twice) return twice(twice.getOverwritten());
    if (fault instanceof MutuallyExclusiveArgsException) return together(typed);
    return typed
        .flagWithValue()
        .or(() -> Optional.ofNullable(fault.getArgSpec()).map(arg -> wrongValue(arg, fault, typed)))
        .or(() -> typed.repeated().map(Misheard::twice))
        .orElseGet(() -> senseless(typed));
  }

  private Mistyped unmatched(UnmatchedArgumentException fault, Typed typed) {
    Optional<String> first = fault.getUnmatched().stream().findFirst().or(typed::unknownOption);
    if (first.isEmpty()) return senseless(typed);

    String word = first.get();
    if (typed.looksLikeOption(word)) return UnknownWord.option(word, typed.command());
    if (!typed.command().subcommands().isEmpty()) {
      return UnknownWord.command(word, typed, otherWords);
    }
    return StrayWord.afterValue(word, typed).orElseGet(() -> StrayWord.alone(word, typed));
  }

  private static Mistyped missing(List<ArgSpec> missing, Typed typed) {
    ArgSpec first = missing.get(0);
    if (missing.size() == 1 && typed.has(first)) return valueless(first, typed);

    String command = typed.command().name();
    if (first.group() != null && first.group().exclusive()) {
      return new Mistyped(
          command + " needs one of " + names(missing.stream(), " or "), help(typed));
    }
    Stream<ArgSpec> required = typed.command().requiredArgs().stream().filter(ArgSpec::isOption);
    Stream<ArgSpec> all =
        Stream.concat(missing.stream(), required)
            .distinct()
            .filter(arg -> !typed.has(arg))
            .sorted(Comparator.comparing(ArgSpec::isOption));
    return new Mistyped(command + " needs " + names(all, " and "), help(typed));
  }

  private static Mistyped valueless(ArgSpec option, Typed typed) {
    String form = Typed.name(option) + " " + Typed.label(option);
    return new Mistyped(
        Typed.name(option) + " needs a value after it",
        Mistyped.hint("Write it as:", form) + "\n" + help(typed));
  }

  private static Mistyped twice(ArgSpec option) {
    return new Mistyped(Typed.name(option) + " was given twice", "Give it once, and try again.");
  }

  private static Mistyped together(Typed typed) {
    return typed.command().argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .map(group -> group.args().stream().filter(typed::has).toList())
        .filter(given -> given.size() > 1)
        .findFirst()
        .map(given -> names(given.stream(), " and ") + " cannot be given together")
        .map(says -> new Mistyped(says, "Give one of them, and try again."))
        .orElseGet(() -> senseless(typed));
  }

  private static Mistyped wrongValue(ArgSpec option, ParameterException fault, Typed typed) {
    if (fault.getCause() instanceof Unfit unfit) {
      return new Mistyped(Typed.name(option) + ": " + unfit.says(), help(typed));
    }
    String value = FreeText.asTyped(Optional.ofNullable(fault.getValue()).orElse(""));
    return WrongValue.of(option, value, help(typed));
  }

  private static Mistyped senseless(Typed typed) {
    return new Mistyped("I cannot make sense of what was typed", help(typed));
  }

  private static String names(Stream<ArgSpec> options, String last) {
    List<String> names = options.map(Typed::name).distinct().collect(Collectors.toList());
    int end = names.size() - 1;
    if (end < 1) return String.join("", names);
    return String.join(", ", names.subList(0, end)) + last + names.get(end);
  }

  private static String help(Typed typed) {
    return Mistyped.hint("All options:", UnknownWord.helpFor(typed.command()));
  }
}
