package caseload.casefile.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .git} at or above the caseload, below a folder that a program synchronises. */
record SyncedGit(Round round) {
  private static final Pattern SYNCED =
      Pattern.compile(
          "(OneDrive|Dropbox|Google ?Drive|iCloud ?Drive|Nextcloud|ownCloud|SharePoint)\\b.*",
          Pattern.CASE_INSENSITIVE);

  void look() {
    Path root = round.root().toAbsolutePath().normalize();
    for (Path at = root; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        above(at).ifPresent(by -> round.found(new GitInSyncedFolder(Spot.of(".git"), by)));
        return;
      }
    }
  }

  private static Optional<String> above(Path git) {
    for (Path part : git) {
      Matcher match = SYNCED.matcher(part.toString());
      if (match.matches()) return Optional.of(match.group(1));
    }
    return Optional.empty();
  }
}
