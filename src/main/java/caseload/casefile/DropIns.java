package caseload.casefile;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Pen;
import caseload.casefile.record.Records;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.DropIn;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code drop-ins}: support without a case, a file each. */
public record DropIns(Caseload caseload) {
  private static final String FOLDER = "drop-ins";
  private static final String NAME = "\\d{4}-\\d{2}-\\d{2}-[0-9a-z]{4}\\.yaml";

  /** True for the name of a drop-in's file. */
  public static boolean named(String name) {
    return name.matches(NAME);
  }

  /**
   * The drop-in in one file.
   *
   * @throws Unreadable when the file cannot be used as it stands
   */
  public static DropIn read(byte[] bytes, String file) {
    try {
      return Records.read(Gate.read(bytes, file, true), DropIn.class);
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }

  /** Writes one to a new file that no other file can clash with. */
  public Path add(DropIn dropIn) {
    return caseload.add(FOLDER, dropIn.date() + "-", Pen.write(Trees.of(dropIn), true));
  }

  /**
   * All of them, in order of their days.
   *
   * @throws Unreadable when one cannot be read: nothing drops out of a count in silence
   */
  public List<DropIn> all() {
    return Listing.of(caseload.root().resolve(FOLDER), FOLDER).stream()
        .filter(DropIns::named)
        .map(name -> read(caseload.bytes(FOLDER, name), FOLDER + "/" + name))
        .toList();
  }
}
