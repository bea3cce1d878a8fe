package caseload.casefile;

import caseload.casefile.record.Place;
import caseload.casefile.record.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What lies in a folder, in order of name. A folder that cannot be listed is never taken as empty.
 */
final class Listing {
  private Listing() {}

  static List<String> of(Path folder, String shown) {
    String[] names = folder.toFile().list();
    if (names == null) {
      if (!Files.exists(folder)) return List.of();
      throw new Unreadable(
          shown,
          Place.TYPED,
          "",
          "This folder cannot be listed.",
          "Ask whoever looks after the shared drive for the right to read it.");
    }
    Arrays.sort(names);
    return List.of(names);
  }
}
