package caseload.cli.desk;

import caseload.casefile.Ids;
import caseload.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What stands on a command line, seen without running it: the texts, whom it is about, and whether
 * something is piped. It makes sense of a line that has a fault as well.
 */
public final class FreeWords {
  /** What may be a text; names, days and the like are soon typed again and are not kept. */
  private static final Set<String> TEXTS =
      Set.of(
          "TEXT",
          "WORDING",
          "TARGET",
          "REASON",
          "ITEM",
          "PLACE",
          "KEY=VALUE",
          "MENTEE:KEY=VALUE",
          "ID[=EVIDENCE]",
          "BARRIER=WHY",
          "WITH=WHAT");

  private static final String MENTEE = "MENTEE";
  private static final int FEW = 5;

  private final Typed typed;
  private final List<String> texts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private boolean piped;
  private boolean others;

  public FreeWords(CommandSpec command, List<String> line) {
    this.typed = new Typed(command, line);
    for (int at = 0; at < line.size(); at++) at += take(line, at);
  }

  /** The texts, each as the option that takes it up again; fewer than five words are none. */
  List<String> texts() {
    int said =
        texts.stream().mapToInt(each -> valueOf(each).strip().split("\\s+", -1).length).sum();
    return said < FEW ? List.of() : List.copyOf(texts);
  }

  /** The value of an option that has it joined on. */
  public static String valueOf(String option) {
    return option.substring(option.indexOf('=') + 1);
  }

  /** True when something of it comes through the pipe. */
  boolean piped() {
    return piped;
  }

  /** True when it speaks of children beyond those who are named where the mentees stand. */
  boolean others() {
    return others;
  }

  /** The words that stand where a mentee does, and every code wherever it stands. */
  List<String> mentees() {
    List<PositionalParamSpec> places = typed.command().positionalParameters();
    return IntStream.range(0, words.size())
        .filter(
            at -> Ids.fits(words.get(at)) || places.stream().anyMatch(place -> isMentee(place, at)))
        .mapToObj(words::get)
        .toList();
  }

  private static boolean isMentee(PositionalParamSpec place, int at) {
    return Typed.label(place).equals(MENTEE) && place.index().contains(at);
  }

  /** Takes in what stands here, and gives how many words behind it belong to it. */
  private int take(List<String> line, int at) {
    String word = line.get(at);
    if (!typed.looksLikeOption(word)) {
      words.add(word);
      return 0;
    }
    Optional<OptionSpec> option = typed.optionOf(word);
    boolean joined = word.indexOf('=') > 0;
    boolean flag = option.filter(each -> each.arity().max() == 0).isPresent();
    if (joined) {
      value(option, word.substring(0, word.indexOf('=')), valueOf(word));
    } else if (!flag && at + 1 < line.size() && isValue(option, line.get(at + 1))) {
      value(option, word, line.get(at + 1));
      return 1;
    }
    return 0;
  }

  /** An option that there is none of takes what can be nothing else. */
  private boolean isValue(Optional<OptionSpec> option, String next) {
    return option.isPresent() ? typed.optionOf(next).isEmpty() : next.strip().contains(" ");
  }

  private void value(Optional<OptionSpec> option, String name, String value) {
    String label = option.map(Typed::label).orElse("TEXT");
    piped |= value.equals("-") || value.endsWith("=-");
    others |= label.startsWith(MENTEE) || name.equals("--group");
    if (TEXTS.contains(label) && !value.isBlank() && !value.equals("-")) {
      texts.add(option.map(Typed::name).orElseGet(() -> meant(name)) + "=" + value);
    }
  }

  /** Of an option that there is none of, the one that was probably meant. */
  private String meant(String name) {
    List<String> known =
        typed.command().options().stream()
            .filter(option -> TEXTS.contains(Typed.label(option)))
            .flatMap(option -> List.of(option.names()).stream())
            .toList();
    return Nearest.to(name, known).orElse(name);
  }
}
