package caseload.letter.account;

import java.util.ArrayList;
import java.util.List;

/**
 * The same story in sentences, to stand in a report of many: with the same details altered in the
 * same way as on its own page, so that both together tell no more than one.
 */
public record StoryInBrief(CompositePage page) {

  /** The sentences, in three paragraphs: where it began, what changed, what nobody can say. */
  public List<String> lines() {
    return List.of(began(), changed(), unknown());
  }

  private String began() {
    List<String> said = new ArrayList<>();
    said.add(
        "In the %s a child in %s was referred to the %s. Reasons: %s."
            .formatted(
                page.season(), page.keyStage(), page.mentor(), String.join("; ", page.reasons())));
    said.addAll(aims());
    return String.join(" ", said);
  }

  private String unknown() {
    return "Other things changed for this child at the same time. What would have happened without"
        + " the work, nobody can say. One story shows what can happen, not what usually does."
        + " Family and child have agreed in writing that the story is told. Not to be used after "
        + page.until()
        + ".";
  }

  private List<String> aims() {
    return page.aims().stream()
        .map(aim -> "%s, about \"%s\": %s.".formatted(aim.number(), aim.about(), aim.standing()))
        .toList();
  }

  private String changed() {
    List<String> said = new ArrayList<>(page.changed());
    if (said.isEmpty()) said.add("Nothing was asked twice, so nothing can be compared.");
    return "There were %s meetings. %s %s"
        .formatted(page.meetings(), String.join(" ", said), hard());
  }

  private String hard() {
    return page.hard().isEmpty()
        ? "None of the goals is open. That does not mean that all is easy now."
        : "What is still hard: " + String.join("; ", page.hard()) + ".";
  }
}
