package caseload.letter.account;

import caseload.journey.Target;
import caseload.report.pairs.GoalPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The goals of the plan as a case study has them, without a name. */
record StudyAims(Telling telling) {

  List<StudyPage.Aim> all() {
    List<StudyPage.Aim> aims = new ArrayList<>();
    List<GoalPath> noted = telling.noted();
    for (GoalPath path : telling.goals()) aims.add(aim(path, noted.get(aims.size())));
    return aims;
  }

  private StudyPage.Aim aim(GoalPath path, GoalPath noted) {
    Target target = path.target();
    return new StudyPage.Aim(
        unnamed(Optional.of(target.wording())).orElseThrow(),
        unnamed(Optional.of(target.measure())).orElseThrow(),
        unnamed(Optional.of(target.baseline())).orElseThrow(),
        unnamed(Optional.of(target.target())).orElseThrow(),
        Standings.words(new Standings(telling.episode()).of(target.id())),
        unnamed(new Standings(telling.episode()).note(target.id())),
        path.first().map(GoalPath.Rating::number),
        path.last().map(GoalPath.Rating::number),
        noted.first().map(GoalPath.Rating::number),
        noted.last().map(GoalPath.Rating::number));
  }

  private Optional<String> unnamed(Optional<String> text) {
    return text.map(new Unmarked(telling)::of);
  }
}
