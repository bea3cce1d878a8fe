package caseload.cli;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.report.pairs.NoPair;
import caseload.report.pairs.Pair;
import caseload.report.pairs.Pairing;
import caseload.report.pairs.SchoolData;
import caseload.report.pairs.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One mentee's entry beside each later point, with what may be said of it and what may not. */
record ChangeSheet(Sheets sheets) {
  private static final List<Measure.Point> LATER =
      List.of(Measure.Point.REVIEW, Measure.Point.EXIT, Measure.Point.FOLLOW_UP);

  void print(Journey journey) {
    if (sheets.desk().json()) {
      sheets.desk().print(Machine.json(json(journey)));
      return;
    }
    sheets.head(journey, "change");
    List<Measure.Point> points = points(journey);
    if (points.isEmpty()) {
      sheets.desk().say("Nothing was rated after the entry yet.");
      sheets
          .desk()
          .note(
              "To do it:  caseload measure QUESTIONNAIRE %s --point exit"
                  .formatted(journey.mentee().mentee()));
      return;
    }
    for (Measure.Point point : points) section(journey, point);
    sheets.desk().say("");
    sheets
        .desk()
        .say("Other things also changed in that time; none of this is proof of what did it.");
  }

  private static List<Measure.Point> points(Journey journey) {
    return LATER.stream()
        .filter(
            point ->
                journey.current().stream()
                    .flatMap(episode -> episode.all(Measure.class).stream())
                    .anyMatch(measure -> measure.point() == point))
        .toList();
  }

  private void section(Journey journey, Measure.Point point) {
    Episode episode = journey.current().orElseThrow();
    List<Pair> pairs = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Pairing pairing : pairings(journey, episode, point)) {
      if (pairing instanceof Pair pair) pairs.add(pair);
      if (pairing instanceof NoPair no) not.add(words(no));
    }
    List<String> lines = new ArrayList<>();
    TwoSheets.of(pairs).forEach(each -> lines.addAll(each.lines()));
    lines.addAll(data(episode).lines(point));
    sheets.section("Entry and " + Results.word(point), lines);
    if (!not.isEmpty()) sheets.section("Not compared with " + Results.word(point), not);
  }

  private DataWords data(Episode episode) {
    return new DataWords(new SchoolData(episode, sheets.desk().school().calendar()));
  }

  private List<Pairing> pairings(Journey journey, Episode episode, Measure.Point point) {
    boolean asked =
        episode.all(Measure.class).stream().anyMatch(each -> each.point() == point && !each.data());
    if (!asked) return List.of();
    return new SideBySide(journey.mentee(), episode, sheets.desk().caseload()::questionnaire)
        .entryAnd(point);
  }

  private static String words(NoPair no) {
    String score = no.score().map(id -> ", " + id).orElse("");
    return "%s by %s%s: %s"
        .formatted(no.questionnaire(), Sheets.words(no.role()), score, no.why().words());
  }

  private Map<String, Object> json(Journey journey) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    List<Map<String, Object>> not = new ArrayList<>();
    List<Map<String, Object>> data = new ArrayList<>();
    for (Measure.Point point : points(journey)) {
      Episode episode = journey.current().orElseThrow();
      data.addAll(data(episode).maps(point));
      for (Pairing each : pairings(journey, episode, point)) {
        if (each instanceof Pair pair) pairs.add(new PairWords(pair).map());
        if (each instanceof NoPair no) not.add(map(no, point));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", journey.mentee().mentee());
    json.put("pairs", pairs);
    json.put("not-compared", not);
    json.put("data", data);
    return Map.of("change", json);
  }

  private static Map<String, Object> map(NoPair no, Measure.Point point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", no.questionnaire());
    map.put("role", no.role());
    map.put("point", Results.word(point));
    no.score().ifPresent(score -> map.put("score", score));
    map.put("why", Results.word(no.why()));
    return map;
  }
}
