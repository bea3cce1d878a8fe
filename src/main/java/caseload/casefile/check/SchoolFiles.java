package caseload.casefile.check;

import caseload.casefile.Caseload;
import caseload.casefile.DropIns;
import caseload.casefile.KeptFile;
import caseload.casefile.MentorLog;
import caseload.casefile.disk.LeftOvers;
import caseload.journey.Days;
import caseload.policy.Questionnaire;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What belongs to the caseload as a whole: policy, questionnaires, templates, drop-ins. */
record SchoolFiles(Round round) {
  private static final String YAML = ".yaml";
  private static final List<String> HIDDEN = List.of(".caseload");

  /** Looks through them; gives back what {@code caseload.yaml} holds, when it can be read. */
  Optional<SchoolFile> look() {
    Path root = round.root();
    Optional<SchoolFile> school =
        round.read(
            root.resolve(Caseload.SCHOOL),
            (bytes, shown) -> KeptFile.read(bytes, shown, SchoolFile.class));
    school
        .filter(file -> file.format() > SchoolFile.FORMAT)
        .ifPresent(
            file ->
                round.found(
                    new NewerFormat(
                        round.spot(root.resolve(Caseload.SCHOOL), "format"), file.format())));
    school.ifPresent(file -> whole(root.resolve(Caseload.SCHOOL)));
    for (Lying each : top(root)) {
      if (!each.folder()) copy(each);
      else folder(each);
    }
    return school;
  }

  /** A person may leave the end mark out, so its lack is no fault; but a cut file lacks it too. */
  private void whole(Path file) {
    if (!round.hasEndMark(file)) round.found(new NoEndMark(round.spot(file)));
  }

  /** Of the top folder only what is ours; whatever else people keep there is their business. */
  private List<Lying> top(Path root) {
    Round all = round.aside();
    List<Lying> lying = Lying.in(root, all);
    all.checked().findings().stream()
        .filter(finding -> isOurs(finding.spot().file()))
        .forEach(round::found);
    return lying;
  }

  private static boolean isOurs(String name) {
    return List.of(
                Caseload.SCHOOL,
                "mentees",
                "questionnaires",
                "templates",
                "drop-ins",
                "groups",
                MentorLog.FOLDER)
            .contains(name)
        || HIDDEN.contains(name);
  }

  private void folder(Lying each) {
    switch (each.name()) {
      case "questionnaires" -> Lying.in(each.path(), round).forEach(this::questionnaire);
      case "templates", ".caseload" -> Lying.in(each.path(), round).forEach(this::copy);
      case "drop-ins" -> Lying.in(each.path(), round).forEach(this::dropIn);
      case MentorLog.FOLDER -> Lying.in(each.path(), round).forEach(this::mentorDay);
      default ->
          SecondVersion.ofFolder(each.name())
              .ifPresent(
                  second -> round.found(new DoubledFolder(round.spot(each.path()), second.of())));
    }
  }

  /** Left-overs and second versions; the rest is left to those who look at it. */
  private void copy(Lying each) {
    if (each.folder() && each.name().equals("done")) round.keptAside(each.path());
    boolean ours = SecondVersion.ofFile(each.name()).isPresent() && each.name().contains(".y");
    boolean leftOver = LeftOvers.fits(each.name());
    if (!each.folder() && (ours || leftOver)) new Strangers(round).meet(each);
  }

  private void questionnaire(Lying each) {
    if (each.folder() || !each.name().endsWith(YAML)) {
      new Strangers(round).meet(each);
      return;
    }
    String name = each.name().substring(0, each.name().length() - YAML.length());
    round
        .read(each.path(), (bytes, shown) -> KeptFile.read(bytes, shown, Questionnaire.class))
        .map(Questionnaire::questionnaire)
        .filter(id -> !id.equals(name))
        .ifPresent(id -> round.found(named(each, id)));
  }

  private Finding named(Lying each, String id) {
    boolean copy = each.name().startsWith(id) || each.name().startsWith("Copy of");
    return copy
        ? new ConflictedCopy(round.spot(each.path()), id + YAML, "another program or by hand")
        : new MisnamedQuestionnaire(round.spot(each.path(), "questionnaire"), id);
  }

  private void mentorDay(Lying each) {
    if (isHistory(each)) return;
    if (each.folder() || !MentorLog.fits(each.name())) new Strangers(round).meet(each);
    else round.read(each.path(), MentorLog::read);
  }

  /** What was taken back lies there. */
  private boolean isHistory(Lying each) {
    boolean history = each.folder() && each.name().equals(".history");
    if (history) round.keptAside(each.path());
    return history;
  }

  private void dropIn(Lying each) {
    if (isHistory(each)) return;
    if (each.folder() || !DropIns.named(each.name())) new Strangers(round).meet(each);
    else round.read(each.path(), DropIns::read).ifPresent(dropIn -> dated(each, dropIn.date()));
  }

  private void dated(Lying each, LocalDate day) {
    if (!each.name().startsWith(day.toString())) {
      round.found(new EarlierOrLaterDay(round.spot(each.path(), "date"), day));
    }
    if (!day.isAfter(round.today())) return;
    String says = Days.say(day) + " is in the future (today is " + Days.say(round.today()) + ").";
    round.found(new DateAhead(round.spot(each.path(), "date"), says));
  }
}
