package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Attainment in one subject at entry and at a later point, on the scale of the school: two figures
 * beside each other, and what was aimed at. Of several figures at a point it is the last.
 *
 * @param target what was aimed at; as written at the later point, else at entry
 */
public record Attained(
    String subject,
    Measure.Point point,
    BigDecimal entry,
    BigDecimal second,
    Optional<BigDecimal> target) {
  private static final String TARGET = "-target";

  /** Every subject that has a figure at entry and at this point, in the order of the alphabet. */
  public static List<Attained> of(Episode episode, Measure.Point point) {
    Map<String, BigDecimal> entry = figures(episode, Measure.Point.ENTRY);
    Map<String, BigDecimal> second = figures(episode, point);
    return second.keySet().stream()
        .filter(subject -> !subject.endsWith(TARGET))
        .flatMap(
            subject ->
                Optional.ofNullable(entry.get(subject)).stream()
                    .map(from -> of(subject, point, from, entry, second)))
        .toList();
  }

  private static Attained of(
      String subject,
      Measure.Point point,
      BigDecimal from,
      Map<String, BigDecimal> entry,
      Map<String, BigDecimal> second) {
    Optional<BigDecimal> target =
        Optional.ofNullable(second.get(subject + TARGET))
            .or(() -> Optional.ofNullable(entry.get(subject + TARGET)));
    BigDecimal to = second.getOrDefault(subject, from);
    return new Attained(subject, point, from, to, target);
  }

  private static Map<String, BigDecimal> figures(Episode episode, Measure.Point point) {
    Map<String, BigDecimal> last = new TreeMap<>();
    episode.all(Measure.class).stream()
        .filter(each -> each.questionnaire().equals("attainment") && each.point() == point)
        .forEach(each -> last.putAll(each.scores()));
    return last;
  }
}
