package caseload.letter.account;

import java.util.ArrayList;
import java.util.List;

/**
 * The same story in sentences, to stand in a report of many: with the same details altered in the
 * same way as on its own page, so that both together tell no more than one.
 */
public record StoryInBrief(CompositePage page) {

  /** The sentences, a paragraph each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "In the %s a child in %s was referred to the %s. Reasons: %s."
            .formatted(
                page.season(), page.keyStage(), page.mentor(), String.join("; ", page.reasons())));
    if (!page.aims().isEmpty()) lines.add(String.join(" ", aims()));
    lines.add("There were %s meetings. %s".formatted(page.meetings(), changed()));
    lines.add(hard());
    lines.add(
        "Other things changed for this child at the same time. What would have happened without"
            + " the work, nobody can say. One story shows what can happen, not what usually does.");
    lines.add(
        "Family and child have agreed in writing that the story is told. Not to be used after "
            + page.until()
            + ".");
    return lines;
  }

  private List<String> aims() {
    return page.aims().stream()
        .map(aim -> "%s, about \"%s\": %s.".formatted(aim.number(), aim.about(), aim.standing()))
        .toList();
  }

  private String changed() {
    return page.changed().isEmpty()
        ? "Nothing was asked twice, so nothing can be compared."
        : String.join(" ", page.changed());
  }

  private String hard() {
    return page.hard().isEmpty()
        ? "None of the goals is open. That does not mean that all is easy now."
        : "What is still hard: " + String.join("; ", page.hard()) + ".";
  }
}
