package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Session;
import caseload.policy.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "",
      "Do not write safeguarding concerns here. Tell the DSL the same day."
    })
final class SessionCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;
  @Mixin private SessionOptions options;

  @Parameters(arity = "1..*", paramLabel = "MENTEE", description = "Code, initials or name.")
  private List<String> mentees = new ArrayList<>();

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
    Session session = session(mentees.size());
    Saving saving = new Saving(desk);
    for (CaseFile file : files()) saving.add(file, file.read(), session);
    saving.save(List.of(), words(session));
  }

  /** The children meant; one who was named twice counts once. */
  private List<CaseFile> files() {
    Map<String, CaseFile> files = new LinkedHashMap<>();
    for (String typed : mentees) {
      CaseFile file = new Who(desk).find(typed);
      files.putIfAbsent(file.code(), file);
    }
    return List.copyOf(files.values());
  }

  private Session session(int children) {
    Draft draft = step.draft(desk, Session.class);
    options.fill(draft, desk);
    draft.text("what-happened", Input.note(desk, note, noteFile));
    Programme programme = desk.policy().programme();
    draft.textIfOpen(
        "format", Optional.of(children > 1 ? "group" : programme.formats().get(0).id()));
    if (children > 1 && !draft.has("group-session")) {
      draft.text("group-session", Optional.of("g-" + desk.ids().suffix() + desk.ids().suffix()));
    }
    return draft.record(Session.class);
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
