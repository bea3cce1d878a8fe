package caseload.casefile.record;

/** Everything that YAML allows and a record does not, in the words of somebody who types it. */
final class Refusals {
  private static final String QUOTE = "Put the whole text in double quotes";

  private final RawText raw;

  Refusals(RawText raw) {
    this.raw = raw;
  }

  Unreadable onlyComments() {
    return raw.refusal(
        new Place(1, 1),
        "There is nothing in this file but comments.",
        "Write the fields, each as a key, a colon, a space and its value.");
  }

  Unreadable notFields(Place place) {
    String line = raw.line(place);
    int colon = line.indexOf(':');
    boolean glued = colon > 0 && Keys.isKey(line.substring(0, colon).strip());
    if (glued && colon + 1 < line.length() && line.charAt(colon + 1) != ' ') return glued(place);
    return raw.refusal(
        place,
        "This file does not begin with a key and a colon.",
        "Write the fields, each as a key, a colon, a space and its value.");
  }

  Unreadable glued(Place place) {
    return raw.refusal(
        place,
        "There is no space after the colon.",
        "Write it as " + Quoting.cut(raw.line(place).strip().replaceFirst(":", ": ")));
  }

  Unreadable directive(Place place) {
    return raw.refusal(
        new Place(1, 1), "A line that begins with % is not used in records.", "Delete this line.");
  }

  Unreadable secondDocument(Place place) {
    return raw.refusal(
        place,
        "A second record begins here; a file holds one.",
        "Delete the line --- or move what follows into a file of its own.");
  }

  Unreadable tooDeep(Place place) {
    return raw.refusal(
        place,
        "This stands more than 12 levels deep, which no record needs.",
        "Look for brackets or hyphens that were typed by mistake.");
  }

  Unreadable tooMany(Place place) {
    return raw.refusal(
        place,
        "There are more than 20,000 values in this file, which no record needs.",
        "Look whether another file was saved under this name.");
  }

  Unreadable alias(Place place) {
    return raw.refusal(place, "A text that begins with * needs quotes.", quoted(place, "*"));
  }

  Unreadable anchor(Place place) {
    return raw.refusal(place, "A text that begins with & needs quotes.", quoted(place, "&"));
  }

  Unreadable tag(Place place) {
    return raw.refusal(place, "A text that begins with ! needs quotes.", quoted(place, "!"));
  }

  /** "Put the whole text in double quotes", with the line as it should read where that is sure. */
  String quoted(Place place, String sign) {
    boolean there = raw.from(place).startsWith(sign);
    return there ? QUOTE + Quoting.example(raw, place) : QUOTE + ".";
  }

  Unreadable doubled(String key, Place place, Place before) {
    return raw.refusal(
        place,
        "The key " + key + " is here twice; it stands in line " + before.line() + " already.",
        "Keep the right one of the two and delete the other.");
  }

  Unreadable complexKey(Place place) {
    return raw.refusal(
        place,
        "A key must be one word, not a list or a set of fields.",
        "Put the whole text in double quotes if brackets belong to it.");
  }

  Unreadable notKey(String key, Place place) {
    if (key.equals("<<")) {
      return raw.refusal(
          place, "Merging with << is not used in records.", "Write the fields out in full.");
    }
    String meant = Keys.meant(key);
    String says = "A key is written in small letters, digits and hyphens.";
    return raw.refusal(
        place,
        says,
        meant.isEmpty() ? "Write a key such as date-of-birth." : "Write it as " + meant + ".");
  }

  Unreadable lostCharacter(Place place) {
    return raw.refusal(
        place, "This text holds an empty character (\\0).", "Delete it from the text.");
  }

  Unreadable halfCharacter(Place place) {
    return raw.refusal(
        place,
        "This text holds half a character (\\ud800 to \\udfff).",
        "Type the character again in its place.");
  }

  Unreadable unclosedQuote(Place place) {
    return raw.refusal(
        place,
        "The quotes that open here are not closed.",
        "Close them at the end of the text; indent further lines of it by two spaces.");
  }

  Unreadable tab(Place place) {
    return raw.refusal(
        place, "This line is indented with a tab.", "Use spaces: two for each step to the right.");
  }

  Unreadable listLine(Place place) {
    return raw.refusal(
        place,
        "This list line would be taken as part of the text above it.",
        "Begin it in the same column as the other lines of its list.");
  }
}
