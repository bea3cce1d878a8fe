package caseload.journey;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What data of the school's own must be: known figures over a stated window, none of them
 * impossible. Half-days are counted for attendance, times for the rest.
 */
final class DataRules {
  private static final String ATTENDANCE = "attendance";
  private static final String ATTAINMENT = "attainment";
  private static final String POSSIBLE = "possible";
  private static final String ABSENT = "absent";
  private static final String LATE = "late";

  private static final List<String> SUBJECTS =
      List.of(
          "reading", "writing", "spelling", "phonics", "maths", "english", "science", "overall");

  private static final Map<String, List<String>> FIGURES =
      Map.of(
          ATTENDANCE,
          List.of(POSSIBLE, ABSENT, "unauthorised"),
          "punctuality",
          List.of(LATE, POSSIBLE),
          "incidents",
          List.of("count"),
          "suspensions",
          List.of("count", "half-days"),
          ATTAINMENT,
          attainment());

  private static final Map<String, List<String>> NEEDED =
      Map.of(
          ATTENDANCE,
          List.of(POSSIBLE, ABSENT),
          "punctuality",
          List.of(LATE),
          "incidents",
          List.of("count"),
          "suspensions",
          List.of("count"),
          ATTAINMENT,
          List.of());

  private DataRules() {}

  private static List<String> attainment() {
    List<String> figures = new ArrayList<>(SUBJECTS);
    SUBJECTS.forEach(subject -> figures.add(subject + "-target"));
    return List.copyOf(figures);
  }

  /** The figures that a kind of data can have. */
  static List<String> figures(String data) {
    return FIGURES.getOrDefault(data, List.of());
  }

  static void meet(Measure measure) {
    String data = measure.questionnaire();
    Set<String> named = measure.scores().keySet();
    measure.answers().keySet().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.unknownFigure(data, "answer " + name, figures(data));
            });
    named.stream()
        .filter(name -> !figures(data).contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.unknownFigure(data, name, figures(data));
            });
    List<String> missing =
        NEEDED.getOrDefault(data, List.of()).stream().filter(f -> !named.contains(f)).toList();
    if (!missing.isEmpty()) throw Refusal.figuresMissing(data, missing);
    window(measure);
    if (!data.equals(ATTAINMENT)) counts(measure);
  }

  private static void window(Measure measure) {
    boolean whole = measure.from().isPresent() && measure.to().isPresent();
    if (!whole && !measure.questionnaire().equals(ATTAINMENT)) {
      throw Refusal.windowMissing(measure.questionnaire());
    }
    LocalDate today = measure.recorded().at().toLocalDate();
    measure
        .to()
        .filter(last -> last.isAfter(today))
        .ifPresent(
            last -> {
              throw Refusal.windowAhead(measure.questionnaire(), last, today);
            });
  }

  private static void counts(Measure measure) {
    for (Map.Entry<String, BigDecimal> each : measure.scores().entrySet()) {
      boolean whole = each.getValue().stripTrailingZeros().scale() <= 0;
      if (each.getValue().signum() < 0 || !whole) {
        throw Refusal.impossibleFigure(
            "%s %s cannot be: it is counted in whole numbers from 0."
                .formatted(each.getKey(), plain(each.getValue())));
      }
    }
    notMore(measure, ABSENT, POSSIBLE);
    notMore(measure, "unauthorised", ABSENT);
    notMore(measure, LATE, POSSIBLE);
    if (measure.questionnaire().equals(ATTENDANCE)) possible(measure);
  }

  private static void notMore(Measure measure, String part, String whole) {
    BigDecimal less = measure.scores().get(part);
    BigDecimal more = measure.scores().get(whole);
    if (less == null || more == null || less.compareTo(more) <= 0) return;
    throw Refusal.impossibleFigure(
        "%s %s %s of %s %s cannot be."
            .formatted(measure.questionnaire(), part, plain(less), whole, plain(more)));
  }

  /** Two half-days for each weekday of the window, and at least one. */
  private static void possible(Measure measure) {
    BigDecimal possible = measure.scores().getOrDefault(POSSIBLE, BigDecimal.ZERO);
    LocalDate from = measure.from().orElseThrow();
    LocalDate to = measure.to().orElseThrow();
    long most = 2 * from.datesUntil(to.plusDays(1)).filter(DataRules::isWeekday).count();
    if (possible.signum() > 0 && possible.compareTo(BigDecimal.valueOf(most)) <= 0) return;
    throw Refusal.impossibleFigure(
        "possible %s cannot be: from %s to %s there are at most %d half-days of school."
            .formatted(plain(possible), Days.say(from), Days.say(to), most));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
