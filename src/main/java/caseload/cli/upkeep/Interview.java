package caseload.cli.upkeep;

import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import java.util.EnumMap;
import java.util.Map;

/** Asks a school what has not been answered yet; an answer that cannot be meant is asked again. */
record Interview(Keyboard keyboard) {

  /**
   * Puts an answer to every question.
   *
   * @throws Mistyped when the keyboard goes before the last answer; nothing was made
   */
  void complete(Map<FirstQuestion, String> answers) {
    keyboard
        .desk()
        .warn(
            "A dozen questions about your school. Enter takes what stands in brackets; everything"
                + " can be changed later in caseload.yaml.");
    for (FirstQuestion question : FirstQuestion.values()) {
      if (!answers.containsKey(question)) answers.put(question, answer(question, answers));
    }
  }

  private String answer(FirstQuestion question, Map<FirstQuestion, String> before) {
    Map<FirstQuestion, String> answers = new EnumMap<>(FirstQuestion.class);
    answers.putAll(before);
    while (true) {
      String said = keyboard.answer(asked(question)).orElseThrow(() -> brokenOff(before));
      String meant = said.isEmpty() ? question.usual() : said;
      answers.put(question, meant);
      try {
        new FirstAnswers(answers).changes();
        return meant;
      } catch (Mistyped wrong) {
        keyboard.desk().warn(wrong.next());
      }
    }
  }

  private static String asked(FirstQuestion question) {
    String usual = question.usual().isEmpty() ? "leave it out" : question.usual();
    return question.words() + " [" + usual + "]";
  }

  /** What was typed is not lost: it comes back as the command that goes on from there. */
  private static Mistyped brokenOff(Map<FirstQuestion, String> before) {
    StringBuilder again = new StringBuilder("caseload init");
    before.forEach(
        (question, said) ->
            again.append(' ').append(question.option()).append(" \"").append(said).append('"'));
    return new Mistyped(
        "nothing was started: the questions were not answered to the end",
        "To go on from here:  " + again);
  }
}
