package caseload.cli.letter;

import caseload.casefile.disk.OutputFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.letter.Translations;
import caseload.letter.kind.LetterKind;
import caseload.policy.Tongue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which letters there are in other languages, and the files that a new translation begins with. */
record Translating(Path root) {

  /** The languages in which a letter can be printed. */
  List<Tongue> languages(LetterKind kind) {
    return begun().stream()
        .filter(tongue -> translations().faults(kind.template(), tongue).isEmpty())
        .toList();
  }

  /** The languages that have a folder of templates. */
  List<Tongue> begun() {
    String[] names = folder().toFile().list();
    return Arrays.stream(names == null ? new String[0] : names)
        .filter(name -> name.matches("[a-z]{2,3}") && Files.isDirectory(folder().resolve(name)))
        .flatMap(name -> Tongue.of(name).stream())
        .filter(tongue -> !tongue.isEnglish())
        .sorted()
        .toList();
  }

  /** Writes the English of a letter and its parts where the translator works on it. */
  void begin(Desk desk, LetterKind kind, String typed) {
    Tongue tongue = Tongue.of(typed).orElseThrow(() -> LetterTongue.unknown(typed));
    if (tongue.isEnglish())
      throw new Mistyped("every letter is there in English", "Name another language.");
    List<String> written = new ArrayList<>();
    for (String part : translations().parts(kind.template())) {
      Path file = folder().resolve(tongue.code()).resolve(part + ".mustache");
      if (Files.exists(file)) continue;
      byte[] text = translations().begin(part, tongue).getBytes(StandardCharsets.UTF_8);
      if (!desk.dryRun()) OutputFile.write(file, text, desk.ids().suffix());
      written.add("templates/" + tongue.code() + "/" + part + ".mustache");
    }
    if (desk.json()) desk.print(Machine.json(Map.of("files", written)));
    else written.forEach(file -> desk.say((desk.dryRun() ? "Would make   " : "Made   ") + file));
    desk.note("Put them into " + tongue.name() + ", have them checked, then:  caseload check");
  }

  private Translations translations() {
    return new Translations(folder());
  }

  private Path folder() {
    return root.resolve("templates");
  }
}
