package caseload.cli;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Errors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Spoken;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What was called: finds the command's word, and builds that one command and no other. */
final class Called {
  private static final List<String> WITH_VALUE =
      List.of("-C", "--folder", "-o", "--output", "--colour", "--color");
  private static final List<String> HELP = List.of("-h", "--help", "-?", "/?");

  private Called() {}

  /** The first word that is no option and no option's value. */
  static Optional<String> word(String... typed) {
    for (int i = 0; i < typed.length; i++) {
      if (WITH_VALUE.contains(typed[i])) i++;
      else if (!typed[i].startsWith("-") && !HELP.contains(typed[i])) return Optional.of(typed[i]);
    }
    return Optional.empty();
  }

  /** The folder that was named, as far as that is plain before the words are taken apart. */
  static Optional<Path> folder(String... typed) {
    for (int i = 0; i + 1 < typed.length; i++) {
      boolean names = typed[i].equals("-C") || typed[i].equals("--folder");
      if (names && typed[i + 1].indexOf('\0') < 0) return Optional.of(Path.of(typed[i + 1]));
    }
    return Optional.empty();
  }

  static boolean help(String... typed) {
    return word(typed).isEmpty() && Arrays.stream(typed).anyMatch(HELP::contains);
  }

  /** True when what was typed before and kept is to be gone on with. */
  static boolean recovers(String... typed) {
    for (String each : typed) if (each.startsWith(Recovered.OPTION)) return true;
    return false;
  }

  /** The command, with what it can take; all are built when the word is none of them. */
  static CommandLine built(Desk desk, Optional<String> word, Optional<Verb> verb) {
    CommandLine line = new CommandLine(desk.spec());
    if (verb.isPresent()) {
      add(line, desk, verb.get());
    } else if (word.isPresent()) {
      for (Verb any : Verb.values()) add(line, desk, any);
    }
    return line;
  }

  /** Runs the command; where the word is none, the nearest is found. */
  static int line(Desk desk, Optional<String> word, Optional<Verb> verb, String... typed) {
    CommandLine line = built(desk, word, verb);
    line.setOut(desk.around().outWriter());
    line.setErr(desk.around().errWriter());
    Spoken.prepare(line, OtherWords.forCommands());
    line.setExecutionExceptionHandler(new Errors(desk));
    line.setExecutionStrategy(parsed -> run(desk, parsed));
    boolean unknown = word.isPresent() && verb.isEmpty();
    return Spoken.run(line, unknown ? withoutHelp(typed) : typed);
  }

  /** There is no help on a word that is no command; that is what is to be said. */
  private static String[] withoutHelp(String... typed) {
    return Arrays.stream(typed).filter(each -> !HELP.contains(each)).toArray(String[]::new);
  }

  /** A file in the way of {@code -o} is found before anything is saved, not afterwards. */
  private static int run(Desk desk, ParseResult parsed) {
    try {
      desk.checkOptions();
    } catch (Mistyped inTheWay) {
      return new Errors(desk).handle(inTheWay);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static void add(CommandLine line, Desk desk, Verb verb) {
    CommandLine command = new CommandLine(verb.command(desk));
    command.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
    line.addSubcommand(verb.word(), command);
  }
}
