package caseload.letter.kind;

import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.OwnSchool;
import caseload.journey.Refusal;
import caseload.letter.Addressee;
import caseload.letter.Look;
import caseload.letter.View;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.policy.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything from which one letter is made: the school, one child's file and the one person it goes
 * to. Of all this a template sees only the facts of its kind.
 */
public record Known(
    SchoolFile school,
    Optional<Staff> mentor,
    LocalDate day,
    Journey journey,
    Episode episode,
    Optional<Contact> contact,
    Addressee to,
    Asked asked,
    Tongue tongue,
    Look look) {

  public Known {
    school = new OwnSchool(school).of(journey);
  }

  /**
   * The view for a letter of this kind.
   *
   * @throws Refusal when the file lacks a fact that the letter cannot do without
   */
  public View view(LetterKind kind) {
    List<View.Field> fields = new ArrayList<>(new Heading(this, kind).fields());
    for (Fact fact : kind.tellable()) {
      boolean needed = kind.needed().contains(fact);
      Optional<?> told = fact.told(this);
      if (needed && told.isEmpty()) throw missing(kind, fact);
      fields.add(fact.field(needed, told));
    }
    return View.of(fields);
  }

  private Refusal missing(LetterKind kind, Fact fact) {
    return Refusal.letterNeeds(mentee(), kind.word(), fact.what(), fact.command(this, kind));
  }

  /** The same for somebody who reads another language. */
  public Known in(Tongue other) {
    return new Known(school, mentor, day, journey, episode, contact, to, asked, other, look);
  }

  /** True for a day of which the letter can say that it is still to come. */
  boolean ahead(LocalDate when) {
    return !when.isBefore(day);
  }

  Dates dates() {
    return new Dates(tongue);
  }

  Mentee mentee() {
    return journey.mentee();
  }

  Policy policy() {
    return school.policy();
  }
}
