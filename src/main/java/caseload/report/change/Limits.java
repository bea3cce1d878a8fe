package caseload.report.change;

/**
 * From how many pupils each figure is given. Below these a figure says less than it seems to; they
 * stand here and nowhere else.
 */
public final class Limits {
  /** Counts of better, same and worse: the usual threshold of school statistics. */
  public static final int COUNTS = 5;

  /** Counts before and after over equal windows. */
  public static final int EVENTS = 5;

  /** Goals at each level, over several pupils. */
  public static final int LEVELS = 5;

  /** A median: below six no interval of order statistics reaches 95 per cent. */
  public static final int MEDIAN = 6;

  /** Signed ranks, without those that did not move: five cannot go below p = .0625. */
  public static final int SIGNED_RANK = 6;

  /** Signed ranks: 2 to this power is the last that a long can count. */
  public static final int SIGNED_RANK_MOST = 62;

  /** A mean: NHS Digital shows means from eight (disclosure rule of hospital statistics, 2018). */
  public static final int MEAN = 8;

  /** Attendance against the year group: it is a mean too. */
  public static final int ATTENDANCE = 8;

  /** An effect size: with ten its interval is still more than one standard deviation wide. */
  public static final int EFFECT_SIZE = 10;

  /** A percentage of pupils: below twenty one pupil is more than five points. */
  public static final int PERCENTAGE = 20;

  /**
   * A reliable change is more than this many standard errors of a difference (Jacobson and Truax
   * 1991): 5 per cent of the changes that are nothing but error are as large.
   */
  public static final String RELIABLE = "1.96";

  /** How sure every interval is. */
  public static final double CONFIDENCE = 0.95;

  private Limits() {}
}
