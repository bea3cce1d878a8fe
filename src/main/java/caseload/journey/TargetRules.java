package caseload.journey;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one target must be before a plan can hold it. */
final class TargetRules {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private TargetRules() {}

  static void meet(Target target, Plan plan) {
    smart(target);
    if (target.by().isBefore(plan.date())) {
      throw Refusal.overBeforeItBegins(target.id(), target.by(), plan.date());
    }
    if (target.weight().orElse(1) < 1) {
      throw Refusal.noWeight(target.id(), target.weight().orElseThrow());
    }
    changes(target);
    inOrder(target);
  }

  private static void smart(Target target) {
    Set<SmartPart> there = EnumSet.of(SmartPart.BY);
    if (!target.wording().isBlank()) there.add(SmartPart.WORDING);
    if (!target.barrier().isBlank()) there.add(SmartPart.BARRIER);
    if (!target.measure().isBlank()) there.add(SmartPart.MEASURE);
    if (!target.baseline().isBlank()) there.add(SmartPart.FROM);
    if (!target.target().isBlank()) there.add(SmartPart.TO);
    List<SmartPart> missing = SmartPart.missing(there);
    if (!missing.isEmpty()) throw Refusal.notSmart(target.id(), missing);
  }

  /** Only what is to hold may end where it began. */
  private static void changes(Target target) {
    if (target.keepsSteady() || !same(target.baseline(), target.target())) return;
    throw Refusal.nothingChanges(target.id(), target.baseline().strip());
  }

  private static boolean same(String from, String to) {
    Optional<Double> first = number(from);
    return plain(from).equals(plain(to)) || (first.isPresent() && first.equals(number(to)));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The number that a text is, and nothing but that. */
  static Optional<Double> number(String text) {
    String stripped = text.strip();
    return NUMBER.matcher(stripped).matches()
        ? Optional.of(Double.valueOf(stripped))
        : Optional.empty();
  }

  /** Five levels of attainment go one way, and no two are the same. */
  private static void inOrder(Target target) {
    List<String> levels = target.levels();
    if (levels.isEmpty()) return;
    List<String> plain = levels.stream().map(TargetRules::plain).toList();
    boolean blank = plain.stream().anyMatch(String::isEmpty);
    if (blank || new HashSet<>(plain).size() < plain.size()) {
      throw Refusal.levelsOutOfOrder(target.id());
    }
    List<Double> figures = levels.stream().flatMap(TargetRules::only).toList();
    if (figures.size() == levels.size() && !oneWay(figures, target)) {
      throw Refusal.levelsOutOfOrder(target.id());
    }
  }

  /** The figure of a level that has just one, such as {@code 3 lunchtimes}. */
  private static Stream<Double> only(String level) {
    Matcher found = NUMBER.matcher(level);
    List<Double> all = found.results().map(each -> Double.valueOf(each.group())).toList();
    return all.size() == 1 ? all.stream() : Stream.empty();
  }

  /** Rising or falling throughout, and the way the target goes where that is plain. */
  private static boolean oneWay(List<Double> figures, Target target) {
    double way = Math.signum(figures.get(1) - figures.get(0));
    for (int i = 1; i < figures.size(); i++) {
      if (way == 0 || Math.signum(figures.get(i) - figures.get(i - 1)) != way) return false;
    }
    Optional<Double> from = number(target.baseline());
    Optional<Double> to = number(target.target());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) return true;
    return way == Math.signum(to.get() - from.get());
  }
}
