package caseload.casefile.check;

import caseload.casefile.CaseFile;
import caseload.casefile.StepFile;
import caseload.journey.Episode;
import caseload.journey.Letter;
import caseload.journey.Referral;
import caseload.journey.Session;
import caseload.journey.Stage;
import caseload.journey.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One episode's folder: its steps, each with its file, and what among them cannot be read. */
final class EpisodeFolder {
  private static final Pattern RENDERED =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[a-z][a-z-]*-[0-9a-z]{4}\\.(pdf|html|docx|md|txt)");

  private final Round round;
  private final String code;
  private final Path folder;
  private final List<Path> printed = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final IdentityHashMap<Step, Path> files = new IdentityHashMap<>();
  private final Set<Stage> unreadable = EnumSet.noneOf(Stage.class);

  EpisodeFolder(Round round, String code, Path folder) {
    this.round = round;
    this.code = code;
    this.folder = folder;
  }

  Episode episode() {
    return new Episode(String.valueOf(folder.getFileName()), steps);
  }

  Path folder() {
    return folder;
  }

  /** Where a step lies; by identity, for two files may hold equal steps. */
  Path file(Step step) {
    Path file = files.get(step);
    if (file == null) throw new IllegalStateException("not a step of this episode");
    return file;
  }

  /** The kinds of step of which at least one cannot be read. */
  Set<Stage> unreadable() {
    return unreadable;
  }

  void look() {
    List<Lying> lying = Lying.in(folder, round);
    for (Lying each : lying) {
      Optional<Stage> stage = StepFile.stage(each.name());
      if (each.folder() && each.name().equals(CaseFile.LETTERS)) letters(each.path());
      else if (!each.folder() && stage.isPresent()) step(each.path(), stage.get());
      else new Strangers(round).meet(each);
    }
    if (steps.isEmpty() && unreadable.isEmpty()) {
      round.unfinished(folder);
    } else if (!Files.exists(folder.resolve("1-referral.yaml"))) {
      round.found(new WithoutReferral(round.spot(folder)));
    }
  }

  private void letters(Path letters) {
    for (Lying each : Lying.in(letters, round)) {
      if (!each.folder() && StepFile.letter(each.name())) step(each.path(), Stage.LETTER);
      else if (each.folder() || !RENDERED.matcher(each.name()).matches()) {
        new Strangers(round).meet(each);
      } else {
        printed.add(each.path());
      }
    }
    if (!unreadable.contains(Stage.LETTER)) printedOnly();
  }

  /** What was printed and is not recorded as sent: by choice, or because it was broken off. */
  private void printedOnly() {
    Set<String> sent =
        steps.stream()
            .filter(Letter.class::isInstance)
            .map(step -> ((Letter) step).file())
            .map(file -> file.substring(file.lastIndexOf("/") + 1))
            .collect(Collectors.toSet());
    printed.stream()
        .filter(file -> !sent.contains(String.valueOf(file.getFileName())))
        .forEach(round::unsent);
  }

  private void step(Path file, Stage stage) {
    Optional<Step> step =
        round.read(file, (bytes, shown) -> StepFile.read(bytes, shown, code, stage));
    if (step.isEmpty()) {
      unreadable.add(stage);
      return;
    }
    if (step.get() instanceof Session session) round.groupSessions().add(code, file, session);
    steps.add(step.get());
    files.put(step.get(), file);
    day(step.get(), file);
  }

  /** The name of a file or of its folder says a day too. */
  private void day(Step step, Path file) {
    String named = StepFile.day(String.valueOf(file.getFileName())).orElse("");
    LocalDate inside = step instanceof Referral referral ? referral.received() : step.date();
    if (step instanceof Referral) named = String.valueOf(folder.getFileName()).substring(0, 10);
    if (named.isEmpty() || named.equals(inside.toString())) return;
    round.found(new EarlierOrLaterDay(round.spot(file, "received", "date"), inside));
  }
}
