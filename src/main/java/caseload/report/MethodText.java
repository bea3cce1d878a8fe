package caseload.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The appendix in lines: one for each questionnaire of which enough came back to say anything. */
record MethodText(TermReport report) {

  List<String> lines() {
    return Stream.concat(
            new Outcomes(report).share().stream(),
            report.table("scores").stream().flatMap(each -> line(each).stream()))
        .toList();
  }

  private Optional<String> line(Printed answered) {
    String id = answered.id();
    Optional<Derived> median =
        report.derived().stream().filter(each -> each.id().equals(id + ".median")).findFirst();
    return median.map(of -> line(of, id, Say.number(answered.cell()).orElseThrow()));
  }

  private String line(Derived median, String id, int n) {
    List<String> parts = new ArrayList<>();
    parts.add("n = " + n);
    parts.add("middle change " + plain(median.value()) + between(id + ".median"));
    number(id + ".p").ifPresent(p -> parts.add("Wilcoxon signed ranks p " + chance(p)));
    number(id + ".dav")
        .ifPresent(
            d ->
                parts.add(
                    "d_av (df = %s) = %s%s".formatted(n - 1, plain(d), between(id + ".dav"))));
    String version = number(id + ".version").map(v -> ", version " + plain(v)).orElse("");
    return median.of() + version + ": " + String.join("; ", parts) + ".";
  }

  private String between(String id) {
    return number(id + "-low")
        .flatMap(
            low -> number(id + "-high").map(high -> " (" + plain(low) + " to " + plain(high) + ")"))
        .orElse("");
  }

  /** Nothing is ever without any chance. */
  private static String chance(BigDecimal p) {
    return p.signum() == 0 ? "below 0.001" : "= " + p.toPlainString();
  }

  private Optional<BigDecimal> number(String id) {
    return report.number(id);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
