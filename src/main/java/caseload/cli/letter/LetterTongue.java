package caseload.cli.letter;

import caseload.cli.desk.Desk;
import caseload.cli.desk.Mistyped;
import caseload.letter.InTongue;
import caseload.letter.Readability;
import caseload.letter.Templates;
import caseload.letter.Translations;
import caseload.letter.kind.Known;
import caseload.letter.kind.LetterKind;
import caseload.policy.LetterRule;
import caseload.policy.Tongue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The language of a letter: the one that was typed, or the reader's. Where no checked translation
 * of today's English text is here, the letter is in English, and it is said why.
 */
record LetterTongue(Desk desk, LetterKind kind, Optional<String> typed, Optional<Boolean> english) {

  /** A letter as it is printed, and the language it came to be in. */
  record Said(String html, Tongue tongue) {}

  Said say(Known known, String reader) {
    String html = new Templates(folder()).html(kind.template(), known.view(kind));
    desk.policy().letters().flatMap(LetterRule::readingAge).ifPresent(age -> readable(html, age));
    Tongue tongue = usable(wanted(known), reader);
    if (tongue.isEnglish()) return new Said(html, tongue);
    String letter =
        new Templates(folder(), tongue).html(kind.template(), known.in(tongue).view(kind));
    boolean below = english.orElse(desk.policy().writing().englishBelow());
    return new Said(below ? InTongue.withEnglish(letter, html) : letter, tongue);
  }

  private void readable(String html, int wanted) {
    int age = Readability.of(html, 0).age();
    if (age <= wanted || !kind.to().contacts()) return;
    desk.note(
        "Note    This letter reads at age %d, and the policy wants %d. What is hard:  caseload letter %s MENTEE --readability"
            .formatted(age, wanted, kind.word()));
  }

  /** What the reader's letters should be in. */
  private Optional<String> wanted(Known known) {
    return typed.or(
        () -> known.contact().flatMap(reader -> FamilyTongue.of(known.journey().mentee(), reader)));
  }

  private Tongue usable(Optional<String> wanted, String reader) {
    if (wanted.isEmpty()) return Tongue.ENGLISH;
    Optional<Tongue> tongue = Tongue.of(wanted.get());
    if (tongue.isEmpty() && typed.isPresent()) throw unknown(typed.get());
    if (tongue.isEmpty()) return instead(reader, "\"" + wanted.get() + "\" is no known language");
    Tongue known = tongue.get();
    if (known.isEnglish()) return known;
    if (!desk.policy().writing().tongues().contains(known)) {
      String none = "the school's letters are not written in " + known.name();
      return instead(reader, none + " (caseload.yaml: policy, letters, languages)");
    }
    List<Translations.Fault> faults = new Translations(folder()).faults(kind.template(), known);
    return faults.isEmpty() ? known : instead(reader, why(faults.get(0), known));
  }

  private Tongue instead(String reader, String why) {
    desk.note("Note    The letter to %s is in English: %s.".formatted(reader, why));
    return Tongue.ENGLISH;
  }

  private static String why(Translations.Fault fault, Tongue tongue) {
    String file = "templates/" + tongue.code() + "/" + fault.template() + ".mustache";
    return switch (fault.lack()) {
      case MISSING -> "there is no " + file;
      case UNCHECKED -> "nobody has checked " + file;
      case STALE -> file + " says an older English text";
    };
  }

  static Mistyped unknown(String typed) {
    return new Mistyped(
        "\"" + typed + "\" is not a language", "Write its name or code:  --language pl");
  }

  private Path folder() {
    return desk.caseload().root().resolve("templates");
  }
}
