package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Days;
import caseload.journey.Meeting;
import caseload.policy.Choice;
import caseload.policy.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload meeting}: the first meeting with the child, and any other meeting. */
@Command(
    name = "meeting",
    addMethodSubcommands = false,
    description =
        "Record the first meeting with the child, or any meeting or talk about the child.",
    footer = {
      "",
      "Examples",
      "  caseload meeting m-7k3q9x --kind first --covered all \\",
      "      --child-hopes \"a friend at lunch\"",
      "  caseload meeting m-7k3q9x --kind parent --with mother --note-file talk.txt",
      "  caseload meeting m-7k3q9x --kind agency --with ews --note-file talk.txt \\",
      "      --shared ews=\"attendance since May\" --basis consent"
    })
public final class MeetingCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;
  @Mixin private SharingOptions sharing;

  @Parameters(paramLabel = "MENTEE", description = "Code, initials or name.")
  private String mentee;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "first, parent, class-teacher, line-manager, agency, transition or other.")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--with", paramLabel = "ROLE", split = ",", description = "With whom, by role.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--covered",
      paramLabel = "ITEM",
      split = ",",
      description = "First meeting: items of the policy's list, or all.")
  private List<String> covered = new ArrayList<>();

  @Option(
      names = "--child-hopes",
      paramLabel = "TEXT",
      description = "First meeting: what the child hopes for, in the child's words.")
  private Optional<String> childHopes = Optional.empty();

  @Option(names = "--agreement-signed", description = "Mentor and child signed the agreement.")
  private boolean agreementSigned;

  @Option(
      names = "--pause-until",
      paramLabel = "DATE",
      description = "Pause the work; the day it goes on again.")
  private Optional<String> pauseUntil = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "The summary. Better: --note-file.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--note-file",
      paramLabel = "FILE",
      description = "The summary, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Meeting.class);
    draft
        .named("summary", "--note-file")
        .text("kind", kind)
        .texts("with", with)
        .texts("covered", covered)
        .text("child-hopes", childHopes)
        .text("agreement-signed", agreementSigned ? Optional.of("yes") : Optional.empty())
        .day("pause-until", pauseUntil.map(desk.days()::future))
        .text("summary", Input.note(desk, note, noteFile));
    draft.text("kind", draft.text("kind").map(Choice::idOf));
    Pick.roles(desk, draft, "with").texts("covered", items(draft.texts("covered")));
    usual(draft);
    List<String> missing = sharing.fill(draft);
    if (!draft.has("with")) missing.add("--with");
    Meeting meeting = draft.record(Meeting.class, missing);
    CaseFile file = new Who(desk).find(mentee);
    new Saving(desk).add(file, file.read(), meeting).save(List.of(), words(meeting));
  }

  /** The first meeting is with the child; its list says what was talked about. */
  private void usual(Draft draft) {
    if (!draft.text("kind").filter("first"::equals).isPresent()) return;
    if (!draft.has("with")) draft.texts("with", List.of("pupil"));
    int all = desk.policy().firstMeeting().items().size();
    String summary =
        "First meeting: %d of %d items covered.".formatted(draft.texts("covered").size(), all);
    draft.textIfOpen("summary", Optional.of(summary));
  }

  private List<String> items(List<String> words) {
    List<Choice> items = desk.policy().firstMeeting().items();
    return words.equals(List.of("all"))
        ? items.stream().map(Choice::id).toList()
        : Pick.all(items, words, "--covered");
  }

  private static String words(Meeting meeting) {
    return Word.of(meeting.kind()).replace('-', ' ')
        + ", with "
        + String.join(", ", meeting.with())
        + meeting.pauseUntil().map(day -> ", paused until " + Days.say(day)).orElse("");
  }
}
