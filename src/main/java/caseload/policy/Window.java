package caseload.policy;

import java.util.Optional;

/**
 * The year groups and ages that something is open to, both ends included; 0 is Reception. An end
 * that is left out is open.
 */
public record Window(
    Optional<Integer> yearFrom,
    Optional<Integer> yearTo,
    Optional<Integer> ageFrom,
    Optional<Integer> ageTo) {

  public Window {
    if (yearFrom.or(() -> yearTo).or(() -> ageFrom).or(() -> ageTo).isEmpty()) {
      throw new Unfit("year-from", "give at least one of year-from, year-to, age-from, age-to");
    }
    inOrder("year-to", yearFrom, yearTo);
    inOrder("age-to", ageFrom, ageTo);
  }

  private static void inOrder(String field, Optional<Integer> from, Optional<Integer> to) {
    if (!within(to.orElse(Integer.MAX_VALUE), from, Optional.empty())) {
      throw new Unfit(field, "this may not be less than where it begins");
    }
  }

  /** True for a child of this year group and age. */
  public boolean holds(int year, int age) {
    return within(year, yearFrom, yearTo) && within(age, ageFrom, ageTo);
  }

  /** True when some child can be in this window and in the other one. */
  boolean meets(Window other) {
    return overlap(yearFrom, yearTo, other.yearFrom, other.yearTo)
        && overlap(ageFrom, ageTo, other.ageFrom, other.ageTo);
  }

  private static boolean overlap(
      Optional<Integer> from,
      Optional<Integer> to,
      Optional<Integer> start,
      Optional<Integer> end) {
    return from.orElse(Integer.MIN_VALUE) <= end.orElse(Integer.MAX_VALUE)
        && start.orElse(Integer.MIN_VALUE) <= to.orElse(Integer.MAX_VALUE);
  }

  private static boolean within(int value, Optional<Integer> from, Optional<Integer> to) {
    return value >= from.orElse(Integer.MIN_VALUE) && value <= to.orElse(Integer.MAX_VALUE);
  }

  /** As people say it: {@code year 3 to 6}, {@code up to year R and age 4 and above}. */
  public String words() {
    String years = span("year ", yearFrom.map(Window::year), yearTo.map(Window::year));
    String ages = span("age ", ageFrom.map(String::valueOf), ageTo.map(String::valueOf));
    return years.isEmpty() || ages.isEmpty() ? years + ages : years + " and " + ages;
  }

  private static String span(String what, Optional<String> from, Optional<String> to) {
    if (from.isEmpty()) return to.map(end -> "up to " + what + end).orElse("");
    if (from.equals(to)) return what + from.get();
    return what + from.get() + to.map(end -> " to " + end).orElse(" and above");
  }

  private static String year(int number) {
    return number == 0 ? "R" : String.valueOf(number);
  }
}
