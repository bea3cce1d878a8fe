package caseload.cli.desk;

import caseload.policy.Choice;
import caseload.policy.Cohort;
import caseload.policy.Nearest;
import caseload.policy.Staff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of the school's lists: matched by id or printed words, never guessed. */
public final class Pick {
  private Pick() {}

  /** The id of the choice that was meant. */
  public static String from(List<Choice> choices, String typed, String option) {
    Optional<Choice> choice = Choice.find(choices, typed);
    if (choice.isPresent()) return choice.get().id();
    List<String> ids = choices.stream().map(Choice::id).distinct().toList();
    String near = Nearest.to(typed, ids).map(id -> "Did you mean " + id + "?\n").orElse("");
    throw new Mistyped(
        "\"" + typed + "\" is not one of the school's words for " + option,
        near + "They are: " + String.join(", ", ids));
  }

  /** The ids of all that were meant. */
  public static List<String> all(List<Choice> choices, List<String> typed, String option) {
    return typed.stream().map(word -> from(choices, word.strip(), option)).toList();
  }

  /** Puts ids in place of the words under a key, whether they came by option, file or --set. */
  public static Draft words(Draft draft, String key, List<Choice> choices, String option) {
    if (draft.items(key).isEmpty()) {
      return draft.text(key, draft.text(key).map(word -> from(choices, word, option)));
    }
    return draft.texts(key, all(choices, draft.texts(key), option));
  }

  /** Puts the id in place of the words for a cohort, if one was named. */
  public static void cohort(Desk desk, Draft draft) {
    List<Choice> cohorts =
        desk.policy().programme().cohorts().stream().map(Cohort::choice).toList();
    if (draft.has("cohort") && cohorts.isEmpty()) {
      throw new Mistyped(
          "this school's policy has no cohorts",
          "Write them in caseload.yaml, under policy, programme, cohorts.");
    }
    words(draft, "cohort", cohorts, "--cohort");
  }

  /** Puts ids in place of the roles under a key, whether they came by option, file or --set. */
  public static Draft roles(Desk desk, Draft draft, String key) {
    return draft.texts(key, roles(desk, draft.texts(key)));
  }

  /** Roles: those of the policy where they match, else the words as an id of their own. */
  public static List<String> roles(Desk desk, List<String> typed) {
    List<Choice> known =
        Stream.of(
                desk.policy().priority().decidedBy(),
                desk.policy().referral().whoMayRefer(),
                desk.policy().referral().discussedWith(),
                desk.policy().agencies())
            .flatMap(List::stream)
            .toList();
    return typed.stream()
        .map(word -> Choice.find(known, word).map(Choice::id).orElse(Choice.idOf(word)))
        .toList();
  }

  /** An agency of the policy; another only with a yes, for a list is never complete. */
  public static String agency(Desk desk, String typed) {
    List<Choice> agencies = desk.policy().agencies();
    Optional<String> id = Choice.find(agencies, typed).map(Choice::id);
    if (id.isPresent() || desk.yes() || agencies.isEmpty()) return id.orElse(Choice.idOf(typed));
    List<String> ids = agencies.stream().map(Choice::id).toList();
    String near = Nearest.to(typed, ids).map(n -> "Did you mean " + n + "?\n").orElse("");
    throw new Mistyped(
        "\"" + typed + "\" is not one of the agencies in the policy",
        near + "They are: " + String.join(", ", ids) + ". To write it all the same, add  --yes");
  }

  /** Who mentors: {@code CASELOAD_USER} when on the staff list, else the only mentor. */
  public static Optional<String> mentor(Desk desk) {
    Optional<Staff> user = desk.around().variable("CASELOAD_USER").flatMap(desk.school()::person);
    List<Staff> mentors = desk.school().mentors();
    return user.or(() -> mentors.size() == 1 ? Optional.of(mentors.get(0)) : Optional.empty())
        .map(Staff::id);
  }

  /** The id of the contact that was meant; the only one when nothing was typed. */
  public static Optional<String> contact(caseload.journey.Mentee mentee, Optional<String> typed) {
    if (typed.isPresent()) {
      String word = typed.get();
      return Optional.of(mentee.contact(word).map(c -> c.id()).orElse(word));
    }
    List<String> family =
        mentee.contacts().stream()
            .filter(each -> each.agency().isEmpty())
            .map(each -> each.id())
            .toList();
    return family.size() == 1 ? Optional.of(family.get(0)) : Optional.empty();
  }
}
