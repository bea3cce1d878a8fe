package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * How long a file is kept, and where families can read what the school does with data. When the
 * time has come it is due to be looked at; nothing is disposed of by itself.
 */
public record Retention(
    Optional<Integer> untilAge,
    Optional<String> rule,
    Optional<String> privacyNotice,
    List<KeptFor> periods) {
  public Retention {
    periods = List.copyOf(periods);
    if (periods.stream().map(KeptFor::what).distinct().count() < periods.size()) {
      throw new Unfit("periods", "each kind once");
    }
    if (untilAge.isPresent() && years(periods, KeptFor.What.MENTEE_FILE).isPresent()) {
      throw new Unfit(
          "until-age", "a file has one time: leave out this, or the mentee-file period");
    }
  }

  /** Years after its end, when that is how the school counts. */
  public Optional<Integer> years(KeptFor.What what) {
    return years(periods, what);
  }

  private static Optional<Integer> years(List<KeptFor> periods, KeptFor.What what) {
    return periods.stream().filter(each -> each.what() == what).map(KeptFor::years).findFirst();
  }
}
