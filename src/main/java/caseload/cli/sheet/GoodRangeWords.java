package caseload.cli.sheet;

import caseload.policy.Scale;
import caseload.policy.Word;
import caseload.report.change.Better;
import caseload.report.change.ClinicalChange;
import caseload.report.change.CutOff;
import caseload.report.change.HalfUp;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether one pupil's change led into the good range, for the screen and for other programs. */
record GoodRangeWords(ClinicalChange change, CutOff cutOff) {

  String line() {
    String range = "the good range (%s)".formatted(limit());
    if (change.wellAtEntry()) {
      return change.wellAtExit()
          ? "In %s from the start, so it could not move into it.".formatted(range)
          : "In %s at the start, and not in it now.".formatted(range);
    }
    if (!change.wellAtExit()) return "Not in %s yet.".formatted(range);
    return change.kind() == ClinicalChange.Kind.RECOVERED
        ? "From outside into %s.".formatted(range)
        : "In %s now, but the step into it may be wobble.".formatted(range);
  }

  private String limit() {
    String side = cutOff.better() == Better.HIGHER ? "above " : "below ";
    return side + Scale.plain(HalfUp.round(cutOff.value(), 2));
  }

  /** The class by Jacobson and Truax, and whether it began in the good range. */
  static Map<String, Object> map(ClinicalChange change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("class", Word.of(change.kind()));
    map.put("in-good-range-at-entry", change.wellAtEntry());
    return map;
  }
}
