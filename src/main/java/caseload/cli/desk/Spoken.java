package caseload.cli.desk;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How the command line is understood: picocli set so that nothing typed is expanded, shortened,
 * guessed or printed in colour, and so that what it does not understand is said in our words.
 */
public final class Spoken {
  private static final int LINE = 80;
  private static final String DAMAGED = "\uFFFD";
  private static final String[] HELP = {"-h", "--help", "-?", "/?"};

  private Spoken() {}

  /**
   * Sets up the root command and all commands that it has by now.
   *
   * @param otherWords words typed in place of a command, in lower case, each with the command meant
   */
  public static CommandLine prepare(CommandLine root, Map<String, String> otherWords) {
    asTyped(root);
    anyCase(root);
    root.setUsageHelpWidth(LINE);
    root.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    root.setParameterExceptionHandler(new Misheard(otherWords));
    helpByAnyName(root);
    return root;
  }

  /** Runs what was typed; arguments that were damaged on their way in are refused first. */
  public static int run(CommandLine root, String... typed) {
    try {
      undamaged(List.of(typed));
    } catch (Mistyped damaged) {
      return damaged.printTo(root.getErr());
    }
    return root.execute(typed);
  }

  /** Refuses arguments in which letters were lost before the program began. */
  static void undamaged(List<String> typed) {
    if (typed.stream().anyMatch(argument -> argument.contains(DAMAGED))) {
      throw new Mistyped(
          "the name arrived damaged ("
              + DAMAGED
              + "): set the terminal to UTF-8, or give it with"
              + " --from-file",
          "");
    }
  }

  private static void asTyped(CommandLine root) {
    root.setExpandAtFiles(false);
    root.setInterpolateVariables(false);
    root.setTrimQuotes(false);
    root.setPosixClusteredShortOptionsAllowed(false);
    // else --place --mintues 20 would be at a place called "--mintues"
    root.setUnmatchedOptionsAllowedAsOptionParameters(false);
  }

  private static void anyCase(CommandLine root) {
    root.setSubcommandsCaseInsensitive(true);
    root.setOptionsCaseInsensitive(true);
    root.setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void helpByAnyName(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    List<OptionSpec> usual = spec.options().stream().filter(OptionSpec::usageHelp).toList();
    usual.forEach(spec::remove);
    spec.addOption(
        OptionSpec.builder(HELP).usageHelp(true).description("Show this help and stop.").build());
    command.getSubcommands().values().stream()
        .filter(sub -> !spec.equals(sub.getCommandSpec()))
        .distinct()
        .forEach(Spoken::helpByAnyName);
  }
}
