package caseload.casefile;

import caseload.policy.Unfit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report that went out has said, kept so that later ones can be held against it: printed
 * figures only, with no name and no code of anybody.
 *
 * @param period such as {@code autumn-2026}
 * @param school of which school alone it was; empty for one of the whole service
 * @param records the mark of the records it was counted from
 * @param story the mark of the one story that it told, by which it is known again; empty for none
 * @param number which report it was of all that went out; empty in files of older versions
 */
public record IssuedReport(
    int format,
    String report,
    String period,
    String audience,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    LocalDate issued,
    String records,
    List<Said> figures,
    Optional<String> school,
    List<Told> told,
    List<Tie> ties,
    Optional<Integer> number,
    Optional<String> story) {

  /** The order in which they went out. */
  public static final Comparator<IssuedReport> IN_TURN =
      Comparator.comparing(IssuedReport::issued).thenComparing(each -> each.number().orElse(0));

  /**
   * What readers know of one figure, printed or not.
   *
   * @param most empty when it could be any number from the least
   * @param guarded true when it must stay open
   */
  public record Told(String id, int least, Optional<Integer> most, boolean guarded) {}

  /** Something that readers know about how figures hang together. */
  public record Tie(String sense, List<Term> terms) {
    public Tie {
      terms = List.copyOf(terms);
    }
  }

  /** One figure of a tie, and how often it counts. */
  public record Term(String id, int times) {}

  /** One figure: a number, or what was printed in its place. */
  public record Said(
      String id, Optional<Integer> shown, Optional<Integer> fewerThan, boolean withheld) {
    /** False when two prints of the figure tell of different numbers. */
    boolean mayBe(Said other) {
      return id.equals(other.id)
          && shown.stream().allMatch(other::leavesOpen)
          && other.shown.stream().allMatch(this::leavesOpen);
    }

    private boolean leavesOpen(int n) {
      return shown.filter(mine -> mine != n).isEmpty()
          && fewerThan.filter(most -> n >= most).isEmpty();
    }
  }

  public IssuedReport {
    if (format != 1) throw new Unfit("format", "write format: 1");
    figures = List.copyOf(figures);
    told = List.copyOf(told);
    ties = List.copyOf(ties);
  }

  /** How many figures were printed differently in another report of the same kind. */
  public long differences(IssuedReport other) {
    return apart(other).count();
  }

  /** How many of these are other numbers, and not only shown in one of the two. */
  public long changes(IssuedReport other) {
    return apart(other)
        .filter(said -> other.figures.stream().noneMatch(its -> its.mayBe(said)))
        .count();
  }

  private Stream<Said> apart(IssuedReport other) {
    return figures.stream().filter(said -> !other.figures.contains(said));
  }

  /** True when both are for the same readers and the same days. */
  public boolean isAgain(IssuedReport other) {
    return report.equals(other.report)
        && audience.equals(other.audience)
        && school.equals(other.school)
        && from.equals(other.from)
        && to.equals(other.to);
  }
}
