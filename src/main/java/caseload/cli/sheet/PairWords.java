package caseload.cli.sheet;

import caseload.policy.Scale;
import caseload.policy.Word;
import caseload.report.change.OneInWords;
import caseload.report.change.RawChange;
import caseload.report.pairs.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One score that was rated twice, for the screen and for other programs. */
record PairWords(Pair pair) {

  List<String> lines() {
    String score = pair.score().called() + ": ";
    if (pair.change().isEmpty()) return List.of(score + values() + "; neither end is better");
    OneInWords words = new OneInWords(pair.change().get());
    List<String> lines = new ArrayList<>();
    lines.add(score + words.values() + (withinStep() ? ", which counts as about the same" : ""));
    if (pair.reliable().isPresent()) lines.add("    " + words.reliable(pair.reliable()));
    pair.clinical()
        .ifPresent(
            of -> lines.add("    " + new GoodRangeWords(of, pair.cutOff().orElseThrow()).line()));
    words.byWaiting(pair.byWaiting()).ifPresent(line -> lines.add("    " + line));
    return lines;
  }

  private String values() {
    return Scale.plain(pair.from()) + " to " + Scale.plain(pair.to());
  }

  /** It moved, but by no more than the step that the school calls the same. */
  private boolean withinStep() {
    boolean moved = pair.from().compareTo(pair.to()) != 0;
    boolean step = pair.score().sameWithin().isPresent();
    return moved && step && pair.way().filter(RawChange.Way.SAME::equals).isPresent();
  }

  /** True where it has a good side and nobody published how steady it is. */
  boolean chanceNotKnown() {
    return pair.change().isPresent() && pair.reliable().isEmpty();
  }

  Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", pair.questionnaire());
    map.put("role", pair.role());
    map.put("score", pair.score().id());
    map.put("point", Word.of(pair.second().point()));
    map.put("entry-date", pair.entry().date());
    map.put("date", pair.second().date());
    map.put("entry", pair.from());
    map.put("value", pair.to());
    pair.change().ifPresent(change -> map.put("gain", change.gain()));
    pair.way().ifPresent(way -> map.put("way", Word.of(way)));
    pair.reliable().ifPresent(verdict -> map.put("reliable", Word.of(verdict)));
    pair.clinical().ifPresent(of -> map.putAll(GoodRangeWords.map(of)));
    return map;
  }
}
