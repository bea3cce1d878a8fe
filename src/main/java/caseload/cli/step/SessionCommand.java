package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.record.Tree.Field;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Input;
import caseload.cli.sheet.Children;
import caseload.journey.Entry;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Session;
import caseload.journey.Together;
import caseload.policy.Choice;
import caseload.policy.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code caseload session}: one session, held or missed, for one mentee or several together. */
@Command(
    name = "session",
    addMethodSubcommands = false,
    aliases = "log",
    description = "Record a session, for one mentee or for several together.",
    footer = {
      "",
      "Examples",
      "  caseload session m-7k3q9x --minutes 30 --note-file note.txt",
      "  caseload session m-7k3q9x --date fri --attended no --reason \"school trip\"",
      "  caseload session m-7k3q9x m-2h8w4d --format group     one file for each child",
      "  caseload session --group lego-club --for m-7k3q9x:attended=no",
      "",
      "For several children: all are saved or none. --for says what is one child's alone;",
      "its KEY is a field of the session, or score, note, note-file. In a file of --from-file",
      "the same goes under  each:  and the child's code.",
      "Do not write safeguarding concerns here. Tell the DSL the same day."
    })
public final class SessionCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;
  @Mixin private SessionOptions options;

  @Parameters(arity = "0..*", paramLabel = "MENTEE", description = "Code, initials or name.")
  private List<String> mentees = new ArrayList<>();

  @Option(names = "--group", paramLabel = "NAME", description = "All who are in this group.")
  private Optional<String> group = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "MENTEE",
      split = ",",
      description = "Of those, not this child: nothing is written for them.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--for",
      paramLabel = "MENTEE:KEY=VALUE",
      description = "What holds for this child alone, such as wren:attended=no.")
  private List<String> own = new ArrayList<>();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "What happened. Better: --note-file.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--note-file",
      paramLabel = "FILE",
      description = "What happened, from a file, or - for piped text.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Draft draft = step.draft(desk, Session.class);
    List<Field> each = draft.takeFields("each");
    options.fill(draft, desk);
    SessionOptions.legible(draft, desk);
    Optional<Group> meant = group.map(new GroupWords(desk)::find);
    List<CaseFile> files = new Children(desk, mentees, without).files(meant, day(draft));
    OwnWords words = new OwnWords(desk, files, own, each);
    draft.text("what-happened", Input.note(desk, note, noteFile));
    boolean alone = draft.has("group-session") || (meant.isEmpty() && files.size() == 1);
    together(draft, meant, files.size());
    List<CaseFile> open = alone ? files : new Unfinished(desk, files).of(draft, day(draft));
    save(
        others(meant, files),
        open,
        open.stream().map(file -> session(words.of(file, draft))).toList());
  }

  /** Those who were there too, or are or were in the group; nobody when a child was alone. */
  private List<Mentee> others(Optional<Group> meant, List<CaseFile> files) {
    if (meant.isEmpty() && files.size() == 1) return List.of();
    List<String> codes = files.stream().map(CaseFile::code).toList();
    return new GroupWords(desk)
        .everybody().stream()
            .filter(
                each -> codes.contains(each.mentee()) || meant.filter(m -> m.has(each)).isPresent())
            .toList();
  }

  private LocalDate day(Draft draft) {
    return draft.text("date").map(desk.days()::past).orElseGet(desk::today);
  }

  /** What every child's file says of the others: that there were so many, and no more. */
  private void together(Draft draft, Optional<Group> meant, int children) {
    if (meant.isEmpty() && children == 1) {
      draft.textIfOpen("format", Optional.of(desk.policy().programme().formats().get(0).id()));
      return;
    }
    draft.textIfOpen("format", Optional.of(meant.map(Group::format).orElseGet(this::usual)));
    draft.text("group", meant.map(Group::group));
    draft.number("group-size", Optional.of(children));
    draft.textIfOpen(
        "group-session", Optional.of("g-" + desk.ids().suffix() + desk.ids().suffix()));
  }

  /** The policy's group, else its first format for several children. */
  private String usual() {
    List<Format> formats = desk.policy().programme().formats();
    return Choice.find(desk.policy().programme().choices(), "group")
        .map(Choice::id)
        .or(() -> formats.stream().filter(Format::withOthers).map(Format::id).findFirst())
        .orElse("group");
  }

  private Session session(Draft draft) {
    SessionOptions.complete(draft, desk);
    return draft.record(Session.class);
  }

  private void save(List<Mentee> together, List<CaseFile> files, List<Session> sessions) {
    List<Mentee> everybody = together.isEmpty() ? List.of() : new GroupWords(desk).everybody();
    List<Journey> journeys = files.stream().map(CaseFile::read).toList();
    List<Entry> entries = Together.admit(journeys, sessions, everybody, together, desk.policy());
    Saving saving = new Saving(desk);
    for (int i = 0; i < entries.size(); i++) saving.add(entries.get(i), files.get(i)::add);
    saving.save(List.of(), entry -> words((Session) entry.step()));
  }

  private static String words(Session session) {
    return switch (session.attended()) {
      case YES -> session.minutes() + " min, attended";
      case LATE -> session.minutes() + " min, late";
      case NO -> "did not attend" + session.reason().map(r -> " (" + r + ")").orElse("");
      case CANCELLED -> "cancelled" + session.reason().map(r -> " (" + r + ")").orElse("");
    };
  }
}
