package caseload.casefile.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An ordinary file or folder that lies in a folder; everything else is a finding at once. */
record Lying(Path path, String name, boolean folder) {

  /** All that lies in a folder, in order of name. */
  static List<Lying> in(Path folder, Round round) {
    String[] names = folder.toFile().list();
    if (names == null) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) round.cannotList(folder);
      return List.of();
    }
    Arrays.sort(names);
    List<Lying> lying = new ArrayList<>();
    for (String name : names) at(folder, name, round).ifPresent(lying::add);
    return lying;
  }

  private static Optional<Lying> at(Path folder, String name, Round round) {
    try {
      Path path = folder.resolve(name);
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
      // On Windows a file that a sync client has not fetched yet counts as something other.
      if (found.isDirectory() || found.isRegularFile() || (!posix && !found.isSymbolicLink())) {
        return Optional.of(new Lying(path, name, found.isDirectory()));
      }
      String what = found.isSymbolicLink() ? "a link" : "a pipe or a device";
      round.found(new NotAPlainFile(round.spot(path), what));
    } catch (InvalidPathException unspeakable) {
      round.found(new ForeignFile(Spot.of(round.shown(folder) + "/" + name)));
    } catch (IOException gone) {
      // Taken away between the listing and the look: then there is nothing to find.
    }
    return Optional.empty();
  }
}
