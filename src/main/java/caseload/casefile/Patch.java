package caseload.casefile;

import java.util.List;

/** Changes one field of a file and leaves every other byte as it is. */
public final class Patch {
  private Patch() {}

  /** The file with one field changed. */
  public static byte[] set(byte[] original, String file, List<String> path, Tree value) {
    if (path.isEmpty() || file.isEmpty() || value.says(value))
      throw new IllegalStateException("not yet");
    return original;
  }
}
