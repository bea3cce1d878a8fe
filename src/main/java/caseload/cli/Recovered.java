package caseload.cli;

import caseload.casefile.Drafts;
import caseload.casefile.NotFound;
import caseload.cli.desk.Errors;
import caseload.cli.desk.FreeWords;
import caseload.cli.desk.LeftToSay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code --recover FILE}: what a command that failed was given, in place of typing it again. Alone
 * it is an option of {@code measure}, and left to that.
 */
record Recovered(Reception reception) {
  static final String OPTION = "--recover";

  int run(String... typed) {
    try {
      List<Path> read = new ArrayList<>();
      String[] words = inPlace(List.of(typed), read).toArray(String[]::new);
      return reception.done(read, words);
    } catch (NotFound fault) {
      return new Errors(reception.desk(Optional.empty(), typed)).handle(fault);
    }
  }

  private List<String> inPlace(List<String> typed, List<Path> read) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < typed.size(); at++) {
      String word = typed.get(at);
      if (word.startsWith(OPTION + "=")) {
        words.addAll(words(FreeWords.valueOf(word), read));
      } else if (word.equals(OPTION) && at + 1 < typed.size() && isDraft(typed.get(at + 1))) {
        words.addAll(words(typed.get(++at), read));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isDraft(String file) {
    return Drafts.isGiven(String.valueOf(Path.of(file).getFileName()));
  }

  private List<String> words(String file, List<Path> read) {
    Path path = reception.around().here().resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new NotFound("There is no draft " + file + ".", "What waits:  caseload check");
    }
    List<String> texts = LeftToSay.texts(path).orElseThrow(() -> noOptions(file));
    read.add(path);
    return texts;
  }

  private static NotFound noOptions(String file) {
    return new NotFound(
        file + " holds no options.", "If it is what you piped, write in place of -  " + file);
  }
}
