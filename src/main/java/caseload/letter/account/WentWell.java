package caseload.letter.account;

import caseload.journey.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What went well, the most certain first: goals met, numbers that rose, meetings kept. */
record WentWell(Telling telling) {

  List<String> said(List<HomePage.Goal> goals) {
    List<String> said = new ArrayList<>();
    goals.stream().filter(HomePage.Goal::met).forEach(goal -> said.add("Done: " + quoted(goal)));
    goals.stream()
        .filter(HomePage.Goal::partly)
        .forEach(goal -> said.add("Part of the way: " + quoted(goal)));
    goals.stream().filter(WentWell::rose).forEach(goal -> said.add(rise(goal)));
    goals.stream().filter(WentWell::rising).forEach(goal -> said.add(notedRise(goal)));
    meetings(said);
    return said;
  }

  private static String quoted(HomePage.Goal goal) {
    return "\"" + goal.wording() + "\".";
  }

  private static boolean rose(HomePage.Goal goal) {
    return goal.last().filter(last -> last > goal.first().orElse(last)).isPresent();
  }

  /** The child's own numbers go before. */
  private static boolean rising(HomePage.Goal goal) {
    return goal.last().isEmpty()
        && goal.lastNoted().filter(last -> last > goal.firstNoted().orElse(last)).isPresent();
  }

  private static String notedRise(HomePage.Goal goal) {
    return "At our meetings %s had %s at first, and %s the last time."
        .formatted(goal.id(), a(goal.firstNoted()), a(goal.lastNoted()));
  }

  private String rise(HomePage.Goal goal) {
    return "%s gave %s %s out of 10 at first, and %s the last time."
        .formatted(telling.mentee().called(), goal.id(), a(goal.first()), a(goal.last()));
  }

  private static String a(Optional<Integer> number) {
    return (number.orElseThrow() == 8 ? "an " : "a ") + number.orElseThrow();
  }

  /** What was called off was nobody's to miss; three in four is well kept, less is no praise. */
  private void meetings(List<String> said) {
    int held = telling.episode().held().size();
    long all =
        telling.episode().all(Session.class).stream()
            .filter(session -> session.attended() != Session.Attended.CANCELLED)
            .count();
    if (4L * held < 3L * all || held == 0) return;
    if (held == all) said.add(telling.mentee().called() + " came to every meeting.");
    else said.add("%s came to %s of %s meetings.".formatted(telling.mentee().called(), held, all));
  }
}
