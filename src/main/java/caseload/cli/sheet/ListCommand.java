package caseload.cli.sheet;

import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Listed;
import caseload.cli.desk.Mentors;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Schools;
import caseload.journey.Capacity;
import caseload.journey.Group;
import caseload.journey.Journey;
import caseload.journey.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code caseload list}: the caseload at a glance. */
@Command(
    name = "list",
    addMethodSubcommands = false,
    description = "The caseload at a glance: who, where they stand, what is next.",
    footer = {
      "",
      "Examples",
      "  caseload list",
      "  caseload list --state all",
      "  caseload list --year 5 --wide"
    })
public final class ListCommand implements Runnable {
  @ParentCommand private Desk desk;

  @Option(
      names = "--state",
      split = ",",
      paramLabel = "STATE",
      description = "referred, waiting, active, paused, declined, exited, closed; or all.")
  private List<String> states = new ArrayList<>();

  @Option(names = "--year", paramLabel = "N", description = "One year group; 0 is Reception.")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--mentor", paramLabel = "ID", description = "One mentor's.")
  private Optional<String> mentor = Optional.empty();

  @Option(names = "--school", paramLabel = "ID", description = "Those at one of several schools.")
  private Optional<String> school = Optional.empty();

  @Option(names = "--wide", description = "Nothing cut, with consent, group and next step.")
  private boolean wide;

  @Override
  public void run() {
    Predicate<Journey> whose = Mentors.of(desk, mentor).and(new Schools(desk).of(school));
    List<Reading> all = desk.caseload().readAll();
    List<Group> groups = new GroupWords(desk).all();
    List<MenteeRow> rows =
        all.stream()
            .filter(reading -> wanted(reading, whose))
            .map(reading -> MenteeRow.of(reading, groups, desk))
            .toList();
    if (desk.json()) {
      desk.print(MenteeRow.json(rows, capacity(all)));
    } else if (desk.csv()) {
      desk.print(MenteeRow.csv(rows));
    } else {
      if (!rows.isEmpty()) new Listed(desk).print(MenteeRow.table(rows, wide), wide);
      desk.say(rows.size() == 1 ? "1 mentee." : rows.size() + " mentees.");
      capacity(all).map(Capacity::says).ifPresent(desk::say);
    }
    Listed.unreadable(desk, all);
  }

  private boolean wanted(Reading reading, Predicate<Journey> whose) {
    Optional<Journey> journey = reading.journey();
    return journey.isEmpty()
        || (inState(journey.get()) && inYear(journey.get()) && whose.test(journey.get()));
  }

  /** Who lists those who wait wants to know for how long. */
  private Optional<Capacity> capacity(List<Reading> all) {
    return states.stream().anyMatch(State.WAITING.word()::equalsIgnoreCase)
        ? new Schools(desk).capacity(all, school)
        : Optional.empty();
  }

  private boolean inState(Journey journey) {
    State state = journey.state(desk.policy(), desk.today());
    if (states.isEmpty()) return !state.ended();
    return states.stream().anyMatch(word -> word.equalsIgnoreCase("all") || state(word) == state);
  }

  private static State state(String word) {
    List<String> words = Arrays.stream(State.values()).map(State::word).toList();
    for (State state : State.values()) {
      if (state.word().equalsIgnoreCase(word.strip())) return state;
    }
    throw new Mistyped(
        "there is no state \"" + word + "\"", "They are: " + String.join(", ", words) + ", all");
  }

  private boolean inYear(Journey journey) {
    return year.isEmpty() || year.get() == journey.mentee().yearOn(desk.today());
  }
}
