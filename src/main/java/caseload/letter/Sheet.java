package caseload.letter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A template printed without anybody's values, each piece known by the template and line that it
 * comes from: once with all that may be there, and once with nothing.
 */
final class Sheet {
  private final ClosedFactory factory;
  private final boolean full;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Spot> from = new TreeMap<>();

  private Sheet(ClosedFactory factory, boolean full) {
    this.factory = factory;
    this.full = full;
  }

  /** The sheet of a template whose names have been looked at. */
  static Sheet of(ClosedFactory factory, String template, boolean full) {
    Sheet sheet = new Sheet(factory, full);
    sheet.print(template);
    return sheet;
  }

  private void print(String template) {
    print(factory.tagsOf(factory.compiled(template)));
  }

  private void print(List<Tag> tags) {
    for (Tag tag : tags) {
      if (tag instanceof Tag.Words words) add(words.text(), words.spot());
      else if (tag instanceof Tag.Print value) add("x", value.spot());
      else if (tag instanceof Tag.Include include) print(include.name());
      else if (tag instanceof Tag.Section part && part.whenAbsent() != full) print(part.inside());
    }
  }

  private void add(String words, Spot spot) {
    from.put(text.length(), spot);
    text.append(words);
  }

  String text() {
    return text.toString();
  }

  /** Where a line of the sheet, from 1, comes from. */
  Spot spotOfLine(int line) {
    int at = 0;
    for (int i = 1; i < line && text.indexOf("\n", at) >= 0; i++) at = text.indexOf("\n", at) + 1;
    return spot(at);
  }

  /** Where the letter at that place comes from. */
  Spot spot(int at) {
    Map.Entry<Integer, Spot> piece = from.floorEntry(at);
    if (piece == null) return Spot.wholeOf("");
    int lines = (int) text.substring(piece.getKey(), at).chars().filter(c -> c == '\n').count();
    return new Spot(piece.getValue().template(), piece.getValue().line() + lines);
  }
}
