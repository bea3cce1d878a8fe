package caseload.casefile.check;

import caseload.casefile.disk.Disk;
import caseload.casefile.disk.LeftOvers;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Place;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Unreadable;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** One walk through a caseload's folder: what was found on it, and how much was looked at. */
final class Round {
  private static final Duration OLD = Duration.ofHours(1);

  private final Path root;
  private final Disk disk;
  private final Instant now;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final GroupSessions groupSessions = new GroupSessions();
  private final OtherNames otherNames = new OtherNames();
  private final Map<String, Journey> journeys = new TreeMap<>();
  private int mentees;
  private int files;

  Round(Path root, Disk disk, Instant now, LocalDate today) {
    this.root = root;
    this.disk = disk;
    this.now = now;
    this.today = today;
  }

  /** A round of the same folder, to whose findings nobody is bound. */
  Round aside() {
    return new Round(root, disk, now, today);
  }

  Path root() {
    return root;
  }

  LocalDate today() {
    return today;
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  void mentee() {
    mentees++;
  }

  void named(Mentee mentee) {
    names.put(mentee.mentee(), mentee.name());
  }

  /** A mentee's journey, as far as it could be read. */
  void journey(Journey journey) {
    journeys.put(journey.mentee().mentee(), journey);
  }

  Map<String, Journey> journeys() {
    return journeys;
  }

  GroupSessions groupSessions() {
    return groupSessions;
  }

  OtherNames otherNames() {
    return otherNames;
  }

  Checked checked() {
    return new Checked(findings, mentees, files, names);
  }

  Spot spot(Path path) {
    return Spot.of(shown(path));
  }

  /** The place of the first of these keys in a file that can be read. */
  Spot spot(Path file, String... keys) {
    Tree.Fields tree = Gate.read(disk.read(file), shown(file), false);
    for (String key : keys) {
      Optional<Tree> value = tree.get(key);
      if (value.isPresent()) return new Spot(shown(file), value.get().place().line());
    }
    return spot(file);
  }

  String shown(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }

  /** What a file holds; when that cannot be read, a finding and nothing. */
  <T> Optional<T> read(Path file, BiFunction<byte[], String, T> reader) {
    files++;
    try {
      return Optional.of(reader.apply(disk.read(file), shown(file)));
    } catch (Unreadable problem) {
      found(CannotBeRead.of(problem, isYaml(file), new Tabs(root, disk).fix(file, reader)));
      return Optional.empty();
    }
  }

  private boolean isYaml(Path file) {
    try {
      Gate.read(disk.read(file), shown(file), false);
      return true;
    } catch (Unreadable problem) {
      return false;
    }
  }

  boolean hasEndMark(Path file) {
    return Gate.hasEndMark(disk.read(file));
  }

  void cannotList(Path folder) {
    String says = "This folder cannot be listed, so nothing in it was looked at.";
    String instead = "Ask whoever looks after the shared drive for the right to read it.";
    Unreadable problem = new Unreadable(shown(folder), Place.TYPED, "", says, instead);
    found(CannotBeRead.of(problem, false, Optional.empty()));
  }

  /** A temporary file; one of a saving that may still go on is passed over. */
  void leftOver(Path file) {
    if (isOld(file)) found(new LeftOver(spot(file), takeAway(file, "left-over file")));
  }

  /** Among what is kept aside, only what a broken-off saving has left. */
  void keptAside(Path folder) {
    Lying.in(folder, this).stream()
        .filter(kept -> !kept.folder() && LeftOvers.fits(kept.name()))
        .forEach(kept -> leftOver(kept.path()));
  }

  /** A printed letter that no record names; one of this hour may be on its way. */
  void unsent(Path file) {
    if (isOld(file)) found(new PrintedOnly(spot(file)));
  }

  /** A folder without anything in it. */
  void unfinished(Path folder) {
    String[] names = folder.toFile().list();
    boolean bare = isOld(folder) && names != null && names.length == 0;
    Fix fix = takeAway(folder, "empty folder");
    found(new UnfinishedAdd(spot(folder), bare ? Optional.of(fix) : Optional.empty()));
  }

  private Fix takeAway(Path path, String what) {
    return new Fix(
        "take away the " + what + " " + shown(path), () -> new LeftOvers(root).takeAway(path));
  }

  private boolean isOld(Path path) {
    try {
      Instant changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
      return Duration.between(changed, now).compareTo(OLD) > 0;
    } catch (IOException gone) {
      return false;
    }
  }
}
