package caseload.casefile.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** From bytes to characters: UTF-8 and nothing else, of a size that a record can have. */
final class Decoding {
  static final int MOST_BYTES = 256 * 1024;

  private static final String SAVE_AS = "Open it in an editor and save it as UTF-8.";
  private static final String BRING_BACK =
      "Wait until the folder is synchronised, or bring the file back from a backup.";

  private Decoding() {}

  static RawText decode(byte[] bytes, String file) {
    RawText nothing = RawText.of(file, "");
    if (bytes.length > MOST_BYTES) {
      throw nothing.refusal(
          "The file is longer than 256 KiB, which no record needs.",
          "Look whether another file was saved under this name, or shorten its texts.");
    }
    if (isUtf16(bytes)) throw nothing.refusal("The file is saved as UTF-16, not UTF-8.", SAVE_AS);

    CharBuffer characters = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, characters, true);
    if (result.isError()) throw notUtf8(bytes, rest.position(), file);

    String text = withoutMark(characters.flip().toString());
    if (text.isBlank()) {
      throw nothing.refusal("The file is empty; perhaps it is not yet synchronised.", BRING_BACK);
    }
    return RawText.of(file, text);
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) return false;
    boolean mark = (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
    boolean everySecondIsEmpty = (bytes[0] == 0) != (bytes[1] == 0);
    return mark || everySecondIsEmpty;
  }

  private static Unreadable notUtf8(byte[] bytes, int at, String file) {
    RawText before =
        RawText.of(file, withoutMark(new String(bytes, 0, at, StandardCharsets.UTF_8)));
    RawText shown =
        RawText.of(
            file,
            before.text() + new String(bytes, at, bytes.length - at, StandardCharsets.ISO_8859_1));
    Place place = endOf(before);
    return isUnfinished(bytes, at)
        ? shown.refusal(place, "The file is cut short in the middle of a letter.", BRING_BACK)
        : shown.refusal(place, "The file is saved as Windows text, not UTF-8.", SAVE_AS);
  }

  /** True when the bytes from here on begin a letter and the file ends before it does. */
  private static boolean isUnfinished(byte[] bytes, int at) {
    if ((bytes[at] & 0xC0) != 0xC0) return false;
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) return false;
    }
    return true;
  }

  private static Place endOf(RawText text) {
    RawText onwards = RawText.of(text.file(), text.text() + '?');
    String last = onwards.line(new Place(onwards.lines().size(), 1));
    return new Place(onwards.lines().size(), last.codePointCount(0, last.length()));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
