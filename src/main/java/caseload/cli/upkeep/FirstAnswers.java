package caseload.cli.upkeep;

import caseload.casefile.record.Change;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.cli.desk.Mistyped;
import caseload.policy.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a school answered to {@link FirstQuestion}, as changes to the policy it starts from. */
record FirstAnswers(Map<FirstQuestion, String> answers) {
  private static final List<FirstQuestion> STAFF =
      List.of(
          FirstQuestion.MENTOR,
          FirstQuestion.HOURS,
          FirstQuestion.LINE_MANAGER,
          FirstQuestion.SENCO,
          FirstQuestion.DSL);

  FirstAnswers {
    answers = Map.copyOf(answers);
  }

  /**
   * The changes, in the file's order.
   *
   * @throws Mistyped when an answer cannot be meant so
   */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    said(FirstQuestion.SCHOOL).ifPresent(name -> changes.add(text("school.name", name)));
    if (asksStaff()) changes.add(Change.of("staff", Items.of(staff())));
    said(FirstQuestion.WHO_MAY_REFER)
        .ifPresent(roles -> changes.add(Change.of("policy.referral.who-may-refer", texts(roles))));
    if (said(FirstQuestion.REASONS).isPresent()) {
      changes.add(Change.of("policy.referral.criteria", Items.of(criteria())));
    }
    number(FirstQuestion.AT_LEAST, 0, reasons())
        .ifPresent(least -> changes.add(plain("policy.referral.at-least", least)));
    if (asksStaff()) changes.add(Change.of("policy.priority.decided-by", deciders()));
    yes(FirstQuestion.EVERY_PARENT)
        .ifPresent(
            every ->
                changes.add(
                    plain("policy.consent.from", every ? "every-parent-consulted" : "one-parent")));
    changes.addAll(weeks());
    number(FirstQuestion.MINUTES, 5, 180)
        .ifPresent(minutes -> changes.add(plain("policy.programme.session-minutes", minutes)));
    number(FirstQuestion.SHOW_FROM, 3, 50)
        .ifPresent(least -> changes.add(plain("policy.reports.audiences.1.show-from", least)));
    return changes;
  }

  private boolean asksStaff() {
    return STAFF.stream().anyMatch(question -> said(question).isPresent());
  }

  private List<Tree> staff() {
    String mentor = said(FirstQuestion.MENTOR).orElseGet(FirstQuestion.MENTOR::usual);
    List<Field> first = person(Choice.idOf(mentor), mentor, "learning-mentor");
    hours().ifPresent(hours -> first.add(Trees.field("hours", Text.plain(hours))));
    manager().ifPresent(id -> first.add(Trees.field("line-manager", Text.plain(id))));
    List<Tree> staff = new ArrayList<>(List.of(Fields.of(first)));
    colleague(FirstQuestion.LINE_MANAGER, "line-manager").ifPresent(staff::add);
    colleague(FirstQuestion.SENCO, "senco").ifPresent(staff::add);
    colleague(FirstQuestion.DSL, "dsl").ifPresent(staff::add);
    return staff;
  }

  /** One person may hold two of the roles, so the role is part of the id. */
  private Optional<Tree> colleague(FirstQuestion question, String role) {
    return said(question).map(name -> Fields.of(person(id(name, role), name, role)));
  }

  private Optional<String> manager() {
    return said(FirstQuestion.LINE_MANAGER).map(name -> id(name, "line-manager"));
  }

  private static String id(String name, String role) {
    return Choice.idOf(name) + "-" + role;
  }

  private static List<Field> person(String id, String name, String role) {
    return new ArrayList<>(
        List.of(
            Trees.field("id", Text.plain(id)),
            Trees.field("name", Text.of(name)),
            Trees.field("role", Text.plain(role))));
  }

  private Optional<String> hours() {
    Optional<String> hours = said(FirstQuestion.HOURS);
    if (hours.filter(said -> !said.matches("[0-9]{1,2}([.][0-9]{1,2})?")).isPresent()) {
      throw unfit(FirstQuestion.HOURS, "a number such as 3 or 7.5");
    }
    return hours;
  }

  private Items deciders() {
    List<Text> roles = new ArrayList<>(List.of(Text.of("Learning Mentor")));
    if (said(FirstQuestion.LINE_MANAGER).isPresent()) roles.add(Text.of("Line Manager"));
    if (said(FirstQuestion.SENCO).isPresent()) roles.add(Text.of("SENCO"));
    return Items.of(roles);
  }

  private List<Tree> criteria() {
    boolean needed = yes(FirstQuestion.EVIDENCE).orElse(true);
    return list(said(FirstQuestion.REASONS).orElseThrow()).stream()
        .map(reason -> criterion(reason, needed))
        .toList();
  }

  private static Tree criterion(String name, boolean needed) {
    return Fields.of(
        List.of(
            Trees.field("id", Text.plain(Choice.idOf(name))),
            Trees.field("name", Text.of(name)),
            Trees.field("evidence", Text.plain(needed ? "needed" : "welcome"))));
  }

  /** How many reasons there are; those of the starter when none were named. */
  private int reasons() {
    return said(FirstQuestion.REASONS).map(words -> list(words).size()).orElse(6);
  }

  private List<Change> weeks() {
    Optional<String> said = said(FirstQuestion.WEEKS);
    if (said.isEmpty()) return List.of();
    if (!said.get().matches("[1-9][0-9]?( ?- ?[1-9][0-9]?)?")) {
      throw unfit(FirstQuestion.WEEKS, "one number or two, such as 6-8");
    }
    String[] weeks = said.get().split(" ?- ?", -1);
    if (Integer.parseInt(weeks[0]) > Integer.parseInt(weeks[weeks.length - 1])) {
      throw unfit(FirstQuestion.WEEKS, "the smaller number first, such as 6-8");
    }
    return List.of(
        plain("policy.programme.weeks-least", weeks[0]),
        plain("policy.programme.weeks-most", weeks[weeks.length - 1]));
  }

  private Optional<String> number(FirstQuestion question, int least, int most) {
    Optional<String> said = said(question);
    if (said.isEmpty()) return said;
    boolean whole = said.get().matches("[0-9]{1,3}");
    if (!whole || Integer.parseInt(said.get()) < least || Integer.parseInt(said.get()) > most) {
      throw unfit(question, "a whole number from " + least + " to " + most);
    }
    return said;
  }

  private Optional<Boolean> yes(FirstQuestion question) {
    Optional<String> said = said(question).map(Choice::idOf);
    if (said.filter(word -> !List.of("yes", "y", "no", "n").contains(word)).isPresent()) {
      throw unfit(question, "yes or no");
    }
    return said.map(word -> word.startsWith("y"));
  }

  private Optional<String> said(FirstQuestion question) {
    return Optional.ofNullable(answers.get(question)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static Mistyped unfit(FirstQuestion question, String wanted) {
    return new Mistyped(question.option() + " is not understood", "Write " + wanted + ".");
  }

  private static Change text(String path, String value) {
    return Change.of(path, Text.of(value));
  }

  private static Change plain(String path, String value) {
    return Change.of(path, Text.plain(value));
  }

  private static Items texts(String typed) {
    return Items.of(list(typed).stream().map(Text::of).toList());
  }

  private static List<String> list(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }
}
