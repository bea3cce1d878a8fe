package caseload.letter;

import java.util.List;
import java.util.Optional;

/** A view that holds one of everything a view may hold. */
record SampleLetter(
    String date,
    Mentee mentee,
    List<Target> targets,
    List<String> lines,
    int minutes,
    boolean weekly,
    Optional<Mentee> sibling,
    Optional<String> remark,
    Colour colour,
    Drawing chart) {

  record Mentee(String knownAs, Optional<String> pronoun) {}

  record Target(String wording, Optional<String> by, boolean met, Optional<Mentee> mentee) {}

  static SampleLetter about(String knownAs) {
    return new SampleLetter(
        "21 September 2026",
        new Mentee(knownAs, Optional.of("they")),
        List.of(
            new Target("Be in by 8:40", Optional.of("Friday"), true, Optional.empty()),
            new Target("Ask for help", Optional.empty(), false, Optional.empty())),
        List.of("one", "two"),
        30,
        true,
        Optional.empty(),
        Optional.of(" "),
        Colour.INK_BLUE,
        new Drawing("<svg><desc>3 of 4</desc></svg>", "3 of 4"));
  }
}
