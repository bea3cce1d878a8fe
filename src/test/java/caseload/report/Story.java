package caseload.report;

import caseload.journey.Consent;
import caseload.journey.Contact;
import caseload.journey.Episode;
import caseload.journey.Exit;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Meeting;
import caseload.journey.Mentee;
import caseload.journey.Plan;
import caseload.journey.Priority;
import caseload.journey.Reason;
import caseload.journey.Recorded;
import caseload.journey.Referral;
import caseload.journey.Referrer;
import caseload.journey.Reopen;
import caseload.journey.Session;
import caseload.journey.Step;
import caseload.journey.Target;
import caseload.journey.TargetResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One child's journey, told a step at a time. Every text in it is a canary. */
public final class Story {
  /** In every free text, so that one that leaks is found. */
  public static final String CANARY = "CANARY";

  private final Mentee mentee;
  private final List<Episode> episodes = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private int written;

  private Story(Mentee mentee) {
    this.mentee = mentee;
  }

  public static Story of(String code) {
    return of(code, Optional.empty());
  }

  /** A child of a home that others of the caseload may be of as well. */
  static Story of(String code, Optional<String> household) {
    return new Story(
        new Mentee(
            code,
            CANARY + "NAME " + code,
            Optional.empty(),
            LocalDate.of(2017, 5, 4),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(parent()),
            household,
            false,
            recorded(LocalDate.of(2026, 1, 1), 0),
            List.of(),
            Optional.empty()));
  }

