package caseload.cli.letter;

import caseload.casefile.check.Finding;
import caseload.casefile.check.OldTranslation;
import caseload.casefile.check.Spot;
import caseload.letter.Templates;
import caseload.letter.Translations;
import caseload.letter.Translations.Fault;
import caseload.letter.kind.LetterKind;
import caseload.policy.Tongue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The letters that the school has had translated, each tried before a family needs it. */
public record OwnTranslations(Path root) {

  /** How many translations the school has. */
  public int count() {
    return tongues().stream().mapToInt(tongue -> letters(tongue).size()).sum();
  }

  /** What keeps a translation from being printed, and what in it cannot be filled in. */
  public List<Finding> findings() {
    return tongues().stream()
        .flatMap(tongue -> letters(tongue).stream().flatMap(kind -> findings(kind, tongue)))
        .distinct()
        .toList();
  }

  private List<Tongue> tongues() {
    return new Translating(root).begun();
  }

  private List<LetterKind> letters(Tongue tongue) {
    return Arrays.stream(LetterKind.values())
        .filter(kind -> translations().begun(kind.template(), tongue))
        .toList();
  }

  private Stream<Finding> findings(LetterKind kind, Tongue tongue) {
    Stream<Finding> old =
        translations().faults(kind.template(), tongue).stream().map(fault -> old(fault, tongue));
    Stream<Finding> faulty =
        new Templates(folder(), tongue)
            .faults(kind.template(), kind.names()).stream()
                .filter(fault -> !fault.says().startsWith("there is no template"))
                .map(fault -> OwnTemplates.finding(fault, tongue.code() + "/"));
    return Stream.concat(faulty, old);
  }

  private static Finding old(Fault fault, Tongue tongue) {
    String file = fault.template() + ".mustache";
    Spot spot = new Spot("templates/" + tongue.code() + "/" + file, 0);
    String english = "english: " + fault.english();
    return switch (fault.lack()) {
      case MISSING ->
          new OldTranslation(
              spot,
              "A letter in %s needs this part, and it is not here.".formatted(tongue.name()),
              "Translate templates/" + file + "; begin with  " + english);
      case UNCHECKED ->
          new OldTranslation(
              spot,
              "Nobody has checked this translation, so it is not printed.",
              "Fill in translated-by, checked-by (somebody else) and checked-on at its top.");
      case STALE ->
          new OldTranslation(
              spot,
              "The English text has changed since this was translated, so it is not printed.",
              "Bring it up to date, have it checked, and write at its top  " + english);
    };
  }

  private Translations translations() {
    return new Translations(folder());
  }

  private Path folder() {
    return root.resolve("templates");
  }
}
