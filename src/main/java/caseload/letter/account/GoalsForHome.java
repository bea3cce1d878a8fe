package caseload.letter.account;

import caseload.journey.Target;
import caseload.journey.TargetResult.Status;
import caseload.letter.Drawing;
import caseload.letter.GoalLines;
import caseload.report.pairs.GoalPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The goals of the plan as home reads them: numbered from one, in a table and as lines. */
record GoalsForHome(Telling telling, Sayable may) {

  List<HomePage.Goal> all() {
    List<HomePage.Goal> goals = new ArrayList<>();
    List<GoalPath> noted = telling.noted();
    for (GoalPath path : telling.goals()) {
      goals.add(goal(path, noted.get(goals.size()), "Goal " + (goals.size() + 1)));
    }
    return goals;
  }

  private HomePage.Goal goal(GoalPath path, GoalPath noted, String name) {
    Target target = path.target();
    Optional<Status> status = new Standings(telling.episode()).of(target.id());
    return new HomePage.Goal(
        name,
        may.of(Optional.of(target.wording())).orElse("A goal that we talk about in person"),
        may.of(Optional.of(target.measure())).orElse(""),
        may.of(Optional.of(target.baseline())).orElse(""),
        may.of(Optional.of(target.target())).orElse(""),
        path.first().map(GoalPath.Rating::number),
        path.last().map(GoalPath.Rating::number),
        noted.first().map(GoalPath.Rating::number),
        noted.last().map(GoalPath.Rating::number),
        status.filter(Status.MET::equals).isPresent(),
        status.filter(Status.PARTLY::equals).isPresent(),
        status.filter(Status.NOT_MET::equals).isPresent(),
        status.filter(Status.DROPPED::equals).isPresent(),
        status.isEmpty());
  }

  /** The child's own numbers. */
  Optional<Drawing> lines() {
    return lines("How near each goal is, from 0 to 10", telling.goals());
  }

  /** What was noted at the meetings, where the child gave no numbers of its own to draw. */
  Optional<Drawing> notedLines() {
    if (lines().isPresent()) return Optional.empty();
    return lines("What was noted for each goal at the meetings", telling.noted());
  }

  private static Optional<Drawing> lines(String title, List<GoalPath> goals) {
    List<GoalLines.Line> lines =
        IntStream.range(0, goals.size())
            .filter(i -> goals.get(i).ratings().size() > 1)
            .limit(GoalLines.MOST)
            .mapToObj(i -> line("Goal " + (i + 1), goals.get(i)))
            .toList();
    if (lines.isEmpty()) return Optional.empty();
    return Optional.of(GoalLines.of(title, lines));
  }

  private static GoalLines.Line line(String name, GoalPath path) {
    return new GoalLines.Line(
        name, path.ratings().stream().map(r -> new GoalLines.Dot(r.day(), r.number())).toList());
  }
}
