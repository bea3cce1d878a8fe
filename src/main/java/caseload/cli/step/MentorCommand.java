package caseload.cli.step;

import caseload.casefile.MentorLog;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.Input;
import caseload.cli.desk.JsonTree;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.cli.desk.Worry;
import caseload.journey.Days;
import caseload.journey.Mentee;
import caseload.journey.MentorDay;
import caseload.journey.Warning;
import caseload.policy.Choice;
import caseload.policy.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload mentor}: the mentors' own log of supervision, training, meetings, evaluation. */
@Command(
    name = "mentor",
    addMethodSubcommands = false,
    description = "A mentor's supervision, training, network meetings and evaluation; no child's.",
    footer = {
      "",
      "Examples",
      "  caseload mentor                                 the log",
      "  caseload mentor --kind supervision --minutes 60 --with line-manager",
      "  caseload mentor --kind training --date 9/10/2026 --note-file what.txt"
    })
public final class MentorCommand implements Runnable {
  @ParentCommand private Desk desk;
  @Mixin private StepOptions step;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "supervision, training, network or evaluation; left out: the log.")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "Whose.  [you]")
  private Optional<String> mentor = Optional.empty();

  @Option(names = "--minutes", paramLabel = "N", description = "How long.")
  private Optional<Integer> minutes = Optional.empty();

  @Option(names = "--with", paramLabel = "ROLE", split = ",", description = "With whom, by role.")
  private List<String> with = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "What it was about; no child.")
  private Optional<String> note = Optional.empty();

  @Option(names = "--note-file", paramLabel = "FILE", description = "The same, from a file or -.")
  private Optional<String> noteFile = Optional.empty();

  @Override
  public void run() {
    Path root = desk.caseload().root();
    MentorLog log = new MentorLog(root, desk.disk(root), desk.ids());
    if (kind.isEmpty() && !step.given()) {
      new MentorTable(desk).print(log.all());
      return;
    }
    MentorDay day = day();
    new Worry(desk).about("MENTEE", Trees.of(day));
    Saving.confirm(desk, Stream.concat(late(day), named(day)).toList());
    if (!desk.dryRun()) log.add(day);
    say(day);
  }

  private MentorDay day() {
    Draft draft = step.draft(desk, MentorDay.class);
    draft
        .text("kind", kind.map(Choice::idOf))
        .text("mentor", mentor.map(word -> Mentors.id(desk, word)))
        .number("minutes", minutes)
        .texts("with", with)
        .text("summary", Input.note(desk, note, noteFile));
    draft.textIfOpen("mentor", Pick.mentor(desk));
    return Pick.roles(desk, draft, "with").record(MentorDay.class);
  }

  private Stream<Warning> late(MentorDay day) {
    if (!day.date().isAfter(desk.today())) return Stream.empty();
    throw new Mistyped(
        Days.say(day.date()) + " is still to come", "Record it when it has been:  --date DATE");
  }

  /** Only names as they are written, for many a name in small letters is a word too. */
  private Stream<Warning> named(MentorDay day) {
    List<String> words = Arrays.asList(day.summary().orElse("").split("[^\\p{L}'’-]+", -1));
    return desk.caseload().files().stream()
        .flatMap(file -> Who.readable(file).stream())
        .filter(mentee -> names(mentee).anyMatch(words::contains))
        .map(mentee -> Warning.namesAMentee(mentee.mentee()))
        .limit(1);
  }

  private static Stream<String> names(Mentee mentee) {
    Stream<String> parts = Arrays.stream(mentee.name().strip().split("\\s+", -1));
    return Stream.concat(parts, Stream.of(mentee.called())).filter(part -> part.length() > 2);
  }

  private void say(MentorDay day) {
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("saved", !desk.dryRun());
      json.put("mentor-day", JsonTree.of(Trees.of(day)));
      desk.print(Machine.json(json));
      return;
    }
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    desk.say(
        "%s%s: %s, %s.".formatted(begin, day.mentor(), Word.of(day.kind()), Days.say(day.date())));
  }
}
