package caseload.casefile.demo;

import caseload.casefile.record.Records;
import caseload.casefile.record.Tree.Field;
import caseload.casefile.record.Tree.Fields;
import caseload.casefile.record.Tree.Items;
import caseload.casefile.record.Tree.Text;
import caseload.casefile.record.Trees;
import caseload.journey.Goals;
import caseload.journey.Measure;
import caseload.journey.Mentee;
import caseload.journey.NotReturned;
import caseload.journey.Plan;
import caseload.journey.Recorded;
import caseload.journey.Referral;
import caseload.journey.Session;
import caseload.journey.Stage;
import caseload.journey.Step;
import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of one mentee as they are told, each with what is usual filled in. */
final class Telling {
  private final Teller teller;
  private final Mentee mentee;
  private final int number;
  private final int round;
  private final List<Step> steps = new ArrayList<>();

  Telling(Teller teller, Mentee mentee, int number, int round) {
    this.teller = teller;
    this.mentee = mentee;
    this.number = number;
    this.round = round;
  }

  List<Step> steps() {
    return steps;
  }

  /** Tells one line of the story: a step, or what makes several. */
  void add(Field line) {
    Fields told = (Fields) line.value();
    if (line.key().equals("sessions")) {
      Sessions run = Records.read(told, Sessions.class);
      int place = steps.size();
      steps.addAll(teller.rota().of(run, round, day -> teller.recorded(day, place)));
      return;
    }
    Fields dated = Pages.dated(told, teller.weeks());
    Recorded recorded = teller.recorded(teller.day(told), steps.size());
    steps.add(
        switch (line.key()) {
          case "attendance" ->
              Records.read(dated, Answers.class)
                  .attendance(recorded, teller.caseload().school().calendar());
          case "asked" -> asked(Records.read(dated, Answers.class), recorded);
          default -> step(line.key(), dated, recorded);
        });
  }

  private Step asked(Answers answers, Recorded recorded) {
    String id = answers.questionnaire().orElse("staff-rating");
    Questionnaire asked = teller.caseload().questionnaire(id).orElseThrow();
    boolean byTeacher = asked.who().get(0).id().equals("teacher");
    Optional<String> by =
        byTeacher ? Optional.of(teller.family().teacher(mentee, answers.date())) : Optional.empty();
    return answers.answered(recorded, asked, goals(), by, number);
  }

  /** The targets of the plan so far. */
  private Goals goals() {
    return episode().stream()
        .filter(Plan.class::isInstance)
        .map(plan -> new Goals(((Plan) plan).targets()))
        .reduce((earlier, later) -> later)
        .orElse(new Goals(List.of()));
  }

  private Step step(String kind, Fields told, Recorded recorded) {
    List<Field> more = new ArrayList<>(filled(kind, recorded.at().toLocalDate()));
    more.add(Trees.field("recorded", Trees.of(recorded)));
    Fields usual = Pages.over(Pages.fields(teller.usual(), kind), Fields.of(more));
    return (Step) Records.read(Pages.over(told, usual), record(kind));
  }

  /** What follows from the rest, where the story is silent. */
  private List<Field> filled(String kind, LocalDate day) {
    return switch (kind) {
      case "referral" ->
          List.of(
              Trees.field("received", Text.plain(day.toString())),
              Trees.field("referrer", referrer(teller.family().teacher(mentee, day))));
      case "consent" -> List.of(Trees.field("contact", Text.of(mentee.contacts().get(0).id())));
      case "exit" -> List.of(Trees.field("not-returned", notReturned()));
      default -> List.of();
    };
  }

  private static Fields referrer(String teacher) {
    Text role = Text.of("class-teacher");
    return Fields.of(List.of(Trees.field("name", Text.of(teacher)), Trees.field("role", role)));
  }

  /** The questionnaires that are due at an end and were not answered; none where nothing began. */
  private Items notReturned() {
    List<Fields> missing = new ArrayList<>();
    List<String> whys = Pages.texts(teller.usual(), "not-returned");
    List<Step> episode = episode();
    if (episode.stream().noneMatch(Session.class::isInstance)) return Items.of(missing);
    for (String due : teller.caseload().school().policy().exit().questionnaires()) {
      String why = whys.get((number + missing.size()) % whys.size());
      if (!answered(episode, due)) missing.add(Trees.of(new NotReturned(due, why)));
    }
    return Items.of(missing);
  }

  private List<Step> episode() {
    int from = 0;
    for (int i = 0; i < steps.size(); i++) if (steps.get(i) instanceof Referral) from = i;
    return steps.subList(from, steps.size());
  }

  private static boolean answered(List<Step> episode, String questionnaire) {
    return episode.stream()
        .filter(Measure.class::isInstance)
        .map(Measure.class::cast)
        .filter(measure -> measure.point() == Measure.Point.EXIT)
        .anyMatch(measure -> measure.questionnaire().equals(questionnaire));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Record> record(String kind) {
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(kind)) return (Class<? extends Record>) (Class<?>) stage.record();
    }
    throw new IllegalArgumentException("no such step: " + kind);
  }
}
