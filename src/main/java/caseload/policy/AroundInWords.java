package caseload.policy;

import java.util.List;

/** What stands around the work with the child, in plain English: moving on, mentors, concerns. */
final class AroundInWords {
  private AroundInWords() {}

  static List<String> moving(Policy policy) {
    InWords words = new InWords().sayIf(policy.transition(), sentence -> sentence);
    policy.movingSchool().ifPresent(moving -> moving(policy, moving, words));
    return words.lines();
  }

  private static void moving(Policy policy, MovingSchool moving, InWords words) {
    if (!moving.years().isEmpty()) {
      words.say(
          "The move of Year %s is due to be prepared %s before the school year ends%s."
              .formatted(
                  years(moving),
                  InWords.count(moving.weeks(), "week"),
                  moving.weeksBeforeEnd().isEmpty() ? " (weeks-before-end changes it)" : ""));
    }
    words.sayList(
        "You are told when a file ends like this without a record of the move: ",
        InWords.names(policy.exit().types(), moving.exitTypes()),
        "or");
  }

  private static String years(MovingSchool moving) {
    return InWords.join(moving.years().stream().map(String::valueOf).toList(), "and");
  }

  static List<String> mentors(List<MentorDuty> duties) {
    return duties.stream().map(AroundInWords::duty).toList();
  }

  private static String duty(MentorDuty duty) {
    String with = duty.with().map(who -> ", with " + who).orElse("");
    return "Each mentor's %s is every %s%s; caseload due says when it is time."
        .formatted(duty.kind().words(), InWords.count(duty.everyWeeks(), "week"), with);
  }

  static List<String> worries(List<String> own) {
    return new InWords()
        .sayList(
            "You are also asked whether it is a concern for the DSL when a note holds: ",
            own.stream().map(InWords::quoted).toList(),
            "or")
        .lines();
  }

  static List<String> themes(List<Choice> themes) {
    if (themes.isEmpty()) return List.of();
    return new InWords()
        .sayList(
            "A comment that may go further is counted under: ",
            themes.stream().map(InWords::named).toList(),
            "and")
        .say("A report prints a theme only from the number of children its readers may be shown.")
        .lines();
  }

  static List<String> stepUp(Policy policy) {
    return new InWords()
        .sayIf(
            policy.stepUpAfterWeeks(),
            n ->
                "You are asked before support is stepped up earlier than "
                    + InWords.count(n, "week")
                    + " after it began.")
        .lines();
  }
}
