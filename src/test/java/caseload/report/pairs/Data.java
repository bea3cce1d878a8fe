package caseload.report.pairs;

import caseload.journey.Episode;
import caseload.journey.Measure;
import caseload.journey.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the school holds already, and sheets with another name on them. */
final class Data {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private Data() {}

  static Episode attendance(Episode episode, Measure.Point point, int possible, int absent) {
    Map<String, BigDecimal> figures =
        Map.of("possible", BigDecimal.valueOf(possible), "absent", BigDecimal.valueOf(absent));
    return episode.with(of("attendance", point, figures, DAY.minusDays(40), DAY));
  }

  static Episode incidents(
      Episode episode, Measure.Point point, int count, LocalDate from, LocalDate to) {
    return episode.with(
        of("incidents", point, Map.of("count", BigDecimal.valueOf(count)), from, to));
  }

  /** Any data of the school's: the figures by name and number. */
  static Episode figures(
      Episode episode,
      String data,
      Measure.Point point,
      LocalDate from,
      LocalDate to,
      String... named) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i += 2) figures.put(named[i], new BigDecimal(named[i + 1]));
    return episode.with(of(data, point, figures, from, to));
  }

  private static Measure of(
      String data,
      Measure.Point point,
      Map<String, BigDecimal> figures,
      LocalDate from,
      LocalDate to) {
    return new Measure(
        DAY,
        new Recorded(DAY.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC), "somebody"),
        data,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "school",
        Optional.empty(),
        point,
        Map.of(),
        figures,
        List.of(),
        Optional.of(from),
        Optional.of(to),
        Optional.empty());
  }

  static Measure by(Measure measure, Optional<String> who) {
    return new Measure(
        measure.date(),
        measure.recorded(),
        measure.questionnaire(),
        measure.version(),
        measure.form(),
        who,
        measure.role(),
        measure.child(),
        measure.point(),
        measure.answers(),
        measure.scores(),
        measure.missing(),
        measure.from(),
        measure.to(),
        measure.comment());
  }
}
