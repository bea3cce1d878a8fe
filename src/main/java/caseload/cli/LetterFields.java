package caseload.cli;

import caseload.letter.kind.LetterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The help page that lists what each letter may print. */
final class LetterFields {
  private LetterFields() {}

  static String page() {
    List<String> everywhere = everywhere();
    String letters =
        Arrays.stream(LetterKind.values())
            .map(kind -> letter(kind, everywhere))
            .collect(Collectors.joining("\n"));
    return "Every letter may print:\n\n  "
        + String.join("\n  ", everywhere)
        + "\n\nBesides, each letter may print what is listed under it and nothing else.\n\n"
        + letters;
  }

  private static String letter(LetterKind kind, List<String> everywhere) {
    String own =
        kind.names().names().stream()
            .filter(name -> !everywhere.contains(name))
            .map(name -> "  " + name + "\n")
            .collect(Collectors.joining());
    return kind.word() + " (" + kind.template() + ".mustache)\n" + own;
  }

  private static List<String> everywhere() {
    List<String> shared = new ArrayList<>(LetterKind.DECISION.names().names());
    for (LetterKind kind : LetterKind.values()) shared.retainAll(kind.names().names());
    return shared;
  }
}
