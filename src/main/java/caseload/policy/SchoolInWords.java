package caseload.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The school, its people, its calendar and its paper policy in plain English. */
final class SchoolInWords {
  private SchoolInWords() {}

  static List<String> school(School school) {
    return new InWords()
        .say(school.name() + ".")
        .sayIf(school.motto(), motto -> "Its words: " + InWords.quoted(motto) + ".")
        .sayIf(address(school), address -> "Address: " + address + ".")
        .sayIf(school.phone(), phone -> "Telephone: " + phone + ".")
        .sayIf(school.email(), email -> "Email: " + email + ".")
        .sayIf(school.colour(), colour -> "Letters are headed in the colour " + colour + ".")
        .sayAll(paper(school.paper()))
        .sayList("Children in each year group: ", roll(school.roll()), "and")
        .lines();
  }

  private static Optional<String> address(School school) {
    return Optional.of(String.join(", ", school.address())).filter(lines -> !lines.isBlank());
  }

  private static List<String> paper(HeadedPaper paper) {
    InWords words =
        new InWords()
            .sayIf(paper.logo(), file -> "The logo on letters is " + file + ".")
            .sayIf(paper.logoSays(), says -> "It shows: " + InWords.quoted(says) + ".")
            .sayEach("Below the address letters say:", paper.lines())
            .sayIf(paper.footer(), foot -> "At the foot of each page: " + InWords.quoted(foot));
    paper.signature().ifPresent(signing -> signing(signing, words));
    return words.lines();
  }

  private static void signing(HeadedPaper.Signing signing, InWords words) {
    words
        .sayIf(signing.name(), name -> "Letters are signed: " + name + ".")
        .sayEach("Below the signature letters say:", signing.lines())
        .sayIf(signing.picture(), file -> "The signature is " + file + ".");
  }

  private static List<String> roll(Map<String, Integer> roll) {
    return roll.entrySet().stream()
        .sorted(Comparator.comparingInt(year -> yearNumber(year.getKey())))
        .map(year -> year.getValue() + " in " + InWords.spaced(year.getKey()))
        .toList();
  }

  /** Reception, which has no number, comes first. */
  private static int yearNumber(String year) {
    String digits = year.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
  }

  static List<String> people(SchoolFile file) {
    return file.staff().stream().map(person -> person(file, person)).toList();
  }

  private static String person(SchoolFile file, Staff person) {
    StringBuilder line = new StringBuilder(InWords.named(person.id(), person.name()));
    line.append(": ").append(InWords.spaced(person.role()));
    person.hours().ifPresent(hours -> line.append(", ").append(InWords.hours(hours) + " a week"));
    person.place().ifPresent(place -> line.append(", ").append(place));
    if (!person.schools().isEmpty()) line.append("; works in ").append(places(person));
    person.week().ifPresent(week -> line.append("; sessions in week ").append(week.name()));
    person.lineManager().ifPresent(id -> line.append("; line manager: ").append(nameOf(file, id)));
    for (Cover cover : person.covers()) line.append("; ").append(cover(file, cover));
    return line.append('.').toString();
  }

  private static String places(Staff person) {
    return InWords.join(person.schools(), "and");
  }

  private static String cover(SchoolFile file, Cover cover) {
    return "stands in for %s from %s to %s"
        .formatted(
            nameOf(file, cover.mentor()), InWords.day(cover.from()), InWords.day(cover.to()));
  }

  private static String nameOf(SchoolFile file, String id) {
    return file.person(id).map(Staff::name).orElse(id);
  }

  static List<String> calendar(Calendar calendar) {
    InWords words = new InWords();
    calendar.terms().forEach(term -> words.say(term(term)));
    return words
        .sayList("Closed in term: ", calendar.closed().stream().map(InWords::day).toList(), "and")
        .sayIf(calendar.bankHolidays(), SchoolInWords::bankHolidays)
        .sayIf(calendar.twoWeek(), ServiceInWords::twoWeeks)
        .sayIf(
            calendar.sessionDay(),
            day -> "The usual day for sessions is " + name(day) + ": the first one is due then.")
        .lines();
  }

  private static String bankHolidays(BankHolidays kept) {
    return switch (kept) {
      case ENGLAND_AND_WALES -> "Closed on the bank holidays of England and Wales.";
      case SCOTLAND -> "Closed on the bank holidays of Scotland.";
      case NONE -> "Open on bank holidays, but for closed days.";
    };
  }

  private static String term(Term term) {
    String half = term.halfTerm().map(week -> "; half-term: " + span(week)).orElse("");
    return term.words() + ": " + span(term.span()) + half + ".";
  }

  private static String span(Span span) {
    return InWords.day(span.from()) + " to " + InWords.day(span.to());
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  static List<String> paper(PolicyPaper paper, Words words, LocalDate today) {
    return new InWords()
        .say("These settings follow the paper " + InWords.quoted(paper.title()) + ".")
        .sayIf(paper.agreed(), agreed -> "Agreed: " + agreed + ".")
        .sayIf(paper.reviewedBy(), who -> "It is reviewed by: " + who + ".")
        .sayIf(
            paper.reviewEveryYears(), n -> "It is reviewed every " + InWords.count(n, "year") + ".")
        .sayIf(paper.nextReview(), day -> review(day, paper.overdue(today)))
        .sayList(
            "Letters and reports say: ",
            List.of(words.mentee(), words.mentor(), words.group(), words.parent()),
            "and")
        .lines();
  }

  private static String review(LocalDate day, boolean overdue) {
    return overdue
        ? "The review was due by " + InWords.day(day) + ": it is overdue."
        : "The next review is due by " + InWords.day(day) + ".";
  }
}
