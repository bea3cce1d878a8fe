package caseload.cli.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a person's answers come from: a question on the screen, a line back. */
public record Keyboard(Desk desk) {

  /** The answer to a question, without blanks around it; empty when the keyboard has gone. */
  public Optional<String> answer(String question) {
    desk.typing().asking();
    desk.warn(question);
    try {
      return line(desk.around().in()).map(String::strip);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Optional<String> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) return Optional.empty();
    for (; c >= 0 && c != '\n'; c = in.read()) line.write(c);
    return Optional.of(line.toString(StandardCharsets.UTF_8));
  }
}
