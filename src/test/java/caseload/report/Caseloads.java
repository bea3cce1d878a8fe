package caseload.report;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.journey.Consent;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.Priority;
import caseload.journey.Step;
import caseload.journey.TargetResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whole caseloads, invented from a seed: the year to the end of the autumn term 2026. */
public final class Caseloads {
  private static final List<String> CASTILION =
      List.of(
          "low-self-esteem",
          "friendship-issues",
          "challenging-behaviour",
          "lacking-confidence",
          "weak-social-skills",
          "bereavement",
          "new-to-school");
  private static final List<String> TYPES =
      List.of("targets-met", "targets-met", "end-of-programme", "not-engaging", "moved-school");
  private static final List<String> MISSED =
      List.of("ill", "ill", "school trip", "no room", "Story.CANARY was upset at home");

  private final Random random;
  private final Ids ids;
  private final List<String> reasons;

  private Caseloads(long seed, List<String> reasons) {
    this.reasons = reasons;
    this.random = new Random(seed);
    this.ids = new Ids(new Random(seed + 1));
  }

  public static List<Journey> random(long seed, int children) {
    return random(seed, children, CASTILION);
  }

  /** The same, referred for these reasons. */
  public static List<Journey> random(long seed, int children, List<String> reasons) {
    Caseloads made = new Caseloads(seed, reasons);
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < children; i++) journeys.add(made.journey());
    return journeys;
  }

  private Journey journey() {
    Story story = Story.of(ids.mentee());
    LocalDate received = LocalDate.of(2026, 1, 8).plusDays(random.nextInt(330));
    story.referred(received.toString(), reasons());
    if (random.nextInt(9) == 0) {
      return story.decided(day(received, 5), Priority.Outcome.DECLINED).journey();
    }
    story.decided(day(received, 5), Priority.Outcome.ACCEPTED);
    LocalDate met = received.plusDays(8 + random.nextInt(25));
    if (met.isAfter(LocalDate.of(2026, 12, 10))) return story.journey();
    story.consent(day(received, 6), Consent.Answer.ASKED);
    story.consent(met.minusDays(1).toString(), Consent.Answer.GIVEN);
    if (random.nextInt(8) > 0) story.rated(met.toString(), Measure.Point.ENTRY, score(2));
    story.met(met.toString());
    boolean planned = random.nextInt(10) > 0;
    if (planned) story.planned(met.toString(), "T1", "T2");
    return work(story, met, planned);
  }

  private Journey work(Story story, LocalDate met, boolean planned) {
    int weeks = 6 + random.nextInt(6);
    LocalDate last = LocalDate.of(2026, 12, 18);
    for (int week = 1; week <= weeks && !met.plusWeeks(week).isAfter(last); week++) {
      String day = met.plusWeeks(week).toString();
      if (random.nextInt(6) == 0) story.missed(day, pick(MISSED));
      else if (random.nextInt(6) == 0) story.inGroup(day, 40, "g-" + day);
      else story.session(day, 25 + random.nextInt(15));
    }
    LocalDate end = met.plusWeeks(weeks + 1L);
    if (end.isAfter(last)) return story.journey();
    if (random.nextInt(5) > 0) story.rated(end.toString(), Measure.Point.EXIT, score(3));
    TargetResult.Status[] results = {result(), result()};
    return story
        .ended(end.toString(), pick(TYPES), planned ? results : new TargetResult.Status[0])
        .journey();
  }

  private TargetResult.Status result() {
    return pick(
        List.of(
            TargetResult.Status.MET,
            TargetResult.Status.MET,
            TargetResult.Status.PARTLY,
            TargetResult.Status.NOT_MET));
  }

  private String[] reasons() {
    String first =
        reasons.get(Math.min(random.nextInt(reasons.size()), random.nextInt(reasons.size())));
    String second = pick(reasons);
    return first.equals(second) ? new String[] {first} : new String[] {first, second};
  }

  private String score(int least) {
    return least + "." + random.nextInt(10);
  }

  private static String day(LocalDate from, int days) {
    return from.plusDays(days).toString();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Puts journeys into files, each step through the one door. */
  public static void write(List<Journey> journeys, Caseload caseload) {
    for (Journey whole : journeys) {
      Journey so = Journey.of(whole.mentee());
      for (Episode episode : whole.episodes()) {
        List<Step> recorded =
            episode.steps().stream()
                .sorted((a, b) -> a.recorded().at().compareTo(b.recorded().at()))
                .toList();
        Episode grown = new Episode(episode.id(), List.of());
        for (Step step : recorded) {
          var entry = so.admit(step, caseload.school().policy());
          if (so.episodes().isEmpty()) caseload.add(whole.mentee(), entry);
          else file(caseload, whole).add(entry);
          grown = grown.with(step);
          so = with(so, grown);
        }
      }
    }
  }

  private static Journey with(Journey journey, Episode grown) {
    List<Episode> episodes = new ArrayList<>(journey.episodes());
    episodes.removeIf(episode -> episode.id().equals(grown.id()));
    episodes.add(grown);
    return new Journey(journey.mentee(), episodes);
  }

  private static CaseFile file(Caseload caseload, Journey journey) {
    return caseload.file(journey.mentee().mentee()).orElseThrow();
  }
}
