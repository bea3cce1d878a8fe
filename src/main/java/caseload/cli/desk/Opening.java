package caseload.cli.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether what a command makes is opened too, and the files that it has made. */
public final class Opening {
  private static final int MOST = 4;

  @Option(names = "--open", description = "Then open it, in the program you open such files with.")
  private boolean wanted;

  private final List<Path> made = new ArrayList<>();
  private Optional<Path> whole = Optional.empty();

  /** True when somebody wants to see the file. */
  public boolean wanted() {
    return wanted;
  }

  /** Refuses where the result goes to the screen and no file comes to be. */
  public void needsFile(Desk desk, boolean text) {
    if (wanted && (desk.toScreen() || (text && desk.output().isEmpty()))) {
      throw new Mistyped(
          "--open opens a file, and this goes to the screen", "Add  -o FILE  or take --open out.");
    }
  }

  /** Remembers a file that was written. */
  public void made(Path file) {
    if (whole.isEmpty()) made.add(file);
  }

  /** The one file in which all the others are; it alone is opened. */
  public void whole(Path file) {
    made.clear();
    whole = Optional.of(file);
  }

  private List<Path> files() {
    return whole.map(List::of).orElse(made);
  }

  /** Opens what was made; the files are there whatever comes of it. */
  public void open(Desk desk) {
    if (!wanted || desk.dryRun()) return;
    List<Path> files = files();
    if (files.isEmpty()) {
      desk.warn("Note    No file was made, so none is opened.");
    } else if (files.size() > MOST) {
      desk.warn("Note    " + files.size() + " files were made; none is opened.");
      desk.warn("To have them in one:  -o FILE");
    } else {
      files.forEach(file -> open(desk, file));
    }
  }

  private static void open(Desk desk, Path file) {
    if (desk.around().opener().test(file)) return;
    desk.warn("Note    The file is there, but nothing on this computer could open it: " + file);
  }
}
