package caseload.casefile;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Records;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.MentorDay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mentors' own log in the folder {@code mentor-log}: what a mentor has had, a file each. It is
 * about members of staff and lies outside of every mentee's folder.
 */
public record MentorLog(Path root, Disk disk, Ids ids) {
  /** The folder's name. */
  public static final String FOLDER = "mentor-log";

  private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-z]{4}\\.yaml");

  /** True for the name of an entry's file. */
  public static boolean fits(String name) {
    return NAME.matcher(name).matches();
  }

  /** All entries, oldest first. */
  public List<MentorDay> all() {
    Legible log = legible();
    if (log.problem().isPresent()) throw log.problem().get();
    return log.days();
  }

  /** What of the log can be read, oldest first, and the first problem with the rest. */
  public record Legible(List<MentorDay> days, Optional<Unreadable> problem) {
    public Legible {
      days = List.copyOf(days);
    }
  }

  /** The log as far as it can be read: one faulty file must not hide what is due. */
  public Legible legible() {
    List<MentorDay> days = new ArrayList<>();
    Optional<Unreadable> problem = Optional.empty();
    for (String name : Listing.of(folder(), FOLDER).stream().filter(MentorLog::fits).toList()) {
      try {
        days.add(read(disk.read(folder().resolve(name)), FOLDER + "/" + name));
      } catch (Unreadable faulty) {
        problem = problem.or(() -> Optional.of(faulty));
      }
    }
    return new Legible(days, problem);
  }

  /** Writes one more, under a name that no other has. */
  public Path add(MentorDay day) {
    if (!Files.isDirectory(folder())) disk.makeFolder(folder());
    Path file = folder().resolve(day.date() + "-" + ids.suffix() + ".yaml");
    disk.add(file, Pen.write(Trees.of(day), true));
    return file;
  }

  /**
   * The entry in a file.
   *
   * @throws Unreadable when the file cannot be used as it stands
   */
  public static MentorDay read(byte[] bytes, String file) {
    try {
      return Records.read(Gate.read(bytes, file, true), MentorDay.class);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }

  private Path folder() {
    return root.resolve(FOLDER);
  }
}
