package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Draft;
import caseload.cli.desk.YearGroup;
import caseload.journey.Entry;
import caseload.journey.Goals;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.policy.Answerer;
import caseload.policy.Questionnaire;
import caseload.policy.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a result of a draft, puts it to the rules and the definition, and says its bands. */
record Measuring(Desk desk, Optional<Questionnaire> definition) {

  /** Works out what follows from the sheet alone; what is asked about goals waits for the plan. */
  void score(Draft draft) {
    definition
        .filter(known -> !known.ofGoals())
        .ifPresent(known -> new Scoring(known, new Goals(List.of())).fill(draft));
  }

  void save(CaseFile file, Draft draft) {
    Journey journey = file.read();
    Measure measure = measure(journey, draft);
    Entry entry = admit(journey, measure);
    new Saving(desk).add(entry, file::add).save(List.of(), words(journey, measure));
    if (!desk.json()) yearGroup(journey, measure);
  }

  private void yearGroup(Journey journey, Measure measure) {
    new YearGroup(desk.school()).beside(journey.mentee(), measure).ifPresent(desk::say);
  }

  /** The same, after what follows from the answers was seen and said yes to. */
  void save(CaseFile file, Draft draft, String howToComeBack) {
    Journey journey = file.read();
    Measure measure = measure(journey, draft);
    Entry entry = admit(journey, measure);
    desk.warn(scores(measure));
    String words = words(journey, measure);
    new Saving(desk).asking(howToComeBack).add(entry, file::add).save(List.of(), words);
  }

  private static String scores(Measure measure) {
    List<String> each =
        measure.scores().entrySet().stream()
            .map(score -> score.getKey() + " " + score.getValue().toPlainString())
            .toList();
    return each.isEmpty() ? "No score follows." : "Scores: " + String.join(", ", each) + ".";
  }

  /** The result that a draft holds, once what is asked about goals is held against the plan. */
  Measure measure(Journey journey, Draft draft) {
    return goals(journey, draft).record(Measure.class);
  }

  private Draft goals(Journey journey, Draft draft) {
    if (definition.filter(Questionnaire::ofGoals).isEmpty()) return draft;
    LocalDate day = draft.record(Measure.class).date();
    new Scoring(definition.get(), Goals.of(journey, day)).fill(draft);
    return draft;
  }

  Entry admit(Journey journey, Measure measure) {
    return definition
        .map(known -> journey.admit(measure, known, desk.policy()))
        .orElseGet(() -> journey.admit(measure, desk.policy()));
  }

  private String words(Journey journey, Measure measure) {
    return measure.questionnaire()
        + " at "
        + Word.of(measure.point())
        + ", by "
        + measure.role()
        + String.join("", bands(journey, measure));
  }

  /** {@code , total 17 high (UK four bands)}; nothing where there are no bands. */
  private List<String> bands(Journey journey, Measure measure) {
    if (definition.isEmpty()) return List.of();
    int age = journey.mentee().ageOn(measure.date());
    Answerer by = new Answerer(measure.role(), measure.form(), age);
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> each : measure.scores().entrySet()) {
      definition
          .get()
          .bandsOf(each.getKey(), each.getValue(), by)
          .forEach(band -> words.add(band(each.getKey(), each.getValue(), band)));
    }
    return words;
  }

  private static String band(String score, BigDecimal value, Questionnaire.Named band) {
    return ", %s %s %s (%s)".formatted(score, value.toPlainString(), band.band(), band.norm());
  }
}
