package caseload.cli.desk;

import caseload.casefile.Caseload;
import caseload.casefile.NotFound;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the caseload is: the option, then the variable, then up from where the command is typed.
 */
record Folder(Surroundings around, Optional<Path> option) {

  /**
   * The caseload's folder.
   *
   * @throws NotFound when none was named and none lies above
   */
  Path find() {
    return option
        .or(() -> around.variable("CASELOAD_FOLDER").map(Path::of))
        .map(around.here()::resolve)
        .map(Path::normalize)
        .or(this::up)
        .orElseThrow(this::nowhere);
  }

  /** True when a folder was named, or one lies above. */
  boolean named() {
    return option.isPresent() || around.variable("CASELOAD_FOLDER").isPresent() || up().isPresent();
  }

  private Optional<Path> up() {
    for (Path at = around.here(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(Caseload.SCHOOL))) return Optional.of(at);
    }
    return Optional.empty();
  }

  private NotFound nowhere() {
    return new NotFound(
        "There is no caseload here or in the folders above " + around.here() + ".",
        "Say where it is:  --folder DIR      To start one:  caseload init DIR");
  }
}
