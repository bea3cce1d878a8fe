package caseload.policy;

import java.util.Optional;

/** For whom bands or a reliability hold; what is left open holds for all. */
public record Where(Optional<String> who, Optional<String> form, Optional<Ages> ages) {
  /** For everybody. */
  static final Where ANYWHERE = new Where(Optional.empty(), Optional.empty(), Optional.empty());

  public Where {
    if (ages.flatMap(Ages::selfFrom).isPresent()) {
      throw new Unfit("ages", "from and to; self-from belongs to the questionnaire's own ages");
    }
  }

  boolean holds(Answerer by) {
    return who.filter(id -> !id.equals(by.role())).isEmpty()
        && (form.isEmpty() || form.equals(by.form()))
        && ages.filter(window -> !window.hold(by.age())).isEmpty();
  }

  /** True when somebody could be in both. */
  boolean meets(Where other) {
    return same(who, other.who)
        && same(form, other.form)
        && (ages.isEmpty() || other.ages.isEmpty() || ages.get().meet(other.ages.get()));
  }

  private static boolean same(Optional<String> one, Optional<String> two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** {@code answered by teacher, form baseline, ages 4 to 10}; empty for everybody. */
  String words() {
    return who.map(id -> ", answered by " + InWords.spaced(id)).orElse("")
        + form.map(id -> ", form " + id).orElse("")
        + ages.map(window -> ", ages " + window.words()).orElse("");
  }
}
