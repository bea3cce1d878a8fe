package caseload.casefile.check;

import caseload.casefile.Drafts;
import caseload.casefile.Ids;
import caseload.casefile.disk.Disk;
import caseload.journey.Mentee;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks through a caseload's folder, every file of it, whatever lies there. Nothing is changed, no
 * link is followed, and no file stops the looking at the next.
 */
public record Check(Path root, Disk disk, Instant now, LocalDate today) {

  /** The whole caseload. */
  public Checked everything() {
    Round round = round();
    Optional<SchoolFile> school = new SchoolFiles(round).look();
    Map<String, String> upns = new HashMap<>();
    for (Lying each : Lying.in(root.resolve("mentees"), round)) {
      if (!each.folder() || !Ids.fits(each.name())) other(each, round);
      else sameUpn(new MenteeFolder(round, each.name(), school).look(), upns, round);
    }
    round.groupSessions().look(round, new GroupFiles(round, school, round.journeys()).look());
    round.otherNames().look(round);
    Waiting.look(root.resolve(Drafts.FOLDER), round);
    new Reach(round).look();
    new SyncedGit(round).look();
    return round.checked();
  }

  /** One mentee's folder. */
  public Checked mentee(String code) {
    Optional<SchoolFile> school = new SchoolFiles(round()).look();
    Round round = round();
    if (Ids.fits(code)) {
      new MenteeFolder(round, code, school).look();
      besideOthers(code, round);
    } else {
      mistyped(root.resolve("mentees").resolve(code), round);
    }
    return round.checked();
  }

  /** What only shows beside the other children's files, such as half of a group's session. */
  private void besideOthers(String code, Round round) {
    List<Finding> own = round.checked().findings();
    everything().findings().stream()
        .filter(each -> each.spot().file().startsWith("mentees/" + code + "/"))
        .filter(each -> own.stream().noneMatch(one -> same(one, each)))
        .forEach(round::found);
  }

  private static boolean same(Finding one, Finding other) {
    return one.code().equals(other.code()) && one.spot().equals(other.spot());
  }

  private Round round() {
    return new Round(root, disk, now, today);
  }

  private static void other(Lying each, Round round) {
    String lower = each.name().toLowerCase(Locale.ROOT);
    boolean code = each.folder() && lower.matches("m-?[0-9a-z]{4,9}");
    if (code) mistyped(each.path(), round);
    else new Strangers(round).meet(each);
  }

  private static void mistyped(Path folder, Round round) {
    round.mentee();
    round.found(new MistypedCode(round.spot(folder)));
  }

  private static void sameUpn(Optional<Mentee> who, Map<String, String> upns, Round round) {
    if (who.isEmpty() || who.get().upn().isEmpty()) return;
    String code = who.get().mentee();
    String upn = who.get().upn().get().strip().toUpperCase(Locale.ROOT);
    Optional<String> other = Optional.ofNullable(upns.putIfAbsent(upn, code));
    Path file = round.root().resolve("mentees").resolve(code).resolve("mentee.yaml");
    other.ifPresent(first -> round.found(new SameUpn(round.spot(file, "upn"), first)));
  }
}
