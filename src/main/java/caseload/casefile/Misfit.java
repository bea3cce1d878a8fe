package caseload.casefile;

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

  Misfit(String key, Place place, String says, String instead) {
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
}
