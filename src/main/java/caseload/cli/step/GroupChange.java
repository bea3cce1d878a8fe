package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.Groups;
import caseload.cli.desk.Desk;
import caseload.cli.desk.GroupWords;
import caseload.cli.desk.Machine;
import caseload.cli.desk.Mistyped;
import caseload.cli.desk.Pick;
import caseload.cli.desk.Who;
import caseload.journey.Days;
import caseload.journey.Group;
import caseload.journey.Mentee;
import caseload.journey.Mention;
import caseload.journey.Refusal;
import caseload.journey.Warning;
import caseload.policy.Choice;
import caseload.policy.ConsentRule;
import caseload.policy.Format;
import caseload.policy.Programme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who joins and who leaves a group from a day, and what a group that is new is like. All come and
 * go together, or nothing is written.
 */
record GroupChange(
    Desk desk,
    LocalDate day,
    List<String> add,
    List<String> remove,
    boolean correct,
    Optional<String> format,
    Optional<Integer> atMost) {

  /** Changes the group meant, or makes it. */
  void of(String typed) {
    Groups groups = desk.caseload().groups();
    Optional<Group> there = groups.find(typed);
    if (there.isPresent()) isNotNew(there.get());
    List<Mentee> joining = mentees(add);
    List<Mentee> leaving = mentees(remove);
    UnaryOperator<Group> change = group -> changed(group, joining, leaving);
    Group before = there.orElseGet(() -> made(typed));
    Group after = change.apply(before);
    warn(joining);
    if (!desk.dryRun() && there.isPresent()) after = groups.change(before.group(), change);
    else if (!desk.dryRun()) groups.add(after);
    say(after, joining, leaving);
  }

  private void isNotNew(Group there) {
    if (format.isEmpty() && atMost.isEmpty()) return;
    throw new Mistyped(
        "--format and --at-most are for a new group",
        "To change them, open groups/" + there.group() + ".yaml in an editor.");
  }

  private List<Mentee> mentees(List<String> typed) {
    return typed.stream().map(new Who(desk)::find).map(CaseFile::mentee).distinct().toList();
  }

  private Group changed(Group before, List<Mentee> joining, List<Mentee> leaving) {
    Programme programme = desk.policy().programme();
    Group group = before;
    for (Mentee each : leaving) group = without(group, each);
    for (Mentee each : joining) group = joined(group, each, programme);
    return group;
  }

  private Group without(Group group, Mentee each) {
    return correct ? group.correctLast(each, day) : group.leave(each, day);
  }

  private Group joined(Group group, Mentee each, Programme programme) {
    return correct ? group.correctFirst(each, day, programme) : group.join(each, day, programme);
  }

  private Group made(String typed) {
    if (correct) throw new GroupWords(desk).none(typed);
    if (Choice.idOf(typed).isEmpty()) {
      throw new Mistyped(
          "a group needs a name of letters", "Such as  caseload group \"Lego club\"");
    }
    Mention.in(typed, new GroupWords(desk).everybody())
        .ifPresent(
            child -> {
              throw Refusal.groupNamedForAChild(typed, child);
            });
    return new Group(
        Choice.idOf(typed), typed.strip(), formatMeant(), most(), List.of(), desk.recorded());
  }

  /** A format for several children: the one that was typed, the policy's group, or its first. */
  private String formatMeant() {
    Programme programme = desk.policy().programme();
    List<Choice> several =
        programme.formats().stream().filter(Format::withOthers).map(Format::choice).toList();
    if (several.isEmpty()) {
      throw new Mistyped(
          "this school's policy has no format for several children",
          "Write one in caseload.yaml, under policy, programme, formats.");
    }
    return format
        .map(word -> Pick.from(several, word, "--format"))
        .or(() -> Choice.find(several, "group").map(Choice::id))
        .orElseGet(() -> several.get(0).id());
  }

  private Optional<Integer> most() {
    Optional<Integer> allowed = desk.policy().programme().largest(formatMeant());
    int asked = atMost.orElse(1);
    if (asked < 1 || asked > allowed.orElse(Integer.MAX_VALUE)) {
      throw new Mistyped(
          "--at-most " + asked + " does not fit",
          "The policy has from 1 to " + allowed.orElse(Integer.MAX_VALUE) + " here.");
    }
    return atMost;
  }

  /** Whoever has no consent to groups yet may join; no session waits less for it. */
  private void warn(List<Mentee> joining) {
    for (Mentee each : joining) {
      boolean may =
          desk.caseload()
              .file(each.mentee())
              .filter(file -> file.read().consent(ConsentRule.GROUP, desk.policy(), day).inForce())
              .isPresent();
      if (!may) desk.warn("Warning: " + Warning.notYetInGroups(each.mentee(), day).says());
    }
  }

  private void say(Group group, List<Mentee> joining, List<Mentee> leaving) {
    if (desk.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("saved", !desk.dryRun());
      json.putAll(GroupWords.map(group, desk.today()));
      desk.print(Machine.json(json));
      return;
    }
    String begin = desk.dryRun() ? "Would save  " : "Saved   ";
    for (Mentee each : joining)
      desk.say(begin + line(group, each) + said("joins, ", "first day ") + Days.say(day) + ".");
    for (Mentee each : leaving)
      desk.say(
          begin + line(group, each) + said("leaves, last day ", "last day ") + Days.say(day) + ".");
    if (!desk.dryRun()) desk.note("Next    caseload session --group " + group.group());
  }

  private String said(String changed, String corrected) {
    return correct ? "corrected, " + corrected : changed;
  }

  private static String line(Group group, Mentee mentee) {
    return "%s: %s (%s) ".formatted(group.name(), mentee.name(), mentee.mentee());
  }
}
