package caseload.journey;

import caseload.policy.AnswerSheet;
import caseload.policy.Form;
import caseload.policy.Questionnaire;
import caseload.policy.Respondent;
import caseload.policy.Unformed;
import caseload.policy.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the definition of a questionnaire asks of a result, beside what every step must keep. */
record DefinitionRules(Mentee mentee, Episode episode, Questionnaire definition) {

  /** The result with what the definition knows of whoever answered, for the gate to see. */
  Measure known(Measure measure) {
    return definition.respondent(measure.role()).map(measure::answeredBy).orElse(measure);
  }

  void meet(Measure measure) {
    if (definition.ofGoals()) Goals.mustBeThere(mentee, episode, measure);
    if (definition.forms().isEmpty()) return;
    Form.At point = Form.At.valueOf(measure.point().name());
    List<Form> fitting =
        definition.forms().stream()
            .filter(form -> form.at().contains(point))
            .filter(form -> measure.form().filter(id -> !id.equals(form.id())).isEmpty())
            .toList();
    if (!fitting.isEmpty()) return;
    List<String> points =
        Arrays.stream(Form.At.values())
            .filter(at -> used(at, measure.form()))
            .map(DefinitionRules::word)
            .toList();
    throw Refusal.notAtThisPoint(
        definition.questionnaire(),
        measure.form().map(id -> " (form " + id + ")").orElse(""),
        word(point),
        String.join(", ", points));
  }

  /** On this form, or on any where none was named. */
  private boolean used(Form.At point, Optional<String> named) {
    return definition.forms().stream()
        .filter(form -> named.filter(id -> !id.equals(form.id())).isEmpty())
        .anyMatch(form -> form.at().contains(point));
  }

  private static String word(Form.At point) {
    return Word.of(point);
  }

  List<Warning> warnings(Measure measure) {
    List<Warning> warnings = new ArrayList<>();
    ages(measure, warnings);
    for (Unformed each : sheet(measure).unformed()) {
      warnings.add(Warning.noScore(each.score(), definition.questionnaire(), each.why()));
    }
    if (AnswerSheet.of(definition, measure.answers(), measure.scores()).straightLine()) {
      warnings.add(
          Warning.straightLine(
              definition.questionnaire(),
              measure.answers().values().iterator().next().toPlainString()));
    }
    if (MeasureWarnings.atTheEnd(measure)) pair(measure, warnings);
    return warnings;
  }

  private AnswerSheet sheet(Measure measure) {
    if (!definition.ofGoals()) {
      return AnswerSheet.of(definition, measure.answers(), measure.scores());
    }
    Goals goals = Goals.of(episode.asOf(measure.date()));
    return new AnswerSheet(
        definition, goals.items(), goals.weights(), measure.answers(), measure.scores());
  }

  private void ages(Measure measure, List<Warning> warnings) {
    int age = mentee.ageOn(measure.date());
    boolean self = definition.respondent(measure.role()).filter(Respondent::isChild).isPresent();
    definition
        .ages()
        .filter(ages -> !ages.hold(age, self))
        .ifPresent(
            ages ->
                warnings.add(
                    Warning.outsideAges(definition.questionnaire(), ages.words(self), age)));
    definition
        .readingAge()
        .filter(asked -> self && age < asked)
        .ifPresent(
            asked -> warnings.add(Warning.readingAge(definition.questionnaire(), asked, age)));
  }

  /** What keeps entry and exit of one role from being compared. */
  private void pair(Measure measure, List<Warning> warnings) {
    Optional<Measure> entry =
        MeasureWarnings.entries(episode, measure).stream()
            .filter(each -> each.role().equals(measure.role()))
            .reduce((earlier, later) -> later);
    if (entry.isEmpty()) return;
    int before = entry.get().version().orElse(definition.version());
    int now = measure.version().orElse(definition.version());
    Optional<String> form = entry.get().form();
    if (definition.comparable(before, form, now, measure.form())) return;
    String id = definition.questionnaire();
    warnings.add(
        definition.sameVersion(before, now)
            ? Warning.otherForm(id, form.orElse("none"), measure.form().orElse("none"))
            : Warning.otherVersion(id, before, now));
  }
}
