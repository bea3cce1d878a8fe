package caseload.journey;

import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Unfit;
import caseload.policy.Window;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who the mentee is. Names, birth date and addresses live here and nowhere else. */
public record Mentee(
    String mentee,
    String name,
    Optional<String> knownAs,
    LocalDate dateOfBirth,
    Optional<String> upn,
    Optional<Integer> yearOverride,
    List<InClass> inClass,
    Optional<Languages> languages,
    List<Fact> facts,
    List<Contact> contacts,
    Optional<String> household,
    boolean safeguardingFile,
    Recorded recorded,
    List<Filed> filed,
    Optional<String> school) {

  /** A class or tutor group, from a day on. */
  public record InClass(String name, LocalDate from) {}

  /** What is spoken and read at home. */
  public record Languages(Optional<String> home, Optional<String> letters, boolean interpreter) {}

  /** A cohort fact such as {@code pupil-premium}, with the days it holds. */
  public record Fact(String fact, Optional<LocalDate> from, Optional<LocalDate> to) {}

  public Mentee {
    inClass = List.copyOf(inClass);
    facts = List.copyOf(facts);
    contacts = List.copyOf(contacts);
    filed = List.copyOf(filed);
    Set<String> ids = new HashSet<>();
    for (Contact contact : contacts) {
      if (!ids.add(contact.id())) throw new Unfit("contacts", contact.id() + " is there twice");
    }
  }

  /** The name the child goes by: known-as, or the first of the names. */
  public String called() {
    return knownAs.orElseGet(() -> name.strip().split("\\s+", 2)[0]);
  }

  /** The class on a day, or empty when none is written. */
  public Optional<String> classOn(LocalDate day) {
    return inClass.stream()
        .filter(group -> !group.from().isAfter(day))
        .max(Comparator.comparing(InClass::from))
        .map(InClass::name);
  }

  /**
   * The English school year group on a day: 0 is Reception; the school year begins on 1 September
   * and a child is in Year 1 in the school year after the fifth birthday (Education Act 1996, s.8).
   */
  public int yearOn(LocalDate day) {
    if (yearOverride.isPresent()) return yearOverride.get();
    return schoolYear(day) - schoolYear(dateOfBirth) - 5;
  }

  /** True when the child's year group and age on a day lie in a window. */
  public boolean in(Window window, LocalDate day) {
    return window.holds(yearOn(day), ageOn(day));
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
  }

  /** True when a fact, such as {@code looked-after}, holds on a day; case and hyphens ignored. */
  public boolean isNow(String fact, LocalDate day) {
    String wanted = Choice.idOf(fact);
    return facts.stream()
        .filter(each -> Choice.idOf(each.fact()).equals(wanted))
        .anyMatch(
            each ->
                each.from().filter(day::isBefore).isEmpty()
                    && each.to().filter(day::isAfter).isEmpty());
  }

  /** True when this looks like the same child: one UPN, or one birth date and nearly one name. */
  public boolean perhaps(Mentee other) {
    boolean sameUpn = upn.isPresent() && upn.equals(other.upn);
    return sameUpn || (dateOfBirth.equals(other.dateOfBirth) && nearlyOneName(other));
  }

  /** One letter off, or the same but for a middle name. */
  private boolean nearlyOneName(Mentee other) {
    String one = plain(name);
    String two = plain(other.name);
    return Nearest.distance(one, two) <= 1 || ends(one).equals(ends(two));
  }

  private static String ends(String name) {
    return name.replaceFirst("-.*-", "-");
  }

  /** A name without its accents, its case and what stands between its words. */
  private static String plain(String name) {
    return Choice.idOf(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
  }

  /** True when a cohort fact such as {@code looked-after} holds on a day. */
  public boolean is(String fact, LocalDate day) {
    return facts.stream()
        .filter(each -> Choice.idOf(each.fact()).equals(fact))
        .filter(each -> each.from().filter(day::isBefore).isEmpty())
        .anyMatch(each -> each.to().filter(day::isAfter).isEmpty());
  }

  /** The age in whole years on a day. */
  public int ageOn(LocalDate day) {
    return Period.between(dateOfBirth, day).getYears();
  }

  /** The contact with this id. */
  public Optional<Contact> withId(String id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** The contact that was meant, by id or by name. */
  public Optional<Contact> contact(String typed) {
    String wanted = Choice.idOf(typed);
    return contacts.stream()
        .filter(each -> each.id().equals(wanted) || Choice.idOf(each.name()).equals(wanted))
        .findFirst();
  }
}
