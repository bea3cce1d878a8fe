package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.journey.Session;
import caseload.journey.TargetScore;
import caseload.policy.Choice;
import caseload.policy.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a session was: options of {@code session}, with the policy's usual answers. */
@Command(addMethodSubcommands = false)
final class SessionOptions {
  @Option(names = "--minutes", paramLabel = "N", description = "How long.  [the planned minutes]")
  private Optional<Integer> minutes = Optional.empty();

  @Option(names = "--format", paramLabel = "WORD", description = "one-to-one, pair, group, ...")
  private Optional<String> format = Optional.empty();

  @Option(names = "--place", paramLabel = "PLACE", description = "Where.  [the usual place]")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--attended",
      paramLabel = "WORD",
      description = "yes, late, no, cancelled.  [yes]")
  private Optional<String> attended = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = {
        "Why it was missed; begun with absent, refused, school-trip,",
        "no-room or mentor-away, reports can count it."
      })
  private Optional<String> reason = Optional.empty();

  @Option(names = "--focus", paramLabel = "TARGET", split = ",", description = "Targets worked on.")
  private List<String> focus = new ArrayList<>();

  @Option(names = "--score", paramLabel = "T1=N", description = "A rating for a target.")
  private List<String> scores = new ArrayList<>();

  @Option(
      names = "--role-models",
      paramLabel = "N",
      description = "How many came who are no mentees, to set an example.")
  private Optional<Integer> roleModels = Optional.empty();

  @Option(names = "--next", paramLabel = "DATE", description = "The next session, or none.")
  private Optional<String> next = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "Who mentored.  [you]")
  private Optional<String> mentor = Optional.empty();

  @Option(
      names = "--tell-teacher",
      paramLabel = "TEXT",
      description = "What the class teacher may be told; never the note itself.")
  private Optional<String> tellTeacher = Optional.empty();

  /** Puts what was typed, for every child alike. */
  void fill(Draft draft, Desk desk) {
    draft
        .text("format", format)
        .text("place", place)
        .text("attended", attended)
        .text("reason", reason)
        .number("minutes", minutes)
        .number("role-models", roleModels)
        .texts("focus", focus.stream().map(SessionOptions::target).toList())
        .text("mentor", mentor)
        .text("tell-teacher", tellTeacher)
        .text("feedback-to-teacher", tellTeacher.map(told -> "yes"))
        .text("no-next", next.filter(SessionOptions::none).map(none -> "yes"))
        .day("next", next.filter(word -> !none(word)).map(desk.days()::future));
    scores(draft, scores);
  }

  private static boolean none(String next) {
    return next.strip().equalsIgnoreCase("none");
  }

  /** Puts ratings for targets, such as {@code T1=3}. */
  static void scores(Draft draft, List<String> typed) {
    if (typed.isEmpty()) return;
    draft.put("scores", Items.of(typed.stream().map(SessionOptions::score).toList()));
  }

  /** Refuses a value that cannot be read, before anybody is looked for. */
  static void legible(Draft draft, Desk desk) {
    Pick.words(draft, "format", desk.policy().programme().choices(), "--format");
    draft.text("attended", draft.text("attended").map(Choice::idOf)).legible(Session.class);
  }

  /** Puts the usual answers where none was given, and the policy's words for what was typed. */
  static void complete(Draft draft, Desk desk) {
    Programme programme = desk.policy().programme();
    // From a file too: a format that the policy does not know could be a group by another name.
    Pick.words(draft, "format", programme.choices(), "--format");
    draft.text("attended", draft.text("attended").map(Choice::idOf));
    usual(draft, desk, programme);
    draft.text("mentor", draft.text("mentor").map(word -> Mentors.id(desk, word)));
  }

  private static void usual(Draft draft, Desk desk, Programme programme) {
    draft.textIfOpen("attended", Optional.of("yes"));
    draft.textIfOpen("place", programme.place());
    draft.textIfOpen("minutes-planned", Optional.of("" + programme.sessionMinutes()));
    boolean held =
        draft.text("attended").filter(a -> a.equals("yes") || a.equals("late")).isPresent();
    Optional<String> planned = draft.text("minutes-planned");
    draft.textIfOpen("minutes", held ? planned : Optional.of("0"));
    draft.textIfOpen("mentor", Pick.mentor(desk));
  }

  /** A target's id as plans write it: {@code T1}. */
  static String target(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }

  /** {@code T1=3}, or {@code 3} alone for the first target. */
  private static Tree score(String typed) {
    int equals = typed.indexOf('=');
    String target = equals < 0 ? "T1" : target(typed.substring(0, equals));
    String score = typed.substring(equals + 1).strip();
    if (score.matches("\\d{1,3}"))
      return Trees.of(new TargetScore(target, Integer.parseInt(score)));
    throw new Mistyped("--score " + typed + " is not a rating", "Write a number:  --score T1=3");
  }
}
