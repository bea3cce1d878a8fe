package caseload.journey;

import caseload.policy.Word;

/** A stage as it is said in a sentence: {@code action plan}, {@code follow-up}. */
public final class Wording {
  private Wording() {}

  /** The words for one step of this stage. */
  public static String of(Stage stage) {
    return switch (stage) {
      case PRIORITY -> "decision";
      case PLAN -> "action plan";
      case MEASURE -> "measure";
      default -> stage.word();
    };
  }

  /** One of them: {@code an exit}. */
  static String one(Stage stage) {
    String word = of(stage);
    return ("aeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  /** The word for a point of the journey: {@code follow-up}. */
  static String of(Measure.Point point) {
    return Word.of(point);
  }

  /** The words for a step as a pathway names it: {@code first meeting}, {@code action plan}. */
  static String of(String step) {
    return switch (step) {
      case "plan" -> "action plan";
      case "priority" -> "decision";
      default -> step.replace('-', ' ');
    };
  }
}
