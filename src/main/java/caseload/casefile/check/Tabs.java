package caseload.casefile.check;

import caseload.casefile.disk.Disk;
import caseload.casefile.record.Gate;
import caseload.casefile.record.Unreadable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Lines indented with tabs, made readable: two spaces for each tab, in those lines only that cannot
 * be read, and only when the whole file can be read then. What it held goes to the history.
 */
record Tabs(Path root, Disk disk) {
  private static final String WRONG = "indented with a tab";
  private static final int MOST = 2_000;

  /** What can be done about a file that cannot be read; empty when tabs are not all of it. */
  <T> Optional<Fix> fix(Path file, BiFunction<byte[], String, T> reader) {
    Optional<Path> mentee = folder(file);
    if (mentee.isEmpty()) return Optional.empty();
    String shown = root.relativize(file).toString().replace('\\', '/');
    try {
      byte[] before = disk.read(file);
      Optional<byte[]> after = spaces(before, shown);
      Path history = mentee.get().resolve(".history");
      return after
          .map(bytes -> reader.apply(bytes, shown))
          .map(
              readable ->
                  new Fix(
                      "put two spaces for each tab that indents, in " + shown,
                      () -> disk.replace(file, before, after.get(), history)));
    } catch (Unreadable other) {
      return Optional.empty();
    }
  }

  private Optional<Path> folder(Path file) {
    Path mentees = root.resolve("mentees");
    boolean inside = file.startsWith(mentees) && file.getNameCount() > mentees.getNameCount() + 1;
    return inside
        ? Optional.of(mentees.resolve(file.getName(mentees.getNameCount())))
        : Optional.empty();
  }

  /** The file without the tabs that stand in the way; empty when there was none. */
  private static Optional<byte[]> spaces(byte[] before, String shown) {
    byte[] bytes = before;
    for (int i = 0; i < MOST; i++) {
      try {
        Gate.read(bytes, shown, false);
        return i == 0 ? Optional.empty() : Optional.of(bytes);
      } catch (Unreadable problem) {
        if (!problem.says().contains(WRONG)) throw problem;
        bytes = line(bytes, problem.place().line());
      }
    }
    return Optional.empty();
  }

  private static byte[] line(byte[] bytes, int number) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1);
    String line = lines[number - 1];
    int end = 0;
    while (end < line.length() && " \t".indexOf(line.charAt(end)) >= 0) end++;
    lines[number - 1] = line.substring(0, end).replace("\t", "  ") + line.substring(end);
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }
}
