package caseload.casefile.disk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file that was written, replaced or taken out of use.
 *
 * @param before the SHA-256 of what it held, in hexadecimal digits; empty when it was not there
 * @param after the same of what it holds now; empty when it is no longer there
 * @param kept where lies what it held before
 */
public record Change(
    Path file, Optional<String> before, Optional<String> after, Optional<Path> kept) {

  static Change added(Path file, byte[] bytes) {
    return new Change(file, Optional.empty(), hash(bytes), Optional.empty());
  }

  static Change replaced(Path file, byte[] before, byte[] after, Path kept) {
    return new Change(file, hash(before), hash(after), Optional.of(kept));
  }

  static Change retired(Path file, byte[] before, Path kept) {
    return new Change(file, hash(before), Optional.empty(), Optional.of(kept));
  }

  private static Optional<String> hash(byte[] bytes) {
    return Optional.of(History.hash(bytes));
  }

  /** True when these bytes are those of the hash. */
  public static boolean fits(byte[] bytes, String hash) {
    return History.hash(bytes).equals(hash);
  }
}
