package caseload.casefile.disk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What stood in the way, in plain words; never the system's own message, which may hold a path. */
final class DiskWords {
  static final String THERE_ALREADY = "a file of this name is there already";
  static final String NO_FILE = "it is not an ordinary file";
  static final String LINK = "it is a link";
  static final String GARBLED = "the disk did not keep what was written";

  private DiskWords() {}

  static String reason(Throwable fault) {
    if (fault.getCause() instanceof FileSystemException cause) return reason(cause);
    if (fault instanceof AccessDeniedException) return "you have no permission for it";
    if (fault instanceof NoSuchFileException) return "it is not there";
    if (fault instanceof FileAlreadyExistsException) return THERE_ALREADY;
    return fromMessage(
        String.valueOf(
            fault instanceof FileSystemException f ? f.getReason() : fault.getMessage()));
  }

  private static String fromMessage(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    for (String ours : new String[] {THERE_ALREADY, NO_FILE, LINK, GARBLED}) {
      if (message.equals(ours)) return ours;
    }
    if (lower.contains("space")) return "the disk is full";
    if (lower.contains("quota")) return "your share of the disk is full";
    if (lower.contains("read-only")) return "the disk can only be read";
    if (lower.contains("being used")) return "another program has it open";
    return "the disk or the network reported a fault";
  }
}
