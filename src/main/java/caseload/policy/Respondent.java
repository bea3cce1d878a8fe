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
    boolean plainlyChild = ChildWord.isChild(id) || ChildWord.isChild(name);
    if (plainlyChild && child.filter(yes -> !yes).isPresent()) {
      String word = ChildWord.isChild(id) ? id : name;
      String other = ChildWord.isChild(id) ? "another id" : "another name";
      throw new Unfit("child", "\"" + word + "\" is the child; write child: yes, or " + other);
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
    return child.orElseGet(() -> ChildWord.isChild(id) || ChildWord.isChild(name));
  }

  /** True when a definition says in so many words that it is not the child. */
  boolean denied() {
    return child.filter(yes -> !yes).isPresent();
  }

  /** The id and the words, to match what was typed. */
  public Choice choice() {
    return new Choice(id, name);
  }

  static List<Choice> choices(List<Respondent> who) {
    return who.stream().map(Respondent::choice).toList();
  }
}
