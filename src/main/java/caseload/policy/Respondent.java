package caseload.policy;

import java.util.List;
import java.util.Optional;

/**
 * One who answers a questionnaire. Whether it is the child is plain from the word or is said, so
 * that what the child answers always waits for consent.
 */
public record Respondent(String id, String name, Optional<Boolean> child) {
  public Respondent {
    Choice.requireId("id", id);
    Choice.requireText("name", name);
    boolean plainlyChild = ChildWord.isChild(id);
    if (plainlyChild && child.filter(yes -> !yes).isPresent()) {
      throw new Unfit("child", "\"" + id + "\" is the child; write child: yes, or another id");
    }
    if (child.isEmpty() && !plainlyChild && !ChildWord.isGrownUp(id)) {
      throw new Unfit(
          "id",
          "the word \"%s\" does not say whether it is the child: add child: yes or child: no"
              .formatted(id));
    }
  }

  /** A respondent written as its words alone, such as {@code "Pupil"}. */
  public static Respondent of(String name) {
    return new Respondent(Choice.idOf(name), name.strip(), Optional.empty());
  }

  /** True when it is the child, so that it waits for consent. */
  public boolean isChild() {
    return child.orElseGet(() -> ChildWord.isChild(id));
  }

  /** The id and the words, to match what was typed. */
  public Choice choice() {
    return new Choice(id, name);
  }

  static List<Choice> choices(List<Respondent> who) {
    return who.stream().map(Respondent::choice).toList();
  }
}
