package caseload.cli.step;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Mistyped;
import caseload.journey.TargetResult;
import caseload.policy.Choice;
import caseload.policy.Nearest;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code --target T1=met}: how targets stand, for review and exit. */
final class Results {
  private Results() {}

  static void fill(Draft draft, List<String> typed) {
    OneOrMore.put(draft, "targets", typed.stream().map(Results::one).toList());
  }

  private static Tree one(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      throw new Mistyped(
          "--target " + typed + " does not say how it stands", "Write  --target T1=met");
    }
    return Trees.of(
        new TargetResult(
            SessionOptions.target(typed.substring(0, equals)),
            status(typed.substring(equals + 1)),
            Optional.empty()));
  }

  private static TargetResult.Status status(String typed) {
    String word = Choice.idOf(typed);
    if (word.equals("not")) return TargetResult.Status.NOT_MET;
    return Arrays.stream(TargetResult.Status.values())
        .filter(status -> Word.of(status).equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(typed));
  }

  private static Mistyped unknown(String typed) {
    List<String> words = Arrays.stream(TargetResult.Status.values()).map(Word::of).toList();
    String near = Nearest.to(typed, words).map(n -> "Did you mean " + n + "?\n").orElse("");
    return new Mistyped(
        "\"" + typed + "\" is not a way a target can stand",
        near + "They are: " + String.join(", ", words));
  }
}
