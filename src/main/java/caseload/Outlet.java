package caseload;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go. A reader who has seen enough and shuts the pipe, as {@code head} does, has lost
 * nothing; a disk that is full has.
 */
final class Outlet extends FilterOutputStream {
  private Optional<String> fault = Optional.empty();

  Outlet(OutputStream to) {
    super(to);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException stopped) {
      if (fault.isEmpty()) fault = Optional.of(String.valueOf(stopped.getMessage()));
      throw stopped;
    }
  }

  /** True when not all was written, and not because nobody read on. */
  boolean lost() {
    return fault.filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe")).isPresent();
  }
}
