package caseload.casefile.check;

import caseload.casefile.record.Unreadable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that cannot be used as it stands. The code says how far the reading came: {@code E01} the
 * file could not be opened, up to {@code E08} a value does not fit its record.
 */
public record CannotBeRead(Unreadable problem, String code, Optional<Fix> fix) implements Finding {
  private static final Map<String, Pattern> BY_WORDS = new LinkedHashMap<>();

  static {
    says("E01", "cannot be (opened|listed)");
    says("E02", "file is empty|empty bytes|cut short|nothing in this file");
    says("E03", "not UTF-8");
    says("E04", "marks of the merge");
    says("E06", "begins with [*&!%]|[Mm]erging with <<");
    says("E07", "is here twice; it stands");
    says("E10", "but it lies where|but lies in the folder");
  }

  private static void says(String code, String words) {
    BY_WORDS.put(code, Pattern.compile(words));
  }

  /** The finding for a problem; {@code yaml} when the file is sound and only a value is not. */
  static CannotBeRead of(Unreadable problem, boolean yaml, Optional<Fix> fix) {
    String code =
        BY_WORDS.entrySet().stream()
            .filter(each -> each.getValue().matcher(problem.says()).find())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(yaml ? "E08" : "E05");
    return new CannotBeRead(problem, code, fix);
  }

  @Override
  public Spot spot() {
    return new Spot(problem.file(), problem.place().line());
  }

  @Override
  public String says() {
    return problem.says();
  }

  @Override
  public String next() {
    return problem.instead();
  }
}
