package caseload.cli.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text that comes from a file or through a pipe. */
public final class Input {
  private static final int MOST = 256 * 1024;

  private Input() {}

  /** The bytes of a file, or of standard input for {@code -}. */
  public static byte[] read(Desk desk, String file) {
    try {
      byte[] bytes = file.equals("-") ? desk.piped(MOST + 1) : own(desk, path(desk, file));
      if (bytes.length > MOST) throw new Mistyped(file + " is larger than 256 KB", "Shorten it.");
      return bytes;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] own(Desk desk, Path file) throws IOException {
    desk.typing().read(file);
    return Files.readAllBytes(file);
  }

  private static Path path(Desk desk, String file) {
    Path path = desk.around().here().resolve(file);
    if (Files.isRegularFile(path)) return path;
    throw new caseload.casefile.NotFound(
        "There is no file " + file + ".", "Check its name, or use - for piped text.");
  }

  /** A note: typed as {@code --note}, or read from {@code --note-file}. */
  public static Optional<String> note(Desk desk, Optional<String> typed, Optional<String> file) {
    if (typed.isPresent() && file.isPresent()) {
      throw new Mistyped("give --note or --note-file, not both", "Leave one of them out.");
    }
    return typed.or(() -> file.map(name -> text(read(desk, name), name))).filter(t -> !t.isBlank());
  }

  private static String text(byte[] bytes, String name) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
    } catch (CharacterCodingException wrong) {
      throw new Mistyped(
          name + " is not saved as UTF-8", "In Notepad: Save as, Encoding: UTF-8. Then again.");
    }
  }
}