  private static Contact parent() {
    return new Contact(
        "c1",
        CANARY + "PARENT",
        "Dear " + CANARY,
        "mother",
        Contact.Responsibility.YES,
        Optional.of(true),
        List.of(CANARY + " Street"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  private static Recorded recorded(LocalDate day, int minute) {
    OffsetDateTime at = day.atTime(LocalTime.of(16, 0)).atOffset(ZoneOffset.UTC);
    return new Recorded(at.plusMinutes(minute), CANARY + "STAFF");
  }

  private Recorded recorded(String day) {
    return recorded(LocalDate.parse(day), written++);
  }

  private Story and(Step step) {
    steps.add(step);
    return this;
  }

  public Story referred(String day, String... reasons) {
    return referred(day, Optional.empty(), reasons);
  }

  public Story referred(String day, Optional<String> primaryMeasure, String... reasons) {
    if (!steps.isEmpty()) close();
    return and(
        new Referral(
            LocalDate.parse(day),
            recorded(day),
            LocalDate.parse(day),
            Referrer.named(CANARY + "REFERRER", "class-teacher"),
            Optional.empty(),
            List.of(),
            Stream.of(reasons).map(id -> new Reason(id, Optional.of(CANARY + "SEEN"))).toList(),
            List.of(),
            List.of(),
            Optional.of(CANARY + "NEWS"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(CANARY + "TRIED"),
            CANARY + "STRENGTH",
            CANARY + "HOPE",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            primaryMeasure,
            Optional.empty(),
            Optional.empty()));
  }

  public Story decided(String day, Priority.Outcome outcome) {
    return and(
        new Priority(
            LocalDate.parse(day),
            recorded(day),
            outcome,
            Optional.of("high"),
            List.of("learning-mentor"),
            CANARY + "DECISION",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  public Story consent(String day, Consent.Answer answer) {
    return and(
        new Consent(
            LocalDate.parse(day),
            recorded(day),
            "c1",
            answer,
            List.of("mentoring", "group"),
            Optional.of("letter"),
            Optional.empty(),
            Optional.of(CANARY + "WITNESS"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(CANARY + "CHILD"),
            Optional.empty(),
            Optional.empty()));
  }

  public Story met(String day) {
    return and(
        new Meeting(
            LocalDate.parse(day),
            recorded(day),
            Meeting.Kind.FIRST,
            List.of("pupil"),
            List.of("confidentiality"),
            Optional.of(CANARY + "HOPES"),
            true,
            CANARY + "MEETING",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  public Story rated(String day, Measure.Point point, String score) {
    return rated(day, "staff-rating", "teacher", point, score);
  }

  public Story rated(String day, Optional<String> form, Measure.Point point, String score) {
    return rated(day, "staff-rating", form, "teacher", point, score);
  }

  public Story rated(
      String day, String questionnaire, String role, Measure.Point point, String score) {
    return rated(day, questionnaire, Optional.empty(), role, point, score);
  }

  private Story rated(
      String day,
      String questionnaire,
      Optional<String> form,
      String role,
      Measure.Point point,
      String score) {
    return and(
        new Measure(
            LocalDate.parse(day),
            recorded(day),
            questionnaire,
            Optional.of(1),
            form,
            Optional.of(CANARY + "RATER"),
            role,
            Optional.empty(),
            point,
            Map.of(),
            Map.of("total", new BigDecimal(score)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(CANARY + "COMMENT")));
  }

  /** Each goal beside what was expected, from -2 to 2, as the mentor sees it. */
  public Story attained(String day, Measure.Point point, String t, int... levels) {
    Map<String, BigDecimal> answers = new LinkedHashMap<>();
    for (int i = 0; i < levels.length; i++) {
      answers.put("t" + (i + 1), BigDecimal.valueOf(levels[i]));
    }
    return and(
        new Measure(
            LocalDate.parse(day),
            recorded(day),
            "goal-attainment",
            Optional.of(1),
            Optional.empty(),
            Optional.of(CANARY + "RATER"),
            "learning-mentor",
            Optional.empty(),
            point,
            answers,
            Map.of("t", new BigDecimal(t)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** What the school counts, over a window of days that ends on the day. */
  public Story counted(
      String day,
      String data,
      Measure.Point point,
      String from,
      String to,
      Map<String, BigDecimal> figures) {
    return and(
        new Measure(
            LocalDate.parse(day),
            recorded(day),
            data,
            Optional.empty(),
            Optional.empty(),
            Optional.of(CANARY + "OFFICE"),
            "school",
            Optional.empty(),
            point,
            Map.of(),
            figures,
            List.of(),
            Optional.of(LocalDate.parse(from)),
            Optional.of(LocalDate.parse(to)),
            Optional.of(CANARY + "DATA")));
  }

  /** Accepted, and paid from a source. */
  public Story paidFrom(String day, String source) {
    return and(
        new Priority(
            LocalDate.parse(day),
            recorded(day),
            Priority.Outcome.ACCEPTED,
            Optional.of("high"),
            List.of("learning-mentor"),
            CANARY + "DECISION",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(source),
            List.of()));
  }

  public Story planned(String day, String... targets) {
    return and(
        new Plan(
            LocalDate.parse(day),
            recorded(day),
            List.of("pupil"),
            Stream.of(targets).map(id -> target(id, day)).toList(),
            LocalDate.parse(day).plusWeeks(6),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private static Target target(String id, String day) {
    return new Target(
        id,
        "low-self-esteem",
        CANARY + "TARGET",
        CANARY + "MEASURE",
        CANARY + "FROM",
        CANARY + "TO",
        LocalDate.parse(day).plusWeeks(8),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Story session(String day, int minutes) {
    return session(day, minutes, Session.Attended.YES, Optional.empty(), Optional.empty());
  }

  public Story inGroup(String day, int minutes, String group) {
    return session(day, minutes, Session.Attended.YES, Optional.empty(), Optional.of(group));
  }

  public Story missed(String day, String reason) {
    return session(day, 0, Session.Attended.NO, Optional.of(reason), Optional.empty());
  }

  private Story session(
      String day,
      int minutes,
      Session.Attended attended,
      Optional<String> reason,
      Optional<String> group) {
    return and(
        new Session(
            LocalDate.parse(day),
            recorded(day),
            Optional.of(30),
            minutes,
            group.isPresent() ? "group" : "one-to-one",
            Optional.of(CANARY + "PLACE"),
            "j-porter",
            attended,
            reason,
            List.of(),
            List.of(),
            Optional.of(CANARY + "ACTIVITY"),
            Optional.of(CANARY + "HAPPENED"),
            Optional.of(CANARY + "SAID"),
            Optional.of(CANARY + "VIEW"),
            List.of(),
            false,
            false,
            Optional.empty(),
            group,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  public Story ended(String day, String type, TargetResult.Status... results) {
    List<TargetResult> targets = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      targets.add(new TargetResult("T" + (i + 1), results[i], Optional.of(CANARY + "RESULT")));
    }
    return and(
        new Exit(
            LocalDate.parse(day),
            recorded(day),
            type,
            CANARY + "REASON",
            targets,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(CANARY + "ADVICE"),
            List.of(),
            Optional.of(CANARY + "HANDOVER"),
            Optional.empty(),
            Optional.empty()));
  }

  public Story reopened(String day) {
    return and(new Reopen(LocalDate.parse(day), recorded(day), CANARY + "AGAIN"));
  }

  /** The usual beginning: referred, asked, agreed and met. */
  public Story began(String referred, String met, String... reasons) {
    String[] why = reasons.length == 0 ? new String[] {"low-self-esteem"} : reasons;
    return referred(referred, Arrays.copyOf(why, why.length))
        .decided(referred, Priority.Outcome.ACCEPTED)
        .consent(referred, Consent.Answer.ASKED)
        .consent(met, Consent.Answer.GIVEN)
        .met(met);
  }

  private void close() {
    LocalDate opened = ((Referral) steps.get(0)).received();
    episodes.add(new Episode(opened.toString(), steps));
    steps.clear();
  }

  public Journey journey() {
    if (!steps.isEmpty()) close();
    return new Journey(mentee, episodes);
  }
}
