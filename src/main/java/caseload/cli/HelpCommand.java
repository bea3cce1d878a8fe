package caseload.cli;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.cli.letter.LetterFields;
import caseload.policy.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload help}: all commands in groups, one command, or one of the topics. */
@Command(
    name = "help",
    addMethodSubcommands = false,
    description = "Help on all commands, on one, or on a topic.")
final class HelpCommand implements Runnable {
  /** One page each, in {@code /help/TOPIC.txt}. */
  static final List<String> TOPICS =
      List.of(
          "dates",
          "mentees",
          "files",
          "options",
          "words",
          "findings",
          "reviews",
          "privacy",
          "consent-rules",
          "schools",
          "json",
          "exit-codes",
          "letters",
          "letter-fields");

  @ParentCommand private Desk desk;

  @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A command or a topic.")
  private Optional<String> topic = Optional.empty();

  @Override
  public void run() {
    if (topic.isEmpty()) {
      overview(desk);
      return;
    }
    String word = topic.get().toLowerCase(Locale.ROOT);
    Optional<Verb> verb = Verb.of(word);
    if (verb.isPresent()) {
      command(verb.get());
    } else if (TOPICS.contains(word)) {
      (word.equals("letter-fields") ? LetterFields.page() : page(word)).lines().forEach(desk::say);
    } else {
      throw unknown(word);
    }
  }

  /** All commands, in the order of the week and of the journey. */
  static void overview(Desk desk) {
    desk.say("caseload - a learning mentor's caseload in plain files");
    desk.say("");
    desk.say("Usage:  caseload COMMAND [MENTEE] [options]");
    String group = "";
    for (Verb verb : Verb.values()) {
      if (!verb.group().equals(group)) {
        desk.say("");
        desk.say(verb.group());
      }
      group = verb.group();
      desk.say("  %-11s %s".formatted(verb.word(), verb.summary()));
    }
    desk.say("");
    desk.say("MENTEE is a code such as m-7k3q9x, initials, or part of a name.");
    desk.say("More:  caseload help COMMAND");
    desk.say("       caseload help " + String.join(" | ", TOPICS));
  }

  private void command(Verb verb) {
    desk.called(verb.word(), "--help");
    desk.say("");
    desk.say("Also: options that every command takes, caseload help options");
  }

  private static String page(String topic) {
    try (InputStream in = HelpCommand.class.getResourceAsStream("/help/" + topic + ".txt")) {
      if (in == null) throw new IllegalStateException("no page for " + topic);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Mistyped unknown(String word) {
    List<String> known =
        Stream.concat(Arrays.stream(Verb.values()).map(Verb::word), TOPICS.stream()).toList();
    String near =
        Nearest.to(word, known).map(n -> "Did you mean:  caseload help " + n + "\n").orElse("");
    return new Mistyped(
        "there is no help on \"" + word + "\"", near + "All commands and topics:  caseload help");
  }
}
