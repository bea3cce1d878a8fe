package caseload.casefile.demo;

import caseload.casefile.Caseload;
import caseload.casefile.Records;
import caseload.casefile.Tree;
import caseload.casefile.Tree.Field;
import caseload.casefile.Tree.Fields;
import caseload.casefile.Tree.Text;
import caseload.casefile.Trees;
import caseload.casefile.demo.Child.Story;
import caseload.journey.Mentee;
import caseload.journey.Recorded;
import caseload.journey.Stage;
import caseload.journey.Step;
import caseload.policy.Questionnaire;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Turns a story into a mentee and dated steps, oldest first, none of today or later. */
final class Teller {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 20);
  private static final int SAME_TALK_EVERY_DAY = 23;

  private final Caseload caseload;
  private final Fields usual;
  private final SchoolWeeks weeks;
  private final LocalDate today;
  private final Family family;
  private final Rota rota;
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();

  private Teller(Caseload caseload, Fields usual, LocalDate today) {
    this.caseload = caseload;
    this.usual = usual;
    this.today = today;
    this.weeks = SchoolWeeks.around(caseload.school().calendar(), today);
    this.family = new Family(usual, today);
    Talk talk = new Talk(Pages.read("talk.yaml"), new Random(SAME_TALK_EVERY_DAY));
    this.rota = new Rota(caseload.school(), weeks, talk, new Random(today.toEpochDay()));
  }

  static Teller of(Caseload caseload, Fields usual, LocalDate today) {
    return new Teller(caseload, usual, today);
  }

  /** A mentee, and all that happened until yesterday. */
  record Tale(Mentee mentee, List<Step> steps) {
    Tale {
      steps = List.copyOf(steps);
    }
  }

  Tale tell(Story story, String code, int number, int round) {
    LocalDate referred = day(Pages.fields(story.steps().get(0), "referral"));
    Mentee mentee =
        family.mentee(code, story.child(), contacts(story), number, recorded(referred, 0));
    List<Step> steps = new ArrayList<>();
    for (Fields step : story.steps()) {
      Field told = step.fields().get(0);
      steps.addAll(steps(told.key(), (Fields) told.value(), mentee, steps.size(), number, round));
    }
    return new Tale(
        mentee,
        steps.stream()
            .filter(step -> step.date().isBefore(today))
            .sorted(Comparator.comparing(Step::date))
            .toList());
  }

  private List<Fields> contacts(Story story) {
    return story.contacts().stream().map(contact -> Pages.dated(contact, weeks)).toList();
  }

  private List<? extends Step> steps(
      String kind, Fields told, Mentee mentee, int place, int number, int round) {
    if (kind.equals("sessions")) {
      Sessions run = Records.read(told, Sessions.class);
      return rota.of(run, round, date -> recorded(date, place));
    }
    Fields dated = Pages.dated(told, weeks);
    Recorded recorded = recorded(day(told), place);
    return switch (kind) {
      case "attendance" ->
          List.of(
              Records.read(dated, Answers.class)
                  .attendance(recorded, caseload.school().calendar()));
      case "asked" -> List.of(asked(Records.read(dated, Answers.class), recorded, mentee, number));
      default -> List.of(step(kind, dated, recorded, mentee));
    };
  }

  private Step asked(Answers answers, Recorded recorded, Mentee mentee, int number) {
    Questionnaire asked =
        questionnaires.computeIfAbsent(
            answers.questionnaire().orElse("staff-rating"),
            id -> caseload.questionnaire(id).orElseThrow());
    boolean byTeacher = asked.who().get(0).id().equals("teacher");
    Optional<String> by =
        byTeacher ? Optional.of(family.teacher(mentee, answers.date())) : Optional.empty();
    return answers.answered(recorded, asked, by, number);
  }

  private Step step(String kind, Fields told, Recorded recorded, Mentee mentee) {
    List<Field> more = new ArrayList<>();
    LocalDate date = recorded.at().toLocalDate();
    more.add(Trees.field("recorded", Trees.of(recorded)));
    if (kind.equals("referral")) {
      more.add(Trees.field("received", Text.plain(date.toString())));
      more.add(Trees.field("referrer", teacher(family.teacher(mentee, date))));
    }
    if (kind.equals("consent")) {
      more.add(Trees.field("contact", Text.of(mentee.contacts().get(0).id())));
    }
    Fields whole = Pages.over(Pages.over(told, Pages.fields(usual, kind)), Fields.of(more));
    return (Step) Records.read(whole, record(kind));
  }

  private static Fields teacher(String name) {
    return Fields.of(
        List.of(Trees.field("name", Text.of(name)), Trees.field("role", Text.of("class-teacher"))));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Record> record(String kind) {
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(kind)) {
        return (Class<? extends Record>) (Class<?>) stage.record();
      }
    }
    throw new IllegalArgumentException("no such step: " + kind);
  }

  private LocalDate day(Fields told) {
    Tree date = told.get("date").orElseThrow();
    return weeks.day(((Text) date).value());
  }

  /** Written down on the day itself, after school. */
  private Recorded recorded(LocalDate day, int place) {
    LocalTime time = AFTER_SCHOOL.plusMinutes(place);
    return new Recorded(
        day.atTime(time).atZone(LONDON).toOffsetDateTime(),
        caseload.school().mentors().get(0).id());
  }
}
