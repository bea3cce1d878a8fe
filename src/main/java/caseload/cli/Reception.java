package caseload.cli;

import caseload.cli.desk.Behind;
import caseload.cli.desk.Desk;
import caseload.cli.desk.FreeWords;
import caseload.cli.desk.Surroundings;
import caseload.cli.desk.Version;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Takes what was typed to the command that it names, and gives that command's exit code. */
public record Reception(Surroundings around) {

  /** Does what was typed, and gives the exit code. */
  public int run(String... typed) {
    if (alone("--practise", typed)) return new Practice(around).run();
    if (Called.recovers(typed)) return new Recovered(this).run(typed);
    return done(List.of(), typed);
  }

  /** Does what was typed, with what these drafts held in its place. */
  int done(List<Path> drafts, String... typed) {
    Optional<String> word = Called.word(typed);
    Optional<Verb> verb = word.flatMap(Verb::of);
    Desk desk = desk(verb, typed);
    drafts.forEach(desk.typing()::read);
    if (alone("--version", typed) || alone("-V", typed)) return version(desk);
    if (verb.isEmpty() && Called.help(typed)) return helped(desk);
    boolean reads = verb.filter(Verb::readsTheCaseload).isPresent();
    if (reads) desk.begin(Called.folder(typed));
    int exit = Called.line(desk, word, verb, typed);
    return desk.closed(exit, reads ? word : Optional.empty());
  }

  /** A desk for a command, which may call others from it. */
  Desk desk(Optional<Verb> verb, String... typed) {
    boolean makesFiles = verb.filter(Verb::makesFiles).isPresent();
    return new Desk(around, new Behind(this::run, this::look), makesFiles, typed);
  }

  /** What was typed, looked at with what the command can take, and not run. */
  private FreeWords look(String... typed) {
    Optional<String> word = Called.word(typed);
    Optional<Verb> verb = word.flatMap(Verb::of);
    CommandLine root = Called.built(desk(verb, typed), word, verb);
    CommandLine command =
        verb.map(each -> root.getSubcommands().getOrDefault(each.word(), root)).orElse(root);
    List<String> words = new ArrayList<>(List.of(typed));
    word.ifPresent(words::remove);
    return new FreeWords(command.getCommandSpec(), words);
  }

  private static boolean alone(String option, String... typed) {
    return List.of(typed).equals(List.of(option));
  }

  private static int version(Desk desk) {
    int java = Runtime.version().feature();
    desk.say("caseload " + Version.built() + ", format " + SchoolFile.FORMAT + ", Java " + java);
    return 0;
  }

  private static int helped(Desk desk) {
    HelpCommand.overview(desk);
    return 0;
  }
}
