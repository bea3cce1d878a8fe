package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to write numbers in tests. */
final class Numbers {
  private Numbers() {}

  static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }

  /** A list of numbers, set apart by spaces. */
  static List<BigDecimal> list(String numbers) {
    return Stream.of(numbers.strip().split("\\s+")).map(BigDecimal::new).toList();
  }
}
