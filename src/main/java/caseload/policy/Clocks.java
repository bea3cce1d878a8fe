package caseload.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How soon something is owed to somebody. Days are school days; those to a decision stand under
 * {@code priority}, those to a family's answer under {@code consent}.
 */
public record Clocks(
    Optional<Integer> firstContactWithinDays,
    Optional<Integer> tellReferrerWithinDays,
    List<Duty> duties) {

  /** A school that has set none. */
  public static final Clocks NONE = new Clocks(Optional.empty(), Optional.empty(), List.of());

  public Clocks {
    duties = List.copyOf(duties);
    atLeastOne("first-contact-within-days", firstContactWithinDays);
    atLeastOne("tell-referrer-within-days", tellReferrerWithinDays);
    Set<String> ids = new HashSet<>();
    for (Duty duty : duties) {
      if (!ids.add(duty.id())) throw new Unfit("duties", duty.id() + " is there twice");
    }
  }

  private static void atLeastOne(String key, Optional<Integer> days) {
    if (days.orElse(1) < 1) throw new Unfit(key, "1 school day or more");
  }
}
