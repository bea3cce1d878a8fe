package caseload.cli.letter;

import caseload.letter.account.AccountKind;
import caseload.letter.form.FormKind;
import caseload.letter.kind.LetterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The help page that lists what each letter and form may print. */
public final class LetterFields {
  private LetterFields() {}

  /** The help page of all fields, letter by letter. */
  public static String page() {
    List<String> everywhere = everywhere();
    String letters =
        Arrays.stream(LetterKind.values())
            .map(kind -> letter(kind, everywhere))
            .collect(Collectors.joining("\n"));
    return "Every letter may print:\n\n  "
        + String.join("\n  ", everywhere)
        + "\n\nBesides, each letter may print what is listed under it and nothing else.\n\n"
        + letters
        + "\n"
        + forms()
        + "\n"
        + reports()
        + "\n"
        + LetterParts.page();
  }

  private static String reports() {
    List<String> head = new ArrayList<>(AccountKind.MENTEE.names().names());
    for (AccountKind kind : AccountKind.values()) head.retainAll(kind.names().names());
    return "Every report about one child or one caseload may print:\n\n  "
        + String.join("\n  ", head)
        + "\n\nBesides, each may print what is listed under it and nothing else.\n\n"
        + Arrays.stream(AccountKind.values())
            .map(kind -> own(called(kind), kind.template(), kind.names().names(), head))
            .collect(Collectors.joining("\n"));
  }

  private static String called(AccountKind kind) {
    return kind == AccountKind.COMPOSITE
        ? "report case-study for others than the mentor"
        : "report " + kind.word();
  }

  private static String forms() {
    List<String> head = new ArrayList<>(FormKind.REFERRAL.names().names());
    for (FormKind kind : FormKind.values()) head.retainAll(kind.names().names());
    return "Every form to fill in by hand may print:\n\n  "
        + String.join("\n  ", head)
        + "\n\nBesides, each form may print what is listed under it and nothing else.\n\n"
        + Arrays.stream(FormKind.values())
            .map(kind -> own("form " + kind.word(), kind.template(), kind.names().names(), head))
            .collect(Collectors.joining("\n"));
  }

  private static String letter(LetterKind kind, List<String> everywhere) {
    return own(kind.word(), kind.template(), kind.names().names(), everywhere);
  }

  private static String own(
      String word, String template, List<String> names, List<String> everywhere) {
    return word
        + " ("
        + template
        + ".mustache)\n"
        + names.stream()
            .filter(name -> !everywhere.contains(name))
            .map(name -> "  " + name + "\n")
            .collect(Collectors.joining());
  }

  private static List<String> everywhere() {
    List<String> shared = new ArrayList<>(LetterKind.DECISION.names().names());
    for (LetterKind kind : LetterKind.values()) shared.retainAll(kind.names().names());
    return shared;
  }
}
