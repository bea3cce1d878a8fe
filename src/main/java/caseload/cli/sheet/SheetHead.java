package caseload.cli.sheet;

import caseload.cli.desk.Draft;
import caseload.cli.desk.Keyboard;
import caseload.cli.desk.Mistyped;
import caseload.journey.Measure;
import caseload.policy.Choice;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Asks what stands at the head of a sheet, where it was not typed: when, in which role, by whom.
 */
public record SheetHead(Keyboard keyboard, Questionnaire definition, String again) {
  private static final List<Choice> POINTS =
      Arrays.stream(Measure.Point.values()).map(Word::of).map(Choice::of).toList();

  /** Puts the head of the sheet into a draft. */
  public void fill(Draft draft) {
    if (!draft.has("point")) draft.text("point", Optional.of(one("At which point", POINTS)));
    if (draft.has("role")) return;
    String role = one("Who answered", definition.respondents());
    draft.text("role", Optional.of(role));
    boolean child = definition.respondent(role).filter(Respondent::isChild).isPresent();
    if (!child && !draft.has("by")) draft.text("by", name());
  }

  private Optional<String> name() {
    return Optional.of(answer("Their name [leave it out]")).filter(name -> !name.isEmpty());
  }

  private String one(String question, List<Choice> choices) {
    if (choices.size() == 1) return choices.get(0).id();
    String words = String.join(", ", choices.stream().map(Choice::id).toList());
    while (true) {
      Optional<Choice> meant = Choice.find(choices, answer(question + ": " + words + "?"));
      if (meant.isPresent()) return meant.get().id();
      keyboard.desk().warn("Write one of: " + words);
    }
  }

  private String answer(String question) {
    return keyboard.answer(question).orElseThrow(this::brokenOff);
  }

  private Mistyped brokenOff() {
    return new Mistyped("nothing was saved: no answer came", "Begin again:  " + again);
  }
}
