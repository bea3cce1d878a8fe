package caseload.letter.account;

import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Step;
import caseload.policy.SchoolFile;
import caseload.policy.Staff;
import java.util.List;
import java.util.Optional;

/** Fills the chronology of one child's file. */
public record InOrder(SchoolFile school, Journey journey, List<Episode> episodes) {
  /** As many lines as one sheet of paper holds. */
  public static final int ONE_PAGE = 38;

  public InOrder {
    episodes = List.copyOf(episodes);
  }

  /** The last lines, as many as are wanted. */
  public ChronologyPage page(int most) {
    List<ChronologyPage.Row> all =
        episodes.stream().flatMap(each -> each.steps().stream()).map(this::row).toList();
    int earlier = Math.max(0, all.size() - most);
    return new ChronologyPage(
        journey.mentee().name(),
        journey.mentee().mentee(),
        earlier == 0
            ? Optional.empty()
            : Optional.of(Plainly.many(earlier, "earlier line") + " left out."),
        all.subList(earlier, all.size()));
  }

  private ChronologyPage.Row row(Step step) {
    return new ChronologyPage.Row(
        step.date().toString(),
        Plainly.day(step.date()),
        new StepLine(journey.mentee()).of(step),
        who(step.recorded().by()));
  }

  private String who(String id) {
    return school.person(id).map(Staff::name).orElse(Plainly.words(id));
  }
}
