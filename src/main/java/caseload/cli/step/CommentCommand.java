package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Input;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Comment;
import caseload.journey.Quotable;
import caseload.policy.Choice;
import caseload.policy.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload comment}: what was said, by whom, and how far it may go. */
@Command(
    name = "comment",
    addMethodSubcommands = false,
    description = {
      "Record what a pupil, parent or teacher said, and how far it may go.",
      "It stays in the file unless they allowed more; what is written in measures,",
      "reviews and sessions always does."
    },
    footer = {
      "",
      "Examples",
      "  caseload comment m-7k3q9x --by parent --note \"He talks about school again.\"",
      "  caseload comment m-7k3q9x --by pupil --may anonymous \\",
      "      --theme \"someone to talk to\" --note \"I go to her before maths.\"",
      "  caseload comment m-7k3q9x --by pupil --may quote --theme someone-to-talk-to \\",
      "      --note \"It is good to have someone to talk to, my mum says so too.\" \\",
      "      --phrase \"someone to talk to\""
    })
public final class CommentCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(names = "--by", paramLabel = "WHO", description = "pupil, parent or teacher.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "The words. Better: --note-file.")
  private Optional<String> note = Optional.empty();

  @Option(names = "--note-file", paramLabel = "FILE", description = "The words, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Option(
      names = "--may",
      paramLabel = "WORD",
      description = {
        "How far it may go: file (nowhere), anonymous (counted under a",
        "theme), quote (a phrase of it, with consent to quotes).  [file]"
      })
  private Optional<String> may = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "WORD",
      split = ",",
      description = "A theme of the policy under which reports may count it.")
  private List<String> themes = new ArrayList<>();

  @Option(
      names = "--phrase",
      paramLabel = "TEXT",
      description = "The few of the words that may be quoted.  [all of them]")
  private Optional<String> phrase = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Comment.class);
    draft
        .named("words", "--note")
        .named("themes", "--theme")
        .text("by", by.map(Choice::idOf))
        .text("words", Input.note(desk, note, noteFile))
        .text("may", may.map(Choice::idOf))
        .texts("themes", themes)
        .text("phrase", phrase);
    themed(draft);
    Comment comment = draft.record(Comment.class);
    CaseFile file = new Who(desk).find(mentee);
    Saving saving = new Saving(desk).add(file, file.read(), comment);
    comment.namesNobody(people());
    saving.save(List.of(), "by " + comment.by().words() + ", " + goes(comment));
  }

  private void themed(Draft draft) {
    if (!draft.has("themes")) return;
    List<Choice> known = desk.policy().themes();
    if (known.isEmpty()) {
      throw new Mistyped(
          "this school's policy has no themes",
          "Write them in caseload.yaml, under policy:  themes: [\"someone to talk to\"]");
    }
    Pick.words(draft, "themes", known, "--theme");
  }

  private List<String> people() {
    return Stream.concat(
            new GroupWords(desk)
                .everybody().stream().flatMap(each -> Quotable.namesIn(each).stream()),
            desk.school().staff().stream().map(Staff::name))
        .toList();
  }

  private static String goes(Comment comment) {
    if (!comment.countable()) return "for the file only";
    String themes =
        comment.themes().isEmpty() ? "" : " under " + String.join(", ", comment.themes());
    return comment
        .quotation()
        .map(quoted -> "may be quoted" + themes + ": \"" + quoted + "\"")
        .orElse("may be counted" + themes);
  }
}
