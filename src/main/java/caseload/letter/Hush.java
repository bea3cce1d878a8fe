package caseload.letter;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what the libraries write for programmers off the mentor's screen. */
final class Hush {
  /** Held here, or the levels would be forgotten with the loggers. */
  private static final List<Logger> LOGGERS =
      Stream.of("com.github.weisj", "com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox")
          .map(Logger::getLogger)
          .toList();

  private Hush() {}

  /** Nothing of theirs is said from here on; what goes wrong is said in our own words. */
  static void libraries() {
    LOGGERS.forEach(each -> each.setLevel(Level.OFF));
  }
}
