package caseload.policy;

import java.util.Optional;

/** In years, both ends included; {@code self-from} is for a child who answers alone. */
public record Ages(Optional<Integer> from, Optional<Integer> to, Optional<Integer> selfFrom) {
  private static final int OLDEST = 25;

  public Ages {
    if (from.isEmpty() && to.isEmpty() && selfFrom.isEmpty()) {
      throw new Unfit("from", "give from, to or both, in years");
    }
    from.ifPresent(years -> possible("from", years));
    to.ifPresent(years -> possible("to", years));
    selfFrom.ifPresent(years -> possible("self-from", years));
    int least = from.orElse(0);
    if (to.isPresent() && to.get() < least) throw new Unfit("to", "not less than from");
    if (selfFrom.isPresent() && (selfFrom.get() < least || selfFrom.get() > to.orElse(OLDEST))) {
      throw new Unfit("self-from", "an age between from and to");
    }
  }

  private static void possible(String field, int years) {
    if (years < 0 || years > OLDEST) throw new Unfit(field, "an age in years, 0 to " + OLDEST);
  }

  /** True for a child of this age, whoever answers. */
  boolean hold(int age) {
    return age >= from.orElse(0) && age <= to.orElse(OLDEST);
  }

  /** True for a child of this age when this is who answers. */
  public boolean hold(int age, boolean self) {
    return hold(age) && (!self || age >= selfFrom.orElse(0));
  }

  boolean meet(Ages other) {
    return from.orElse(0) <= other.to.orElse(OLDEST) && other.from.orElse(0) <= to.orElse(OLDEST);
  }

  /** The ages in words, for whoever answers. */
  public String words(boolean self) {
    if (!self || selfFrom.isEmpty()) return words();
    return new Ages(selfFrom, to, Optional.empty()).words();
  }

  /** {@code 4 to 17}, {@code 13 and older}. */
  String words() {
    if (from.isEmpty() && to.isEmpty()) return "any age";
    if (from.isEmpty()) return "up to " + to.orElseThrow();
    return from.get() + to.map(last -> " to " + last).orElse(" and older");
  }
}
