package caseload.cli.letter;

import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.letter.Templates;
import caseload.letter.kind.LetterKind;
import caseload.policy.Nearest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts a template that ships where the school changes it: into the caseload's own folder. */
record OwnCopy(Desk desk) {

  /** The template of a letter, or one by its own name. */
  void of(String typed) {
    String name = LetterKind.of(typed).map(LetterKind::template).orElse(typed);
    if (!LetterParts.templates().contains(name)) throw unknown(typed);
    String file = "templates/" + name + ".mustache";
    Path path = desk.caseload().root().resolve(file);
    if (Files.exists(path)) {
      throw new Mistyped("the school has its own " + file + " already", "Change it there.");
    }
    byte[] text = Templates.shipped(name).getBytes(StandardCharsets.UTF_8);
    if (!desk.dryRun()) OutputFile.write(path, text, desk.ids().suffix());
    if (desk.json()) desk.print(Machine.json(Map.of("file", file)));
    else desk.say((desk.dryRun() ? "Would make   " : "Made   ") + file);
    desk.note("Change it in a text editor, then:  caseload check");
  }

  private static Mistyped unknown(String typed) {
    return new Mistyped(
        "there is no template \"" + typed + "\"",
        Nearest.to(typed, LetterParts.templates())
                .map(word -> "Did you mean " + word + "?\n")
                .orElse("")
            + "All of them:  caseload help letter-fields");
  }
}
