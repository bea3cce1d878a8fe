package caseload.cli.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tool's version, as the build wrote it down. */
public final class Version {

  private Version() {}

  /** The version's number. */
  public static String built() {
    try (InputStream in = Version.class.getResourceAsStream("/version.txt")) {
      if (in == null) throw new IllegalStateException("built without its version");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
