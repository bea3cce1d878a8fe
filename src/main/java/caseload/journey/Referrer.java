package caseload.journey;

import caseload.policy.Policy;
import java.util.Optional;

/** In which role support was asked for, and by whom. */
public record Referrer(Optional<String> name, String role) {

  /** A referrer with a name. */
  public static Referrer named(String name, String role) {
    return new Referrer(Optional.of(name), role);
  }

  /** True when a role has a person behind it who is named: no screening, and not the child. */
  public static boolean isNamed(String role, Policy policy) {
    return !isSelf(role, policy) && !policy.referral().audit(role);
  }

  /** True when a role is the child's own. */
  public static boolean isSelf(String role, Policy policy) {
    return Role.self(role, policy);
  }
}
