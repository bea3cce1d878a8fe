package caseload.letter.kind;

import caseload.letter.Addressee;
import caseload.letter.Letterhead;
import caseload.letter.Signatory;
import caseload.letter.View;
import caseload.letter.View.Holds;
import caseload.policy.HeadedPaper;
import caseload.policy.Staff;
import caseload.policy.Words;
import java.util.List;
import java.util.Optional;

/** What every letter may print: the school, the day, whom it goes to and who signs it. */
record Heading(Known known, LetterKind kind) {

  /**
   * The school's own words.
   *
   * @param aMentor with its article: "a learning mentor", "an ELSA"
   * @param mentees several children
   */
  record Said(
      String mentor, String aMentor, String mentee, String mentees, String group, String parent) {}

  List<View.Field> fields() {
    return fields(Optional.of(this));
  }

  static List<View.Field> names() {
    return fields(Optional.empty());
  }

  private static List<View.Field> fields(Optional<Heading> at) {
    return List.of(
        new View.Field("title", String.class, Holds.ONE, at.map(Heading::title)),
        new View.Field("reference", String.class, Holds.ONE, at.map(Heading::reference)),
        new View.Field("school", Letterhead.class, Holds.ONE, at.map(Heading::letterhead)),
        new View.Field("words", Said.class, Holds.ONE, at.map(Heading::words)),
        new View.Field("to", Addressee.class, Holds.ONE, at.map(head -> head.known.to())),
        new View.Field("date", String.class, Holds.ONE, at.map(Heading::date)),
        new View.Field("introduction", String.class, Holds.ONE, at.map(Heading::introduction)),
        new View.Field("mentor", Signatory.class, Holds.ONE, at.map(Heading::signatory)),
        new View.Field(
            "own-words", String.class, Holds.MANY, at.map(head -> head.known.asked().ownWords())));
  }

  private String title() {
    boolean dropIn = kind == LetterKind.OPT_OUT && OfConsent.noticeOf(known).isEmpty();
    return dropIn ? "A place to drop in" : kind.title();
  }

  private String reference() {
    return known.mentee().mentee();
  }

  private String date() {
    return known.dates().inFull(known.day());
  }

  private Letterhead letterhead() {
    return Letterhead.of(known.school().school(), known.look());
  }

  private Said words() {
    Words say = known.policy().say();
    return new Said(say.mentor(), aMentor(), say.mentee(), "children", say.group(), say.parent());
  }

  /** The mentor by name; empty where the school has written the role in its place. */
  private Optional<String> name() {
    return known.mentor().map(Staff::name).filter(name -> !name.startsWith("The "));
  }

  private Signatory signatory() {
    String role = known.policy().say().mentor();
    Optional<HeadedPaper.Signing> signing = known.school().school().paper().signature();
    return new Signatory(
        name().orElse("the " + role),
        signing
            .flatMap(HeadedPaper.Signing::name)
            .orElseGet(() -> name().map(name -> name + ", " + role).orElse("The " + role)),
        known.school().school().phone(),
        signing.map(HeadedPaper.Signing::lines).orElse(List.of()),
        known.look().signature());
  }

  private String introduction() {
    return name()
        .map(name -> "I am " + name + ", " + aMentor() + ".")
        .orElse("I am the " + known.policy().say().mentor() + " at our school.");
  }

  private String aMentor() {
    String word = known.policy().say().mentor();
    return ("AEIOUaeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }
}
