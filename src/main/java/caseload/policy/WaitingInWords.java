package caseload.policy;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who decides, who waits in which order, and how soon something is owed, in plain English. */
final class WaitingInWords {
  private WaitingInWords() {}

  /** What belongs to a decision besides its scale and its days. */
  static List<String> of(Priorities priority, Referrals referral) {
    WaitingList list = priority.list();
    return new InWords()
        .sayIf(priority.panel(), panel -> panel(panel, priority.decidedBy().size()))
        .sayIf(priority.waitingList(), any -> "The waiting list goes by " + order(list) + ".")
        .sayEach("These come first, whatever the order:", InWords.named(list.first()))
        .sayEach("Points:", list.points().stream().map(each -> points(referral, each)).toList())
        .sayEach("Places:", list.intakes().stream().map(WaitingInWords::intake).toList())
        .sayEach("A child may be signposted to:", InWords.named(priority.signpostTo()))
        .sayEach("Money for the support may come from:", InWords.named(priority.funding()))
        .lines();
  }

  private static String panel(Quorum panel, int of) {
    return "At least %d of the %d must have decided; a decision by fewer is %s."
        .formatted(panel.atLeast(), of, panel.refuses() ? "refused" : "written, and you are told");
  }

  private static String order(WaitingList list) {
    String by =
        switch (list.by()) {
          case SCALE -> "the priority, highest first, then by the day of the referral";
          case POINTS -> "points, most first, then by the day of the referral";
          case FIRST_COME -> "the day of the referral alone";
        };
    return list.order().isEmpty() ? by + ", as is usual" : by;
  }

  private static String points(Referrals referral, Points points) {
    String what = points.criterion().isPresent() ? " (a reason)" : " (a fact of the child's file)";
    String name =
        points
            .criterion()
            .flatMap(referral::criterion)
            .map(Criterion::name)
            .orElseGet(() -> InWords.spaced(points.id()));
    return name + what + ": " + points.points();
  }

  private static String intake(Intake intake) {
    String when =
        intake
            .term()
            .map(WaitingInWords::term)
            .orElseGet(() -> InWords.day(intake.from().orElseThrow()) + " to " + to(intake));
    return when + ": " + InWords.count(intake.places(), "place");
  }

  private static String term(String id) {
    String words = InWords.spaced(id);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String to(Intake intake) {
    return InWords.day(intake.to().orElseThrow());
  }

  static List<String> clocks(Clocks clocks) {
    List<String> duties = new ArrayList<>();
    for (Duty duty : clocks.duties()) duties.add(duty(duty));
    return new InWords()
        .sayIf(
            clocks.firstContactWithinDays(),
            days -> "The first contact is due within " + schoolDays(days) + " of the referral.")
        .sayIf(
            clocks.tellReferrerWithinDays(),
            days -> "Whoever referred is told within " + schoolDays(days) + " of the decision.")
        .sayEach("While the work goes on:", duties)
        .lines();
  }

  private static String schoolDays(int days) {
    return InWords.count(days, "school day");
  }

  private static String duty(Duty duty) {
    String often =
        duty.everyWeeks().map(n -> ", every " + InWords.count(n, "week")).orElse(", week by week");
    return InWords.named(duty.id(), duty.name())
        + " (to the "
        + InWords.spaced(Choice.idOf(duty.to().name()))
        + "), on "
        + duty.on().getDisplayName(TextStyle.FULL, Locale.UK)
        + often;
  }
}
