package caseload.letter.account;

import caseload.policy.Questionnaire;
import caseload.policy.Scale;
import caseload.policy.Score;
import caseload.report.change.RawChange;
import caseload.report.change.ReliableChange;
import caseload.report.pairs.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questionnaires answered twice: one score of each says how the whole sheet moved. */
record Sheets(Telling telling) {
  private static final List<String> WHOLE = List.of("total", "average", "overall", "mean");

  /** One pair for each two sheets from one side: the whole score, else the first that has one. */
  List<Pair> from(Source source) {
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs(source)) {
      Optional<Pair> same = chosen.stream().filter(each -> sameSheets(each, pair)).findFirst();
      if (same.isEmpty()) chosen.add(pair);
      else if (whole(pair) && !whole(same.get())) chosen.set(chosen.indexOf(same.get()), pair);
    }
    return chosen;
  }

  private List<Pair> pairs(Source source) {
    return telling.pairings().stream()
        .filter(Pair.class::isInstance)
        .map(Pair.class::cast)
        .filter(pair -> telling.source(pair.role()) == source)
        .filter(pair -> pair.change().isPresent())
        .toList();
  }

  private static boolean sameSheets(Pair one, Pair two) {
    return Objects.equals(one.entry(), two.entry()) && Objects.equals(one.second(), two.second());
  }

  private static boolean whole(Pair pair) {
    return WHOLE.stream().anyMatch(pair.score().id()::contains);
  }

  /** In words that a child of eleven reads, with nothing that a test's handbook would say. */
  static String plainly(Pair pair) {
    if (pair.from().compareTo(pair.to()) == 0) return stayed(pair);
    String words =
        "In \"%s\" the number went from %s to %s; %s is the best."
            .formatted(
                pair.definition().name(),
                Scale.plain(pair.from()),
                Scale.plain(pair.to()),
                Scale.plain(best(pair)));
    return Stream.concat(Stream.of(words), more(pair).stream()).collect(Collectors.joining(" "));
  }

  private static String stayed(Pair pair) {
    return "In \"%s\" the number stayed at %s; %s is the best."
        .formatted(pair.definition().name(), Scale.plain(pair.to()), Scale.plain(best(pair)));
  }

  private static BigDecimal best(Pair pair) {
    Score score = pair.score();
    return score.direction() == Score.Direction.LOWER_IS_BETTER ? score.lowest() : score.highest();
  }

  private static Optional<String> more(Pair pair) {
    if (pair.way().filter(RawChange.Way.WORSE::equals).isPresent()) {
      return Optional.of("I would like to talk with you about that.");
    }
    boolean better = pair.reliable().filter(ReliableChange.Verdict.BETTER::equals).isPresent();
    return better
        ? Optional.of("That is more than such numbers move by chance.")
        : Optional.empty();
  }

  /** Said once of all that changed and may have done so by chance. */
  static Optional<String> chance(List<Pair> pairs) {
    List<Pair> changed =
        pairs.stream().filter(pair -> pair.from().compareTo(pair.to()) != 0).toList();
    long sure = changed.stream().filter(Sheets::sure).count();
    if (sure == changed.size()) return Optional.empty();
    String what =
        sure > 0 ? "the other changes" : changed.size() > 1 ? "such changes" : "such a change";
    return Optional.of("Part of " + what + " can be chance.");
  }

  private static boolean sure(Pair pair) {
    return pair.reliable().filter(verdict -> verdict != ReliableChange.Verdict.WOBBLE).isPresent();
  }

  /** For those who keep the records: the same, with day and role. */
  static String inFull(Pair pair) {
    String way =
        pair.way()
            .map(each -> each == RawChange.Way.SAME ? "about the same" : Plainly.words(each.name()))
            .orElse("neither end is better");
    return "%s, answered by %s: %s to %s (%s), %s and %s%s"
        .formatted(
            pair.definition().name(),
            Plainly.words(pair.role()),
            Scale.plain(pair.from()),
            Scale.plain(pair.to()),
            way,
            Plainly.shortly(pair.entry().date()),
            Plainly.shortly(pair.second().date()),
            levels(pair));
  }

  /** How far each goal came out as expected, which one T for all of them does not say. */
  private static String levels(Pair pair) {
    if (pair.score().formula().isEmpty()) return "";
    return "; at the end "
        + String.join(
            ", ", pair.goals().stream().map(goal -> level(pair.definition(), goal)).toList());
  }

  private static String level(Questionnaire in, Pair.GoalPair goal) {
    String words =
        in.scale().flatMap(scale -> scale.label(goal.to())).orElseGet(() -> Scale.plain(goal.to()));
    return goal.target().toUpperCase(Locale.ROOT) + " " + words;
  }
}
