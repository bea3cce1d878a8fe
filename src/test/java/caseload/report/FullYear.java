package caseload.report;

import caseload.casefile.Ids;
import caseload.journey.Consent;
import caseload.journey.Journey;
import caseload.journey.Measure;
import caseload.journey.TargetResult;
import caseload.policy.SchoolFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Caseloads whose work has ended with everything in the files: three viewpoints, attendance and
 * incidents before and after, and who pays; now and then something is missing.
 */
public final class FullYear {
  private static final String ATTENDANCE =
      """
      comparison:
        attendance:
          - {year: 4, from: 2026-06-08, to: 2026-07-17, possible: 34800, absent: 1740, mentees: included}
          - {year: 5, from: 2026-10-05, to: 2026-11-20, possible: 3480, absent: 190, mentees: excluded}
      staff:""";

  /** What it has written into the policy it began with. */
  public static final Map<String, String> CHANGES =
      Map.of(
          "\nstaff:",
          "\n" + ATTENDANCE,
          "    decline-reasons:",
          "    funding: [\"Pupil premium\", \"School budget\"]\n    decline-reasons:",
          "    every: \"term\"",
          "    every: \"term\"\n    cost-per-hour: 18.50");

  private static final List<TargetResult.Status> RESULTS =
      List.of(
          TargetResult.Status.MET,
          TargetResult.Status.MET,
          TargetResult.Status.PARTLY,
          TargetResult.Status.NOT_MET);

  private final Random random;
  private final Ids ids;

  private FullYear(long seed) {
    this.random = new Random(seed);
    this.ids = new Ids(new Random(seed + 1));
  }

  /** The school that knows its year groups' attendance, its sources of money and an hour's cost. */
  public static SchoolFile school() {
    return Schools.file("castilion-primary", CHANGES);
  }

  public static List<Journey> random(long seed, int children) {
    FullYear year = new FullYear(seed);
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < children; i++) journeys.add(year.child());
    return journeys;
  }

  private Journey child() {
    Story story = Story.of(ids.mentee());
    story.referred("2026-08-20", random.nextInt(3) == 0 ? "friendship-issues" : "low-self-esteem");
    story.paidFrom("2026-08-21", random.nextInt(3) == 0 ? "school-budget" : "pupil-premium");
    story.consent("2026-08-22", Consent.Answer.ASKED).consent("2026-09-01", Consent.Answer.GIVEN);
    rated(story, "2026-09-04", Measure.Point.ENTRY, 2);
    school(story, "2026-09-04", Measure.Point.ENTRY, "2026-06-08", "2026-07-17", 8, 6);
    story.met("2026-09-07").planned("2026-09-07", "T1");
    for (int week = 1; week < 4; week++) {
      String day = LocalDate.of(2026, 9, 7).plusWeeks(week).toString();
      if (random.nextInt(5) == 0) story.missed(day, "ill");
      else story.session(day, 25 + random.nextInt(9));
    }
    if (random.nextInt(5) == 0) return story.journey();
    rated(story, "2026-11-20", Measure.Point.EXIT, 3);
    school(story, "2026-11-20", Measure.Point.EXIT, "2026-10-05", "2026-11-20", 5, 4);
    return story.ended("2026-11-23", "targets-met", pick(RESULTS)).journey();
  }

  /** At the end up to 0.8 more: some stay about the same and some fall. */
  private String score(int least) {
    int tenths = 10 * least + random.nextInt(10) - (least > 2 ? 6 : 0);
    return tenths / 10 + "." + tenths % 10;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void rated(Story story, String day, Measure.Point point, int least) {
    for (List<String> who :
        List.of(
            List.of("staff-rating", "teacher"),
            List.of("pupil", "pupil"),
            List.of("parent", "parent"))) {
      if (who.get(0).equals("staff-rating") || random.nextInt(4) > 0) {
        story.rated(day, who.get(0), who.get(1), point, score(least));
      }
    }
  }

  private void school(
      Story story, String day, Measure.Point point, String from, String to, int absent, int count) {
    story.counted(
        day,
        "attendance",
        point,
        from,
        to,
        Map.of(
            "possible", new BigDecimal(60), "absent", new BigDecimal(absent + random.nextInt(6))));
    String last = point == Measure.Point.ENTRY ? to : "2026-11-20";
    String first = point == Measure.Point.ENTRY ? "2026-07-06" : "2026-11-09";
    story.counted(
        day,
        "incidents",
        point,
        first,
        last,
        Map.of("count", new BigDecimal(random.nextInt(count + 1))));
  }
}
