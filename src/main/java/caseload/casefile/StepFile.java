package caseload.casefile;

import caseload.casefile.record.Gate;
import caseload.casefile.record.Misfit;
import caseload.casefile.record.Records;
import caseload.casefile.record.Tree;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.casefile.record.Unreadable;
import caseload.journey.Letter;
import caseload.journey.Referral;
import caseload.journey.Stage;
import caseload.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a step lies on disk: its file's name, and the keys around the record's own. */
public final class StepFile {
  private static final Pattern NAME =
      Pattern.compile("([0-9])-([a-z]+(?:-[a-z]+)?)-(\\d{4}-\\d{2}-\\d{2})-([0-9a-z]{4})\\.yaml");
  private static final Pattern LETTER =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[a-z][a-z-]*-[0-9a-z]{4}\\.yaml");

  private StepFile() {}

  /** The stage whose step a file in an episode's folder holds, if its name is one of ours. */
  public static Optional<Stage> stage(String name) {
    if (name.equals("1-referral.yaml")) return Optional.of(Stage.REFERRAL);
    Matcher match = NAME.matcher(name);
    if (!match.matches()) return Optional.empty();
    for (Stage stage : Stage.values()) {
      boolean fits = stage.word().equals(match.group(2)) && stage.number() > 0;
      if (fits && match.group(1).equals("" + stage.number())) return Optional.of(stage);
    }
    return Optional.empty();
  }

  /** True for the name of a step's file in an episode's folder. */
  static boolean isStep(String name) {
    return stage(name).isPresent();
  }

  /** True for the name of a letter's record, in the folder {@code letters}. */
  public static boolean letter(String name) {
    return LETTER.matcher(name).matches();
  }

  /** The day in a step's file name; empty for the referral. */
  public static Optional<String> day(String name) {
    Matcher match = NAME.matcher(name);
    return match.matches() ? Optional.of(match.group(3)) : Optional.empty();
  }

  /** The name for a new step, inside the episode's folder. */
  static String name(Step step, String suffix) {
    if (step instanceof Referral) return "1-referral.yaml";
    if (step instanceof Letter letter) {
      return "letters/" + letter.file().replaceFirst("\\.[a-z]+$", "") + ".yaml";
    }
    Stage stage = step.stage();
    return "%d-%s-%s-%s.yaml".formatted(stage.number(), stage.word(), step.date(), suffix);
  }

  /** The tree of a step's file: whose it is and what it is, then what the record holds. */
  static Fields tree(String mentee, Step step) {
    List<Field> fields = new ArrayList<>();
    fields.add(Trees.field("mentee", Text.plain(mentee)));
    fields.add(Trees.field("step", Text.plain(step.stage().word())));
    Fields own = Trees.of((Record) step);
    own.fields().stream().filter(f -> !f.key().equals("recorded")).forEach(fields::add);
    own.get("recorded").ifPresent(tree -> fields.add(Trees.field("recorded", tree)));
    return Fields.of(fields);
  }

  /**
   * The step that a file holds.
   *
   * @throws Unreadable when the file cannot be used as it stands
   */
  public static Step read(byte[] bytes, String file, String mentee, Stage stage) {
    Fields whole = Gate.read(bytes, file, true);
    try {
      own(whole, "mentee", mentee);
      own(whole, "step", stage.word());
      return (Step) Records.read(without(whole, List.of("mentee", "step")), record(stage));
    } catch (Misfit misfit) {
      throw misfit.in(bytes, file);
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Record> record(Stage stage) {
    return (Class<? extends Record>) (Class<?>) stage.record();
  }

  private static void own(Fields whole, String key, String expected) {
    Optional<Tree> value = whole.get(key);
    if (value.isEmpty() || value.get().says(Text.of(expected))) return;
    throw new Misfit(
        key,
        value.get().place(),
        "This file says " + key + ": but it lies where " + expected + " belongs.",
        "Move the file to where it belongs, or correct the line to  " + key + ": " + expected);
  }

  static Fields without(Fields whole, List<String> keys) {
    return new Fields(
        whole.fields().stream().filter(field -> !keys.contains(field.key())).toList(),
        whole.place());
  }
}
