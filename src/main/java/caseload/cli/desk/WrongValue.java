package caseload.cli.desk;

import caseload.policy.Nearest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;

/** A value that an option cannot have: not a number, not one of its words, or nothing at all. */
final class WrongValue {
  private static final int LONGEST = 40;
  private static final Set<Class<?>> WHOLE =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          short.class,
          Short.class,
          BigInteger.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

  private WrongValue() {}

  static Mistyped of(ArgSpec option, String value, String help) {
    String name = Typed.name(option);
    if (value.isBlank()) return new Mistyped(name + " was given nothing", help);

    String shown = '"' + cut(value) + '"';
    if (option.typeInfo().isMap()) {
      return new Mistyped(name + " needs " + Typed.label(option) + ", not " + shown, help);
    }
    Class<?> type = option.auxiliaryTypes()[0];
    if (WHOLE.contains(type)) {
      return new Mistyped(name + " needs a whole number, not " + shown, example(name, "20"));
    }
    if (NUMBERS.contains(type)) {
      return new Mistyped(name + " needs a number, not " + shown, example(name, "91.2"));
    }
    List<String> words = closedList(option, type);
    return new Mistyped(name + " cannot be " + shown, words.isEmpty() ? help : oneOf(value, words));
  }

  private static String example(String name, String number) {
    return Mistyped.hint("For example:", name + " " + number);
  }

  private static String oneOf(String value, List<String> words) {
    String nearest =
        Nearest.to(value, words)
            .map(word -> Mistyped.hint("Did you mean:", word) + "\n")
            .orElse("");
    return nearest + Mistyped.hint("It can be:", String.join(", ", words));
  }

  private static List<String> closedList(ArgSpec option, Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
    }
    List<String> words = new ArrayList<>();
    if (option.completionCandidates() != null) option.completionCandidates().forEach(words::add);
    return words;
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
  }
}
