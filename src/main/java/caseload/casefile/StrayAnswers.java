package caseload.casefile;

import caseload.casefile.disk.LeftOvers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files of a mentee that by their name hold an answer about consent, and that nobody reads because
 * the name is not quite ours: a synchronising program or a person changed it. One may be a no.
 */
record StrayAnswers(Path root) {
  private static final int DEEPEST = 3;
  private static final List<String> ASIDE = List.of(".history", CaseFile.LETTERS);

  /** The first of them below a folder. */
  Optional<Path> in(Path folder) {
    return in(folder, 1);
  }

  private Optional<Path> in(Path folder, int depth) {
    for (String name : Listing.of(folder, root.relativize(folder).toString())) {
      Path path = folder.resolve(name);
      boolean read = depth == 2 && StepFile.stage(name).isPresent();
      if (Files.isDirectory(path)) {
        boolean looked = depth < DEEPEST && !ASIDE.contains(name);
        Optional<Path> inside = looked ? in(path, depth + 1) : Optional.empty();
        if (inside.isPresent()) return inside;
      } else if (!read && !LeftOvers.fits(name) && isAnswer(name)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static boolean isAnswer(String name) {
    return name.toLowerCase(Locale.ROOT).contains("3-consent");
  }
}
