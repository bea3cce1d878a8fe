package caseload.casefile.record;

import java.util.List;
import java.util.Locale;

/**
 * What is looked for before the YAML is: lost bytes, the marks that a merge leaves, and a file that
 * was cut short. YAML itself would take all of these for text.
 */
final class RawChecks {
  static final String END = "...";
  static final int MOST_CHARACTERS = 16 * 1024;

  private static final List<String> MARKERS = List.of("<<<<<<<", ">>>>>>>", "|||||||", "=======");

  private final RawText raw;

  private RawChecks(RawText raw) {
    this.raw = raw;
  }

  static void check(RawText raw, boolean needsEnd) {
    RawChecks checks = new RawChecks(raw);
    for (int number = 1; number <= raw.lines().size(); number++) {
      checks.line(raw.lines().get(number - 1), number);
    }
    checks.end(needsEnd);
  }

  private void line(String line, int number) {
    if (line.length() > MOST_CHARACTERS) {
      throw raw.refusal(
          new Place(number, 1),
          "This line is longer than 16,000 characters.",
          "Break the text into several lines.");
    }
    for (int i = 0; i < line.length(); i++) {
      if (isForbidden(line.charAt(i))) {
        throw forbidden(line.charAt(i), new Place(number, line.codePointCount(0, i) + 1));
      }
    }
    if (isMarker(line)) throw marker(number);
  }

  private static boolean isForbidden(char c) {
    if (c >= ' ' && c < 0x7F) return false;
    return (Character.isISOControl(c) && c != '\t') || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
  }

  private Unreadable forbidden(char c, Place place) {
    if (c == 0) {
      return raw.refusal(
          place,
          "There are empty bytes (NUL) here: the disk or the synchronising lost what stood here.",
          "Bring the file back from a backup.");
    }
    String code = String.format(Locale.ROOT, "U+%04X", (int) c);
    return raw.refusal(
        place,
        "There is a character here that cannot be seen (" + code + ").",
        "Delete it, or type the word again.");
  }

  private static boolean isMarker(String line) {
    for (String marker : MARKERS) {
      if (line.startsWith(marker) && (line.length() == 7 || line.charAt(7) == ' ')) return true;
    }
    return false;
  }

  private Unreadable marker(int number) {
    return raw.refusal(
        new Place(number, 1),
        "Two people changed this file, and the marks of the merge are still in it.",
        "Keep the right one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.");
  }

  private void end(boolean needed) {
    int last = 0;
    int end = 0;
    for (int number = 1; number <= raw.lines().size(); number++) {
      String line = raw.lines().get(number - 1);
      if (line.isBlank()) continue;
      if (end > 0) throw afterTheEnd(number, end);
      if (line.stripTrailing().equals(END)) end = number;
      last = number;
    }
    if (needed && end == 0) throw cutShort(last);
  }

  private Unreadable afterTheEnd(int number, int end) {
    return raw.refusal(
        new Place(number, 1),
        "There is more text after the end mark (...) in line " + end + ".",
        "Move it above the line ... or delete it.");
  }

  private Unreadable cutShort(int last) {
    return raw.refusal(
        new Place(last, 1),
        "The file is cut short: its last line is not the end mark (...).",
        "Wait until the folder is synchronised; if nothing is missing, add a last line ... to it.");
  }
}
