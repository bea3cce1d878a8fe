package caseload.report;

import caseload.journey.Comment;
import caseload.journey.Journey;
import caseload.journey.Quotable;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import caseload.report.disclosure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What pupils, families and staff say, as far as they allowed it: how many children there are under
 * each theme, and phrases that many could have said. A phrase is quoted only under a theme whose
 * number is shown and under no second one, and only while there is consent to it.
 *
 * @param lines to print, a paragraph each; never empty
 */
public record Voices(List<String> lines) {
  private static final String TABLE = "voices";
  private static final String NOBODY = "Nobody is quoted in this report.";
  private static final int MOST_QUOTES = 3;

  public Voices {
    lines = List.copyOf(lines);
  }

  /** Counts the children under each theme; one with fewer than may be shown has no row. */
  static void on(Sheet sheet, Ledger ledger) {
    for (Choice theme : ledger.policy().themes()) {
      List<Case> behind = ledger.where(each -> comments(each, theme, ledger).findAny().isPresent());
      long children = behind.stream().map(Case::child).distinct().count();
      if (children < Math.max(1, ledger.smallest()) || Delicate.is(theme)) continue;
      sheet.children(id(theme), Say.capital(theme.name()), behind);
      sheet.notSmall(id(theme), Math.max(1, ledger.smallest()));
    }
  }

  private static String id(Choice theme) {
    return TABLE + "." + theme.id();
  }

  private static Stream<Comment> comments(Case each, Choice theme, Ledger ledger) {
    return each.episode().all(Comment.class).stream()
        .filter(Comment::countable)
        .filter(comment -> ledger.year().holds(comment.date()))
        .filter(comment -> comment.themes().contains(theme.id()));
  }

  /** What the readers of this report may be told of what was said. */
  public static Voices of(List<Journey> journeys, TermReport report, SchoolFile school) {
    Ledger ledger =
        Ledger.of(
            journeys,
            report.period(),
            report.asOf(),
            school,
            Map.of(),
            report.audience().showFrom(),
            List.of());
    List<String> names = names(journeys, school);
    List<String> lines = new ArrayList<>();
    Set<String> quoted = new HashSet<>();
    for (Choice theme : ledger.policy().themes()) {
      Optional<String> count = count(report, theme);
      if (count.isEmpty()) continue;
      Map<String, Comment.By> phrases = phrases(ledger, report.asOf(), theme, names);
      phrases.keySet().removeIf(phrase -> !quoted.add(phrase.toLowerCase(Locale.ROOT)));
      Spoken spoken = new Spoken(phrases, by -> tellable(by, theme, ledger));
      lines.add(
          Say.sentence(theme.name() + ": said by or about " + count.get()) + spoken.sentences());
    }
    if (quoted.isEmpty()) lines.add(NOBODY);
    return new Voices(lines);
  }

  private static Optional<String> count(TermReport report, Choice theme) {
    return report
        .find(id(theme))
        .filter(Cell.Shown.class::isInstance)
        .flatMap(cell -> Say.count(cell, report.mentees()));
  }

  /** Who speaks would point to the few of whom such a person spoke. */
  private static boolean tellable(Comment.By by, Choice theme, Ledger ledger) {
    long children =
        ledger
            .where(each -> comments(each, theme, ledger).anyMatch(said -> said.by() == by))
            .stream()
            .map(Case::child)
            .distinct()
            .count();
    return children >= Math.max(1, ledger.smallest());
  }

  private static List<String> names(List<Journey> journeys, SchoolFile school) {
    return Stream.concat(
            journeys.stream().flatMap(each -> Quotable.namesIn(each.mentee()).stream()),
            school.staff().stream().map(Staff::name))
        .toList();
  }

  /** In order of the alphabet: any other order could tell who said which. */
  private static Map<String, Comment.By> phrases(
      Ledger ledger, LocalDate asOf, Choice theme, List<String> names) {
    Predicate<String> fit =
        phrase -> Quotable.fault(phrase).or(() -> Quotable.named(phrase, names)).isEmpty();
    TreeMap<String, Comment.By> phrases = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Case each : ledger.cases()) {
      comments(each, theme, ledger)
          .filter(comment -> consented(each, comment.date()) && consented(each, asOf))
          .forEach(
              comment ->
                  comment
                      .quotation()
                      .filter(fit)
                      .ifPresent(phrase -> phrases.putIfAbsent(phrase, comment.by())));
    }
    while (phrases.size() > MOST_QUOTES) phrases.remove(phrases.lastKey());
    return phrases;
  }

  private static boolean consented(Case each, LocalDate day) {
    return each.episode()
        .consents(each.journey().mentee(), each.policy())
        .inForce(ConsentRule.QUOTES, day);
  }
}
