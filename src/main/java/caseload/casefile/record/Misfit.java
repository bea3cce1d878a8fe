package caseload.casefile.record;

import java.io.Serial;

/**
 * A value does not fit the record it should become: where, under which key, and what to write.
 * Whoever asked turns it into a message about a file or about an option.
 */
public final class Misfit extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Place place;
  private final String instead;

  /**
   * A value that does not fit.
   *
   * @param key the key, with the keys around it
   * @param place where it stands
   * @param says what is wrong, in one sentence
   * @param instead what to write, in one sentence
   */
  public Misfit(String key, Place place, String says, String instead) {
    super(says);
    this.key = key;
    this.place = place;
    this.instead = instead;
  }

  /** The key, with the keys around it: {@code referrer.role}. */
  public String key() {
    return key;
  }

  /** Where it stands; {@link Place#TYPED} when it was typed. */
  public Place place() {
    return place;
  }

  /** What is wrong. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to write instead. */
  public String instead() {
    return instead;
  }

  /** The same as a fault of a file, with the file's own line. */
  public Unreadable in(byte[] bytes, String file) {
    return Decoding.decode(bytes, file).refusal(place, says(), instead);
  }
}
