package caseload.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The paper policy behind the settings: its title, when it was agreed, who looks at it again. */
public record PolicyPaper(
    String title,
    Optional<String> agreed,
    Optional<String> reviewedBy,
    Optional<Integer> reviewEveryYears,
    Optional<LocalDate> nextReview) {
  public PolicyPaper {
    Choice.requireText("title", title);
  }

  /** True when the day of the next review has passed. */
  public boolean overdue(LocalDate today) {
    return nextReview.filter(day -> day.isBefore(today)).isPresent();
  }
}
