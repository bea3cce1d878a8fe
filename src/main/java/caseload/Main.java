package caseload;

import caseload.cli.Reception;
import caseload.cli.desk.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** Where the clock, the ids, the keyboard and the screen enter the house; nowhere else. */
public final class Main {

  private Main() {}

  /** Starts the tool and leaves with its exit code. */
  public static void main(String[] args) {
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
    PrintStream err = utf8(FileDescriptor.err);
    Surroundings around =
        new Surroundings(
            System.getenv(),
            clock(),
            new LateRandom(SecureRandom::new),
            System.in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            Main::terminal,
            file -> Opener.here().test(file));
    int exit = new Reception(around).run(args);
    out.flush();
    // A full disk must not look like success.
    if (outlet.lost() && exit == 0) {
      err.println("Error: not all of the result could be written; what was saved stands.");
      exit = 1;
    }
    System.exit(exit);
  }

  /**
   * The time of this place, with the offset it has now. Asking java.time for the zone itself would
   * open every jar in search of more zones.
   */
  private static Clock clock() {
    Clock utc = Clock.systemUTC();
    int millis = TimeZone.getDefault().getOffset(utc.millis());
    return utc.withZone(ZoneOffset.ofTotalSeconds(millis / 1000));
  }

  /** True when a person sits there; from Java 22 on a console may be there without one. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    Console console = System.console();
    if (console == null) return false;
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }
}
