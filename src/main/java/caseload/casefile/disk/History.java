package caseload.casefile.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** Earlier versions: the name says which file, when it was replaced, and what it held. */
final class History {
  private static final String MOMENT = "yyyyMMdd'T'HHmmss'Z'";

  private final Ground ground;
  private final WholeFile writer;
  private final InstantSource clock;

  History(Ground ground, WholeFile writer, InstantSource clock) {
    this.ground = ground;
    this.writer = writer;
    this.clock = clock;
  }

  /** Keeps what a file holds before it is replaced; the folder is made if it is not there. */
  Path keep(Path file, byte[] bytes, Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) ground.make(folder);
    Path earlier = folder.resolve(name(file, bytes));
    if (!Files.exists(earlier, LinkOption.NOFOLLOW_LINKS)) writer.write(earlier, bytes);
    return earlier;
  }

  /** Such as {@code mentee.20261003T141502Z.9f2c41aa.yaml}. */
  private String name(Path file, byte[] bytes) {
    DateTimeFormatter moment =
        DateTimeFormatter.ofPattern(MOMENT, Locale.ROOT).withZone(ZoneOffset.UTC);
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem
        + "."
        + moment.format(clock.instant())
        + "."
        + hash(bytes).substring(0, 8)
        + (dot > 0 ? name.substring(dot) : "");
  }

  /** The SHA-256 of a file's bytes, in small hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
