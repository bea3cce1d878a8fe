package caseload.cli.sheet;

import caseload.cli.desk.Machine;
import caseload.journey.Days;
import caseload.journey.Journey;
import caseload.journey.NextSchool;
import caseload.journey.Transition;
import caseload.policy.Word;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes with a child to the next school, on one page. */
record TransitionSheet(Sheets sheets) {

  void print(Journey journey) {
    Optional<NextSchool> next = NextSchool.of(journey, sheets.desk().today());
    if (sheets.desk().json()) {
      sheets.wholeForPrograms();
      Map<String, Object> map = next.map(NetworkJson::map).orElse(Map.of());
      sheets.desk().print(Machine.json(Map.of("transition", map)));
      return;
    }
    sheets.head(journey, "the move to the next school");
    if (next.isEmpty()) {
      sheets.desk().say("No next school is written down yet.");
      sheets
          .desk()
          .note(
              "To do it:  caseload meeting %s --kind transition --with ROLE --receiving-school NAME"
                  .formatted(journey.mentee().mentee()));
      return;
    }
    move(next.get());
  }

  private void move(NextSchool next) {
    Transition move = next.transition();
    sheets.section(
        "Next school",
        Stream.concat(
                Stream.of(
                    move.receivingSchool() + " (written down " + Days.say(next.recorded()) + ")"),
                move.contact().map(who -> "Contact there: " + Sheets.words(who)).stream())
            .toList());
    sheets.section("Support that goes on", move.support().stream().toList());
    sheets.section("What works", move.whatWorks().stream().toList());
    sheets.section(
        "In the child's words", next.voice().stream().map(words -> "\"" + words + "\"").toList());
    sheets.section(
        "Targets",
        next.targets().stream()
            .map(t -> t.target() + ": " + t.status().map(Word::of).orElse("open"))
            .toList());
    sheets.section("Passed on", next.shared().stream().map(Sheets::shared).toList());
    sheets.desk().say("");
    sheets.desk().say("Not in here: anything that the DSL keeps. That goes from DSL to DSL.");
  }
}
