package caseload.cli.desk;

import caseload.casefile.record.Tree;
import caseload.casefile.record.Trees;
import caseload.journey.Days;
import caseload.journey.Episode;
import caseload.journey.Plan;
import caseload.journey.PlanChanges;
import caseload.journey.Step;
import caseload.journey.Target;
import caseload.journey.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a step in a few lines: the day and what it is, then its fields in the file's words. */
public final class Told {
  private static final int INDENT = 18;
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(\\d\\d)");
  private static final List<String> NAMED = List.of("answers", "scores");

  private final Episode episode;

  /** Steps are told as part of their episode: a plan says what it changed. */
  public Told(Episode episode) {
    this.episode = episode;
  }

  /** The lines of any step. */
  public List<String> step(Step step) {
    List<String> lines = new ArrayList<>();
    lines.add(pad(Days.say(step.date()), INDENT) + Wording.of(step.stage()));
    if (step instanceof Plan plan) {
      lines.addAll(plan(plan));
      return lines;
    }
    for (Tree.Field field : Trees.of((Record) step).fields()) {
      if (!List.of("date", "recorded").contains(field.key())) lines.addAll(field(field));
    }
    return lines;
  }

  /** The lines of a plan: a target a line, then how it is measured. */
  public List<String> plan(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Target target : plan.targets()) {
      lines.add(indent(target.id() + "  " + target.wording()));
      lines.add(
          indent(
              "    %s: from %s to %s by %s (%s)"
                  .formatted(
                      target.measure(),
                      target.baseline(),
                      target.target(),
                      Days.say(target.by()),
                      target.barrier())));
      more(target).forEach(line -> lines.add(indent("    " + line)));
    }
    plan.notTargeted()
        .forEach(
            each -> lines.add(indent("no target for " + each.barrier() + ": " + each.reason())));
    plan.level().ifPresent(level -> lines.add(indent("level " + level)));
    lines.add(
        indent(
            "review on "
                + Days.say(plan.reviewOn())
                + ", agreed with "
                + String.join(", ", plan.agreedWith())));
    plan.changed().ifPresent(why -> lines.add(indent("changed because: " + why)));
    PlanChanges.of(episode, plan).forEach(line -> lines.add(indent("changed: " + line)));
    return lines;
  }

  /** Who does what, and how far is how much: what a target may leave unsaid. */
  private static List<String> more(Target target) {
    List<String> lines = new ArrayList<>();
    if (target.keepsSteady()) lines.add("to be kept steady");
    target.result().ifPresent(id -> lines.add("serves: " + id));
    target.pupilDoes().ifPresent(text -> lines.add("pupil: " + text));
    target.mentorDoes().ifPresent(text -> lines.add("mentor: " + text));
    target.teacherDoes().ifPresent(text -> lines.add("teacher: " + text));
    target.parentDoes().ifPresent(text -> lines.add("parent: " + text));
    target.weight().ifPresent(weight -> lines.add("weight: " + weight));
    if (!target.levels().isEmpty()) lines.add("levels: " + String.join(" < ", target.levels()));
    return lines;
  }

  private static List<String> field(Tree.Field field) {
    String label = field.key().replace('-', ' ') + ": ";
    String text = NAMED.contains(field.key()) ? named(field.value()) : words(field.value());
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(indent((lines.isEmpty() ? label : "  ") + line));
    }
    return lines;
  }

  private static String words(Tree tree) {
    if (tree instanceof Tree.Text text) return said(text.value());
    if (tree instanceof Tree.Items items) {
      boolean simple = items.items().stream().allMatch(Tree.Text.class::isInstance);
      String between = simple ? ", " : "; ";
      return items.items().stream().map(Told::words).collect(Collectors.joining(between));
    }
    return ((Tree.Fields) tree)
        .fields().stream().map(field -> words(field.value())).collect(Collectors.joining(", "));
  }

  /** A day as everywhere on the screen; every other text as it is. */
  private static String said(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) return text;
    YearMonth month = YearMonth.of(part(day, 1), part(day, 2));
    int of = part(day, 3);
    return month.isValidDay(of) ? Days.say(month.atDay(of)) : text;
  }

  private static int part(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  /** Answers and scores are figures, which say nothing without their names. */
  private static String named(Tree tree) {
    if (!(tree instanceof Tree.Fields fields)) return words(tree);
    return fields.fields().stream()
        .map(field -> field.key() + " " + words(field.value()))
        .collect(Collectors.joining(", "));
  }

  /** A line below a step. */
  public static String indent(String line) {
    return " ".repeat(INDENT) + line;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
