package caseload.cli.desk;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** A word that nobody expected, most often the rest of a text typed without its quotes. */
final class StrayWord {
  private StrayWord() {}

  /**
   * The complaint when the word stands behind the value of an option. A command that takes several
   * words asks this before it says that there is no such mentee.
   */
  static Optional<Mistyped> afterValue(String word, Typed typed) {
    List<String> words = typed.words();
    for (int at = 1; at < words.size(); at++) {
      if (!words.get(at).equals(word)) continue;

      int option = optionBefore(at, typed);
      if (option >= 0) return Optional.of(unquoted(option, at, typed));
    }
    return Optional.empty();
  }

  /** The complaint when there is nothing to guess from. */
  static Mistyped alone(String word, Typed typed) {
    return new Mistyped(
        "I did not expect \"" + word + "\" here",
        Mistyped.hint("See:", UnknownWord.helpFor(typed.command())));
  }

  /** Where the option stands whose value the word follows at once; -1 when it follows none. */
  private static int optionBefore(int at, Typed typed) {
    String before = typed.words().get(at - 1);
    if (before.indexOf('=') > 0 && takesValue(before, typed)) return at - 1;
    boolean separate = at > 1 && takesValue(typed.words().get(at - 2), typed);
    return separate && typed.words().get(at - 2).indexOf('=') < 0 ? at - 2 : -1;
  }

  private static boolean takesValue(String word, Typed typed) {
    return typed.optionOf(word).filter(option -> option.arity().max() > 0).isPresent();
  }

  private static Mistyped unquoted(int at, int stray, Typed typed) {
    List<String> words = typed.words();
    OptionSpec option = typed.optionOf(words.get(at)).orElseThrow();
    String before = words.get(stray - 1);
    String value = at == stray - 1 ? before.substring(before.indexOf('=') + 1) : before;
    List<String> rest = words.subList(stray, endOfText(stray, typed));
    String name = option.longestName();
    return new Mistyped(
        "I did not expect \"" + words.get(stray) + "\" after " + name + " " + value,
        putQuotes(name, rest.size(), value + " " + String.join(" ", rest))
            + (option.preprocessor() instanceof FreeText ? "\n" + leaveOut(name) : ""));
  }

  private static String putQuotes(String name, int stray, String text) {
    return "If "
        + (stray == 1 ? "both" : "these")
        + " words are the "
        + bare(name)
        + ", put quotes round them: "
        + name
        + " \""
        + text
        + "\"";
  }

  private static String leaveOut(String name) {
    return "Easier: leave " + name + " out and type the " + bare(name) + " when asked.";
  }

  private static String bare(String name) {
    return name.replaceFirst("^-+", "");
  }

  private static int endOfText(int stray, Typed typed) {
    int end = stray;
    while (end < typed.words().size() && !typed.looksLikeOption(typed.words().get(end))) end++;
    return end;
  }
}
