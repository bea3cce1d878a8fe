package caseload.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Consent worked out a second time, by replaying the answers in the order of their days: it shares
 * nothing with the code that it is held against.
 *
 * @param mayDecide the contacts whose yes counts
 * @param must those who must all say yes; empty where one is enough
 */
public record Reference(Set<String> mayDecide, Set<String> must, Optional<Integer> months) {

  /** What one contact said on one day; a later number was written down later. */
  public record Said(
      LocalDate day,
      long number,
      String contact,
      boolean yes,
      Set<String> scopes,
      Optional<LocalDate> until) {}

  /** True when there is consent to this scope on this day. */
  public boolean inForce(List<Said> answers, String scope, LocalDate day) {
    Map<String, Said> latest = new HashMap<>();
    answers.stream()
        .filter(said -> !said.day().isAfter(day))
        .filter(said -> said.scopes().contains(scope) || (!said.yes() && said.scopes().isEmpty()))
        .sorted(Comparator.comparing(Said::day).thenComparing(Said::number))
        .forEach(said -> latest.put(said.contact(), said));
    if (latest.values().stream().anyMatch(said -> !said.yes())) return false;
    latest.values().removeIf(yes -> !mayDecide.contains(yes.contact()) || ended(yes, day));
    return !latest.isEmpty() && latest.keySet().containsAll(must);
  }

  /** True when being observed was refused by itself, and nobody has said yes to it since. */
  public boolean notObserved(List<Said> answers, LocalDate day) {
    Map<String, Boolean> no = new HashMap<>();
    answers.stream()
        .filter(said -> !said.day().isAfter(day) && said.scopes().contains("observation"))
        .filter(said -> said.yes() || !said.scopes().contains("mentoring"))
        .sorted(Comparator.comparing(Said::day).thenComparing(Said::number))
        .forEach(said -> no.put(said.contact(), !said.yes()));
    return no.containsValue(true);
  }

  private boolean ended(Said yes, LocalDate day) {
    boolean byForm = yes.until().filter(day::isAfter).isPresent();
    boolean byPolicy = months.filter(m -> !day.isBefore(yes.day().plusMonths(m))).isPresent();
    return byForm || byPolicy;
  }

  /** The scopes that a step waits for, by its kind in the file. */
  public static Set<String> scopes(Map<String, ?> step, boolean observationSeparate) {
    boolean child =
        String.valueOf(step.get("with")).contains("pupil")
            || String.valueOf(step.get("present")).contains("pupil")
            || String.valueOf(step.get("views")).contains("pupil=")
            || Objects.equals(step.get("role"), "pupil")
            || Objects.equals(step.get("kind"), "first");
    return switch (String.valueOf(step.get("step"))) {
      case "session" ->
          step.containsKey("group-session")
                  || Objects.equals(step.get("format"), "group")
                  || !Set.of("null", "0").contains(String.valueOf(step.get("role-models")))
              ? Set.of("mentoring", "group")
              : Set.of("mentoring");
      case "observation" -> Set.of(observationSeparate ? "observation" : "mentoring");
      case "meeting", "measure", "review" -> child ? Set.of("mentoring") : Set.of();
      default -> Set.of();
    };
  }
}
