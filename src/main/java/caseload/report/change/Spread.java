package caseload.report.change;

import java.math.BigDecimal;
import java.util.List;

/** The mean and the standard deviation (over n - 1) of some numbers. */
record Spread(int n, double mean, double sd) {

  static Spread of(List<BigDecimal> numbers) {
    int n = numbers.size();
    double mean = numbers.stream().mapToDouble(BigDecimal::doubleValue).sum() / n;
    double squares =
        numbers.stream().mapToDouble(each -> Math.pow(each.doubleValue() - mean, 2)).sum();
    return new Spread(n, mean, Math.sqrt(squares / (n - 1)));
  }
}
