package caseload.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How far goals came out as expected, in one sentence or two. */
record LevelsText(TermReport report) {

  /** Empty where goals are not rated so, or where their number is not shown. */
  Optional<String> sentence() {
    int goals = report.find(Levels.GOALS).map(Say::number).orElse(OptionalInt.empty()).orElse(0);
    if (goals == 0) return Optional.empty();
    List<String> parts = new ArrayList<>();
    for (Printed each : report.table("levels")) {
      if (!Levels.IDS.contains(each.id())) continue;
      Say.alone(each.cell())
          .ifPresent(n -> parts.add(each.row().toLowerCase(Locale.ROOT) + " " + n));
    }
    String rest = parts.size() < Levels.IDS.size() ? "; the rest is not shown" : "";
    String how = parts.isEmpty() ? " is not shown" : ": " + String.join(", ", parts) + rest;
    return Optional.of(
        "How %s goals came out beside what was expected%s.%s".formatted(goals, how, mean()));
  }

  private String mean() {
    return report
        .number(Levels.T)
        .map(
            t ->
                " The mean T is %s, and 50 is as expected; if everybody is above it, the targets"
                        .formatted(t.toPlainString())
                    + " were too easy.")
        .orElse("");
  }
}
