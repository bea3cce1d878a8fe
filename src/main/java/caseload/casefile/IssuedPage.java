package caseload.casefile;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stood on the pages of a report that went out, beside its figures, so that it can be printed
 * again as it was: the words of its rows, what was worked out, what was quoted and added. It is
 * what readers have in their hands already, and there is no field for a name.
 *
 * @param countedTo the last day of the period that was counted
 * @param yearFrom the first of the twelve months' days
 * @param leftOut how many files could not be read
 * @param worked means and the like
 * @param voices what pupils, families and staff said, a line each
 * @param words what the mentor added, a paragraph each
 * @param story the one story that it told, a paragraph each
 * @param noStory what stood in its place
 */
public record IssuedPage(
    int format,
    LocalDate countedTo,
    LocalDate yearFrom,
    LocalDate yearTo,
    int leftOut,
    Title title,
    Readers readers,
    Head head,
    MadeWith made,
    List<Row> rows,
    List<WorkedOut> worked,
    List<String> voices,
    List<String> words,
    List<String> story,
    Optional<String> noStory) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]{1,2})?");

  /**
   * What the report calls its days and people.
   *
   * @param in as a sentence says it, such as {@code in the autumn term 2026}
   */
  public record Title(String title, String in, String mentor, String one, String many) {}

  /** For whom it was, in the policy's words of that day. */
  public record Readers(String name, int showFrom) {}

  /** The head of the school's paper, but for its pictures. */
  public record Head(
      String name,
      List<String> address,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> motto,
      String colour,
      List<String> lines,
      Optional<String> footer) {
    public Head {
      address = List.copyOf(address);
      lines = List.copyOf(lines);
    }
  }

  /**
   * What it was made with.
   *
   * @param text the mark of the wording as plain text
   * @param paper that of the wording on paper
   * @param logo that of the picture at its head
   */
  public record MadeWith(
      String tool, String text, String paper, String policy, Optional<String> logo) {}

  /** The words of one figure's row. */
  public record Row(String id, String row) {}

  /**
   * One number that was worked out of figures.
   *
   * @param value as it was written, to the last nought
   */
  public record WorkedOut(String id, String of, String row, String value, List<String> from) {
    public WorkedOut {
      if (!NUMBER.matcher(value).matches()) throw new Unfit("value", "write a number such as 2.5");
      from = List.copyOf(from);
    }
  }

  public IssuedPage {
    if (format != 1) throw new Unfit("format", "write format: 1");
    rows = List.copyOf(rows);
    worked = List.copyOf(worked);
    voices = List.copyOf(voices);
    words = List.copyOf(words);
    story = List.copyOf(story);
  }
}
