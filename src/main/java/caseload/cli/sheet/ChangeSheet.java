package caseload.cli.sheet;

import caseload.cli.desk.Machine;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.policy.Word;
import caseload.report.pairs.GoalPath;
import caseload.report.pairs.NoPair;
import caseload.report.pairs.Pair;
import caseload.report.pairs.Pairing;
import caseload.report.pairs.SchoolData;
import caseload.report.pairs.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One mentee's entry beside each later point, with what may be said of it and what may not. */
record ChangeSheet(Sheets sheets, Journey journey, List<Episode> episodes) {
  private static final List<Measure.Point> LATER =
      List.of(Measure.Point.REVIEW, Measure.Point.EXIT, Measure.Point.FOLLOW_UP);

  void print() {
    if (sheets.desk().json()) {
      sheets.desk().print(Machine.json(json()));
      return;
    }
    sheets.head(journey, "change");
    goals(
        "Goals, by the child, from 0 to 10",
        each -> GoalPath.of(each, sheets.desk().caseload()::questionnaire));
    goals("Goals, as noted in sessions", GoalPath::noted);
    inWords();
    int hidden = journey.episodes().size() - episodes.size();
    if (hidden > 0) sheets.desk().note(hidden + " earlier: add --history");
  }

  private void goals(String title, Function<Episode, List<GoalPath>> paths) {
    List<String> lines =
        episodes.stream()
            .flatMap(each -> paths.apply(each).stream())
            .flatMap(path -> new GoalBars(path).line().stream())
            .toList();
    if (!lines.isEmpty()) sheets.section(title, lines);
  }

  private void inWords() {
    if (episodes.stream().allMatch(episode -> points(episode).isEmpty())) {
      sheets.desk().say("Nothing was rated after the entry yet.");
      sheets
          .desk()
          .note(
              "To do it:  caseload measure QUESTIONNAIRE %s --point exit"
                  .formatted(journey.mentee().mentee()));
      return;
    }
    for (Episode episode : episodes) {
      for (Measure.Point point : points(episode)) section(episode, point);
    }
    sheets.desk().say("");
    sheets
        .desk()
        .say("Other things also changed in that time; none of this is proof of what did it.");
  }

  private static List<Measure.Point> points(Episode episode) {
    List<Measure.Point> met =
        episode.all(Measure.class).stream().map(Measure::point).distinct().toList();
    return LATER.stream().filter(met::contains).toList();
  }

  private void section(Episode episode, Measure.Point point) {
    List<Pair> pairs = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Pairing pairing : pairings(episode, point)) {
      if (pairing instanceof Pair pair) pairs.add(pair);
      if (pairing instanceof NoPair no) not.add(words(no));
    }
    List<String> lines = new ArrayList<>();
    TwoSheets.of(pairs).forEach(each -> lines.addAll(each.lines()));
    lines.addAll(data(episode).lines(point));
    String of = episodes.size() > 1 ? ", referral of " + Days.say(episode.opened()) : "";
    if (!lines.isEmpty()) sheets.section("Entry and " + Word.of(point) + of, lines);
    if (!not.isEmpty()) sheets.section("Not compared with " + Word.of(point) + of, not);
  }

  private DataWords data(Episode episode) {
    return new DataWords(new SchoolData(episode, sheets.desk().school().calendar()));
  }

  /** None where nothing but the school's own data is there from that point. */
  private List<Pairing> pairings(Episode episode, Measure.Point point) {
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

  private Map<String, Object> json() {
    List<Map<String, Object>> pairs = new ArrayList<>();
    List<Map<String, Object>> not = new ArrayList<>();
    List<Map<String, Object>> data = new ArrayList<>();
    for (Episode episode : episodes) {
      for (Measure.Point point : points(episode)) {
        data(episode).maps(point).forEach(map -> data.add(in(episode, map)));
        for (Pairing each : pairings(episode, point)) {
          if (each instanceof Pair pair) pairs.add(in(episode, new PairWords(pair).map()));
          if (each instanceof NoPair no) not.add(in(episode, map(no, point)));
        }
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", journey.mentee().mentee());
    json.put("pairs", pairs);
    json.put("not-compared", not);
    json.put("data", data);
    return Map.of("change", json);
  }

  private static Map<String, Object> in(Episode episode, Map<String, Object> map) {
    Map<String, Object> with = new LinkedHashMap<>();
    with.put("episode", episode.id());
    with.putAll(map);
    return with;
  }

  private static Map<String, Object> map(NoPair no, Measure.Point point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", no.questionnaire());
    map.put("role", no.role());
    map.put("point", Word.of(point));
    no.score().ifPresent(score -> map.put("score", score));
    map.put("why", Word.of(no.why()));
    return map;
  }
}
