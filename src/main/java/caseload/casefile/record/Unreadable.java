package caseload.casefile.record;

/**
 * A file that cannot be used as it stands: where, why, and what to write instead. The excerpt is
 * the file's own line, shown to the person at this screen and stored nowhere.
 */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Place place;
  private final String excerpt;
  private final String instead;
  private final int caret;

  /**
   * @param file the file, relative to the caseload's folder, with forward slashes
   * @param place line and column; {@link Place#TYPED} when the whole file is meant
   * @param excerpt the line as it stands, or empty when there is none
   * @param says one sentence: what is wrong
   * @param instead one sentence: what to write or do instead
   */
  public Unreadable(String file, Place place, String excerpt, String says, String instead) {
    this(file, place, excerpt, place.column(), says, instead);
  }

  /** As above, with an excerpt that does not begin where the line does. */
  Unreadable(String file, Place place, String excerpt, int caret, String says, String instead) {
    super(says);
    this.caret = caret;
    this.file = file;
    this.place = place;
    this.excerpt = excerpt;
    this.instead = instead;
  }

  /** The file, relative to the caseload's folder. */
  public String file() {
    return file;
  }

  /** Line and column, from 1; {@link Place#TYPED} when the whole file is meant. */
  public Place place() {
    return place;
  }

  /** The line as it stands in the file; empty when there is none. */
  public String excerpt() {
    return excerpt;
  }

  /** Which character of the excerpt is meant, counted from 1. */
  public int caret() {
    return caret;
  }

  /** What is wrong, in one sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }

  /** What to write or do instead, in one sentence. */
  public String instead() {
    return instead;
  }
}
