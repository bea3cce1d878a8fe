package caseload.casefile.demo;

import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.journey.Contact;
import caseload.journey.Filed;
import caseload.journey.Mentee;
import caseload.journey.Recorded;
import caseload.policy.Choice;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the mentee of a story: birth date, classes, and contacts at an invented address. */
record Family(Fields usual, LocalDate today) {
  private static final int RECEPTION_AGE = 5;

  /** The school year that a day lies in, named by the year in which it begins. */
  static int schoolYear(LocalDate day) {
    return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
  }

  Mentee mentee(
      String code,
      Child child,
      List<Fields> contacts,
      List<Fields> filed,
      int number,
      Recorded referred) {
    LocalDate since = referred.at().toLocalDate();
    int year = Math.max(child.year(), schoolYear(today) - schoolYear(since));
    return new Mentee(
        code,
        child.name(),
        child.knownAs(),
        birth(child, year),
        Optional.empty(),
        Optional.empty(),
        classes(year, since),
        languages(child),
        child.facts().stream().map(f -> fact(f, since)).toList(),
        contacts.stream().map(contact -> contact(contact, number)).toList(),
        child.household(),
        child.safeguardingFile(),
        referred,
        filed.stream().map(each -> Records.read(each, Filed.class)).toList(),
        Optional.empty());
  }

  private static Mentee.Fact fact(String fact, LocalDate since) {
    LocalDate from = LocalDate.of(schoolYear(since), 9, 1);
    return new Mentee.Fact(fact, Optional.of(from), Optional.empty());
  }

  private static Optional<Mentee.Languages> languages(Child child) {
    if (child.home().isEmpty()) return Optional.empty();
    return Optional.of(new Mentee.Languages(child.home(), child.letters(), child.interpreter()));
  }

  private LocalDate birth(Child child, int year) {
    MonthDay day = MonthDay.parse("--" + child.born());
    int begins = schoolYear(today) - year - RECEPTION_AGE;
    return day.atYear(day.getMonthValue() >= 9 ? begins : begins + 1);
  }

  private List<Mentee.InClass> classes(int year, LocalDate since) {
    List<Mentee.InClass> classes = new ArrayList<>();
    for (int begins = schoolYear(since); begins <= schoolYear(today); begins++) {
      int then = year - (schoolYear(today) - begins);
      classes.add(new Mentee.InClass(className(then), LocalDate.of(begins, 9, 1)));
    }
    return classes;
  }

  private String className(int year) {
    return Pages.texts(usual, "classes").get(year);
  }

  /** The class teacher of a mentee on a day. */
  String teacher(Mentee mentee, LocalDate day) {
    return Pages.texts(usual, "teachers").get(mentee.yearOn(day));
  }

  private Contact contact(Fields own, int number) {
    String name = ((Text) own.get("name").orElseThrow()).value();
    Fields told = Pages.over(own, Pages.fields(usual, "contact"));
    Fields more =
        Fields.of(
            List.of(
                Trees.field("id", Text.of(id(own))),
                Trees.field("salutation", Text.of(salutation(name))),
                Trees.field("phone", Text.of("01632 960%03d".formatted(100 + number % 900))),
                Trees.field("address", address(number))));
    return Records.read(Pages.over(told, more), Contact.class);
  }

  /** Steps name a contact by what they are to the child; no family here has two of a kind. */
  private static String id(Fields own) {
    return Choice.idOf(((Text) own.get("relationship").orElseThrow()).value());
  }

  /** {@code Mrs Beata Zielinska} is written to as {@code Mrs Zielinska}. */
  private static String salutation(String name) {
    int first = name.indexOf(' ');
    return name.substring(0, first) + name.substring(name.lastIndexOf(' '));
  }

  private Tree address(int number) {
    List<String> streets = Pages.texts(usual, "streets");
    String street = (3 + number * 7 % 88) + " " + streets.get(number % streets.size());
    return Items.of(List.of(Text.of(street), Text.of("Harrowmere"), Text.of("ZZ9 4QX")));
  }
}
