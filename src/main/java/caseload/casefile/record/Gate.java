package caseload.casefile.record;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The one way by which a file becomes a tree: every scalar stays text, and what a record never
 * needs (aliases, tags, doubled keys, a second document, marks of a merge) is refused with its
 * place. Whatever the bytes, the outcome is a tree or {@link Unreadable}.
 */
public final class Gate {

  /** A file larger than this is no record. */
  public static final int MOST_BYTES = Decoding.MOST_BYTES;

  private Gate() {}

  /**
   * Reads one record.
   *
   * @param file the name to show, relative to the caseload's folder
   * @param needsEnd true for what the program writes: it must end with the line {@code ...}
   */
  public static Tree.Fields read(byte[] bytes, String file, boolean needsEnd) {
    return OwnHand.read(bytes, needsEnd).orElseGet(() -> closely(bytes, file, needsEnd));
  }

  /** True when the last line of a file that can be read is the end mark {@code ...}. */
  public static boolean hasEndMark(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).stripTrailing().endsWith("\n" + RawChecks.END);
  }

  /** Reads whatever is not in our own hand, or says what is wrong with it. */
  static Tree.Fields closely(byte[] bytes, String file, boolean needsEnd) {
    RawText raw = Decoding.decode(bytes, file);
    RawChecks.check(raw, needsEnd);
    EventWalk walk = new EventWalk(raw);

    try {
      return walk.record();
    } catch (MarkedYamlEngineException fault) {
      throw new PlainWords(raw, walk.last()).refusal(fault);
    } catch (Unreadable refusal) {
      throw refusal;
    } catch (RuntimeException fault) {
      // A fault of the engine's own must not stop the reading of everybody else's records.
      throw raw.refusal(
          "This is not a file that Caseload can read.",
          "Compare it with another file of its kind, or bring it back from a backup.");
    }
  }
}
