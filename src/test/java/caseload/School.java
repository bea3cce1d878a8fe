package caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school in a folder of its own: Castilion's settings with some of them in other words. */
final class School {
  private final Path folder;
  private final Terminal terminal;

  private School(Path folder) {
    this.folder = folder;
    this.terminal = Terminal.in(folder, "2026-09-14").as("j-porter");
  }

  /** A school whose policy differs in these pairs of what stands there and what it says. */
  static School with(Path parent, String... changes) {
    try {
      School school = new School(Files.createTempDirectory(parent, "school"));
      school.terminal.does("init", ".", "--policy", "castilion-primary");
      school.change(changes);
      return school;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void change(String... changes) throws IOException {
    Path file = folder.resolve("caseload.yaml");
    String policy = Files.readString(file);
    for (int i = 0; i < changes.length; i += 2) {
      if (!policy.contains(changes[i])) throw new IllegalArgumentException(changes[i]);
      policy =
          policy.replaceFirst(Pattern.quote(changes[i]), Matcher.quoteReplacement(changes[i + 1]));
    }
    Files.writeString(file, policy);
  }

  /** The terminal in this school. */
  Terminal terminal() {
    return terminal;
  }

  /** Refers a new child, with these options beside name, birthday, strengths and hope. */
  Terminal.Typed refers(String name, String born, String... options) {
    List<String> words = new ArrayList<>(List.of("refer", "--name", name));
    words.addAll(
        List.of("--date-of-birth", born, "--strengths", "draws", "--hoped-for", "a friend"));
    Collections.addAll(words, options);
    return terminal.type(words.toArray(String[]::new));
  }

  /** Types a line, of which no word has a space in it. */
  Terminal.Typed types(String line) {
    return terminal.type(line.split(" ", -1));
  }
}
