package caseload.casefile.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as characters and lines, so that every refusal can show the place. Line ends are left as
 * they stand in the text; a line holds none.
 */
record RawText(String file, String text, List<String> lines) {
  private static final int EXCERPT = 70;

  RawText {
    lines = List.copyOf(lines);
  }

  static RawText of(String file, String text) {
    return new RawText(file, text, split(text));
  }

  /** A refusal at a place of this file, with the line as it stands there. */
  Unreadable refusal(Place place, String says, String instead) {
    return new Unreadable(file, place, excerpt(place), caret(place), says, instead);
  }

  /** A refusal of the file as a whole. */
  Unreadable refusal(String says, String instead) {
    return refusal(Place.TYPED, says, instead);
  }

  /** The line at a place; empty where there is none. */
  String line(Place place) {
    return place.line() < 1 || place.line() > lines.size() ? "" : lines.get(place.line() - 1);
  }

  /** What stands before a place on its line. */
  String before(Place place) {
    return line(place).substring(0, index(place));
  }

  /** What stands on a line from a place on. */
  String from(Place place) {
    return line(place).substring(index(place));
  }

  private int index(Place place) {
    String line = line(place);
    int column = Math.max(0, place.column() - 1);
    return column >= line.codePointCount(0, line.length())
        ? line.length()
        : line.offsetByCodePoints(0, column);
  }

  /** About 70 characters of the line, with the column among them; controls become a mark. */
  private String excerpt(Place place) {
    int[] points = line(place).codePoints().toArray();
    int from = start(place, points.length);
    int to = Math.min(points.length, from + EXCERPT);
    StringBuilder shown = new StringBuilder(from > 0 ? "…" : "");
    for (int i = from; i < to; i++) {
      shown.appendCodePoint(showable(points[i]));
    }
    return shown.append(to < points.length ? "…" : "").toString().stripTrailing();
  }

  private static int start(Place place, int length) {
    int last = Math.min(place.column(), length);
    return last > EXCERPT ? last - EXCERPT / 2 : 0;
  }

  private int caret(Place place) {
    String line = line(place);
    int start = start(place, line.codePointCount(0, line.length()));
    return place.column() - start + (start > 0 ? 1 : 0);
  }

  private static int showable(int point) {
    if (point == '\t') return '→';
    return Character.isISOControl(point) ? '\uFFFD' : point;
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') continue;
      lines.add(text.substring(start, i));
      if (c == '\r' && text.startsWith("\n", i + 1)) i++;
      start = i + 1;
    }
    if (start < text.length()) lines.add(text.substring(start));
    return lines;
  }
}
