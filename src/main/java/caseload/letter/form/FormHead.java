package caseload.letter.form;

import caseload.journey.Mentee;
import caseload.letter.Letterhead;
import caseload.policy.Staff;
import caseload.policy.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What every form may print: the school, its words, and whom it is for.
 *
 * @param mentor the mentor's name, else the role
 * @param lead who is told when somebody may come to harm
 * @param child absent on a blank form
 */
record FormHead(
    Letterhead school,
    String title,
    Said words,
    String mentor,
    String lead,
    Optional<Child> child) {

  /** The school's own words; {@code aMentor} has its article. */
  record Said(String mentor, String aMentor, String mentee, String group, String parent) {}

  /** The child as its own forms name it; {@code place} is year and class. */
  record Child(String name, String knownAs, String code, String place) {}

  static FormHead of(Filling filling, FormKind kind) {
    return new FormHead(
        Letterhead.of(filling.school().school(), filling.look()),
        kind.title(),
        said(filling.policy().say()),
        filling.mentorsName().orElse("the " + filling.policy().say().mentor()),
        lead(filling),
        filling
            .mentee()
            .filter(mentee -> kind.namesTheChild())
            .map(mentee -> child(mentee, filling.day())));
  }

  private static Said said(Words say) {
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(say.mentor().charAt(0))) >= 0;
    return new Said(
        say.mentor(),
        (vowel ? "an " : "a ") + say.mentor(),
        say.mentee(),
        say.group(),
        say.parent());
  }

  /** A name that is a role in the file goes on within a sentence: "the safeguarding lead". */
  private static String lead(Filling filling) {
    return filling
        .school()
        .safeguardingLead()
        .map(Staff::name)
        .map(name -> name.startsWith("The ") ? "the " + name.substring(4) : name)
        .orElse("our safeguarding lead");
  }

  private static Child child(Mentee mentee, LocalDate day) {
    int year = mentee.yearOn(day);
    String group = mentee.classOn(day).map(name -> ", " + name).orElse("");
    String place = year <= 0 ? "Reception" : String.format(Locale.ROOT, "Year %d", year);
    return new Child(mentee.name(), mentee.called(), mentee.mentee(), place + group);
  }
}
