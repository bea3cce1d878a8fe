package caseload.casefile.demo;

import caseload.casefile.Caseload;
import caseload.casefile.demo.Child.Story;
import caseload.casefile.record.Tree.Fields;
import caseload.journey.Mentee;
import caseload.journey.Recorded;
import caseload.journey.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Turns a story into a mentee and dated steps, oldest first, none of today or later. */
record Teller(
    Caseload caseload, Fields usual, SchoolWeeks weeks, Family family, Rota rota, LocalDate today) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 20);
  private static final List<String> TALK =
      List.of("talk-friends.yaml", "talk-courage.yaml", "talk-days.yaml");
  private static final int SAME_TALK_EVERY_DAY = 23;

  static Teller of(Caseload caseload, Fields usual, LocalDate today) {
    SchoolWeeks weeks = SchoolWeeks.around(caseload.school().calendar(), today);
    Talk talk = new Talk(TALK.stream().map(Pages::read).toList(), new Random(SAME_TALK_EVERY_DAY));
    Rota rota = new Rota(caseload.school(), weeks, talk, new Random(today.toEpochDay()));
    return new Teller(caseload, usual, weeks, new Family(usual, today), rota, today);
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
        family.mentee(
            code,
            story.child(),
            dated(story.contacts()),
            dated(story.filed()),
            number,
            recorded(referred, 0));
    Telling telling = new Telling(this, mentee, number, round);
    story.steps().forEach(step -> telling.add(step.fields().get(0)));
    return new Tale(
        mentee,
        telling.steps().stream()
            .filter(step -> step.date().isBefore(today))
            .sorted(Comparator.comparing(Step::date))
            .toList());
  }

  private List<Fields> dated(List<Fields> marked) {
    return marked.stream().map(each -> Pages.dated(each, weeks)).toList();
  }

  /** True when the school's calendar goes back to where a story begins. */
  boolean reaches(Story story) {
    return weeks.reaches(Pages.text(Pages.fields(story.steps().get(0), "referral"), "date"));
  }

  /** The day of a step as it stands on a page. */
  LocalDate day(Fields told) {
    return weeks.day(Pages.text(told, "date"));
  }

  /** Written down on the day itself, after school. */
  Recorded recorded(LocalDate day, int place) {
    LocalTime time = AFTER_SCHOOL.plusMinutes(place);
    return new Recorded(
        day.atTime(time).atZone(LONDON).toOffsetDateTime(),
        caseload.school().mentors().get(0).id());
  }
}
