package caseload.casefile;

import caseload.casefile.disk.Busy;
import caseload.casefile.disk.Change;
import caseload.casefile.disk.Disk;
import caseload.journey.Aftermath;
import caseload.journey.Consent;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Refusal;
import caseload.journey.Stage;
import caseload.journey.Step;
import caseload.journey.Warning;
import caseload.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what one command wrote. Every file must still hold what the command left; what it
 * holds goes to the history of its folder, so that this can be taken back in turn. What would leave
 * a step in the file that the rules refuse is not taken back.
 */
public record Undo(Caseload caseload, Disk disk, Done done) {

  /**
   * A file as it is and as it was; empty when it is not there.
   *
   * @param back true when an undo that was broken off has put it back already
   */
  private record Turn(Path file, Optional<byte[]> now, Optional<byte[]> then, boolean back) {}

  /** True when nothing is left to take back. */
  public boolean isBack() {
    return turns().stream().allMatch(Turn::back);
  }

  /** Takes it back; all of it, or none. */
  public void run() {
    List<Turn> turned = new ArrayList<>();
    try {
      for (Turn turn : turns()) {
        if (turn.back()) continue;
        put(turn.file(), turn.now(), turn.then());
        turned.add(0, turn);
      }
    } catch (RuntimeException fault) {
      turned.forEach(turn -> put(turn.file(), turn.then(), turn.now()));
      throw fault;
    }
  }

  /** True when an answer no would go with it. */
  private boolean takesANo() {
    return turns().stream()
        .filter(turn -> turn.then().isEmpty())
        .flatMap(turn -> step(turn, turn.now()).stream())
        .anyMatch(step -> step instanceof Consent said && said.answer().no());
  }

  /**
   * Asks the rules whether what stays may stand without it.
   *
   * @throws Refusal when a step would be left that they refuse
   */
  public void mayBeDone(Policy policy) {
    for (String code : done.codes()) {
      CaseFile file = caseload.fileOf(code);
      if (!Files.exists(file.folder().resolve(CaseFile.MENTEE))) continue;
      Journey now = file.read();
      Journey then = then(now);
      then.objections(policy).stream()
          .filter(
              each ->
                  now.objections(policy).stream()
                      .noneMatch(
                          old -> old.step().equals(each.step()) && old.rule() == each.rule()))
          .findFirst()
          .ifPresent(
              each -> {
                throw Refusal.undoLeaves(now.mentee(), each);
              });
    }
  }

  /** What would follow for the children it is about. */
  public List<Warning> aftermath(Policy policy, LocalDate day) {
    List<Warning> warnings = new ArrayList<>();
    if (takesANo()) warnings.add(Warning.takesANo());
    for (String code : done.codes()) {
      CaseFile file = caseload.fileOf(code);
      if (!Files.exists(file.folder().resolve(CaseFile.MENTEE))) continue;
      Journey now = file.read();
      warnings.addAll(new Aftermath(now, then(now)).ofUndoing(policy, day));
    }
    return warnings.stream().distinct().toList();
  }

  private Journey then(Journey now) {
    Mentee mentee = mentee(now.mentee());
    List<Episode> episodes = new ArrayList<>(now.episodes());
    for (Turn turn : turns()) {
      if (!turn.file().startsWith(caseload.fileOf(mentee.mentee()).folder())) continue;
      step(turn, turn.now()).ifPresent(step -> change(episodes, turn, step, false));
      step(turn, turn.then()).ifPresent(step -> change(episodes, turn, step, true));
    }
    episodes.removeIf(episode -> episode.steps().isEmpty());
    return new Journey(mentee, episodes);
  }

  private Mentee mentee(Mentee now) {
    Path file = caseload.fileOf(now.mentee()).folder().resolve(CaseFile.MENTEE);
    return turns().stream()
        .filter(turn -> turn.file().equals(file))
        .flatMap(turn -> turn.then().stream())
        .map(bytes -> MenteeFile.read(bytes, relative(file), now.mentee()))
        .findFirst()
        .orElse(now);
  }

  private void change(List<Episode> episodes, Turn turn, Step step, boolean comes) {
    String id = relative(turn.file()).split("/", -1)[2];
    Episode old =
        episodes.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseGet(() -> new Episode(id, List.of()));
    List<Step> steps = new ArrayList<>(old.steps());
    if (comes) steps.add(step);
    else steps.remove(step);
    episodes.remove(old);
    episodes.add(new Episode(id, steps));
    episodes.sort(Comparator.comparing(Episode::id));
  }

  private Optional<Step> step(Turn turn, Optional<byte[]> bytes) {
    String[] parts = relative(turn.file()).split("/", -1);
    String name = parts[parts.length - 1];
    Optional<Stage> stage =
        parts.length == 5 && StepFile.letter(name)
            ? Optional.of(Stage.LETTER)
            : parts.length == 4 ? StepFile.stage(name) : Optional.empty();
    if (stage.isEmpty() || bytes.isEmpty()) return Optional.empty();
    return Optional.of(
        StepFile.read(bytes.get(), relative(turn.file()), parts[1], stage.orElseThrow()));
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>(done.files().stream().map(this::turn).toList());
    Collections.reverse(turns);
    return turns;
  }

  private Turn turn(Done.Made made) {
    Path file = caseload.root().resolve(made.file());
    Optional<byte[]> now = Files.exists(file) ? Optional.of(disk.read(file)) : Optional.empty();
    if (same(now, made.before())) return new Turn(file, now, now, true);
    if (!same(now, made.after())) throw changed(made.file());
    Optional<byte[]> then = made.kept().map(kept -> disk.read(caseload.root().resolve(kept)));
    if (!same(then, made.before())) throw changed(made.kept().orElse(made.file()));
    return new Turn(file, now, then, false);
  }

  private static boolean same(Optional<byte[]> bytes, Optional<String> hash) {
    if (bytes.isEmpty() || hash.isEmpty()) return bytes.isEmpty() && hash.isEmpty();
    return Change.fits(bytes.get(), hash.get());
  }

  private static Busy changed(String file) {
    return new Busy(
        file + " was changed after that command; nothing was taken back.",
        "Look at it as it stands now, and change it by hand.");
  }

  private void put(Path file, Optional<byte[]> now, Optional<byte[]> then) {
    if (now.isPresent() && then.isPresent())
      disk.replace(file, now.get(), then.get(), history(file));
    else if (now.isPresent()) disk.retire(file, now.get(), history(file));
    else disk.restore(file, then.orElseThrow());
  }

  /** What a mentee's file held stays with the mentee; the rest has its history beside it. */
  private Path history(Path file) {
    String[] parts = relative(file).split("/", -1);
    Path in =
        parts[0].equals("mentees")
            ? caseload.root().resolve(parts[0]).resolve(parts[1])
            : caseload.root().resolve(parts[0]);
    return in.resolve(".history");
  }

  private String relative(Path file) {
    return caseload.root().relativize(file).toString().replace('\\', '/');
  }
}
