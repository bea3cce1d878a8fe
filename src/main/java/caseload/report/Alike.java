package caseload.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether all numbers are the same, however many places they were written with: what is worked out
 * of changes that are alike is every child's own change.
 */
final class Alike {
  private Alike() {}

  static boolean all(List<BigDecimal> numbers) {
    return numbers.stream().allMatch(each -> each.compareTo(numbers.get(0)) == 0);
  }
}
