package caseload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Shows a file in the program that the computer opens such files with; false when it cannot. */
record Opener(String system, Map<String, String> environment) implements Predicate<Path> {
  private static final int SECONDS = 3;

  /** The opener of this computer. */
  static Opener here() {
    return new Opener(System.getProperty("os.name", ""), System.getenv());
  }

  @Override
  public boolean test(Path file) {
    return shows() && started(words(file));
  }

  /** Without windows the desktop's opener would take a program for the terminal, or wait. */
  private boolean shows() {
    return !desktop().equals("xdg-open")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }

  /** What is started; no shell is, so that a name is never taken for a command. */
  List<String> words(Path file) {
    String name = file.toAbsolutePath().toString();
    return desktop().equals("rundll32")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", name)
        : List.of(desktop(), name);
  }

  private String desktop() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) return "rundll32";
    return name.startsWith("mac") ? "open" : "xdg-open";
  }

  /** A program that still runs after a moment has opened the file. */
  private static boolean started(List<String> words) {
    ProcessBuilder.Redirect nowhere = ProcessBuilder.Redirect.DISCARD;
    try {
      Process opening =
          new ProcessBuilder(words).redirectOutput(nowhere).redirectError(nowhere).start();
      return !opening.waitFor(SECONDS, TimeUnit.SECONDS) || opening.exitValue() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
