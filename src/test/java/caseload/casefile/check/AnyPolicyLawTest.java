package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Starter;
import caseload.casefile.disk.Disk;
import caseload.journey.Consents;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Meeting;
import caseload.journey.Refusal;
import caseload.journey.Session;
import caseload.journey.State;
import caseload.journey.Step;
import caseload.policy.Audience;
import caseload.policy.Policy;
import caseload.policy.SchoolFile;
import caseload.policy.Span;
import caseload.report.TermReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a school decides and whatever is then typed, in any order, some things always hold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyPolicyLawTest {
  private static final int SCHOOLS = Boolean.getBoolean("caseload.long") ? 5_000 : 150;
  private static final int CHILDREN = 4;
  private static final int STEPS = 60;
  private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);
  private static final Audience ALL =
      new Audience("mentor", "Learning Mentor", 1, Optional.empty());

  @TempDir private static Path once;
  private static byte[] starter = {};

  private int sessions;
  private int refused;
  private int contradictions;

  @BeforeAll
  static void lay() throws IOException {
    Disk disk = new Disk(once, () -> Instant.EPOCH, new Random(1));
    Starter.named("castilion-primary").orElseThrow().lay(once, disk, BEGIN);
    starter = Files.readAllBytes(once.resolve("caseload.yaml"));
  }

  @Test
  void no_work_without_consent_one_open_episode_and_a_flow_that_adds_up() {
    for (int seed = 0; seed < SCHOOLS; seed++) {
      Random random = new Random(seed);
      Optional<SchoolFile> school = new AnyPolicy(starter, random).next();
      if (school.isEmpty()) contradictions++;
      else year(school.get(), random, seed);
    }

    // The law would hold for schools where nothing happens.
    assertThat(sessions).isGreaterThan(SCHOOLS / 2);
    assertThat(refused).isGreaterThan(SCHOOLS * 10);
    assertThat(contradictions).isBetween(1, SCHOOLS / 2);
  }

  private void year(SchoolFile school, Random random, int seed) {
    List<Journey> journeys = new ArrayList<>();
    for (int child = 0; child < CHILDREN; child++) {
      Journey journey = Journey.of(RandomSteps.MENTEE);
      RandomSteps steps = new RandomSteps(random);
      for (int i = 0; i < STEPS; i++) journey = after(journey, steps.next(), school, seed);
      journeys.add(journey);
    }
    LocalDate from = BEGIN.plusDays(random.nextInt(60));
    Span period = new Span(from, from.plusDays(random.nextInt(60)));
    TermReport report =
        TermReport.of(journeys, period, period.to(), school, Map.of(), ALL, List.of());
    assertThat(report.figures()).as("seed %d", seed).isNotEmpty();
  }

  private Journey after(Journey journey, Step step, SchoolFile school, int seed) {
    try {
      String id = journey.admit(step, school.policy()).episode();
      boolean work = step instanceof Session || step instanceof Meeting;
      if (work) assertThat(consented(journey, step, school.policy())).as("seed %d", seed).isTrue();
      if (step instanceof Session) sessions++;
      Journey next = with(journey, id, step);
      assertThat(open(next, school.policy(), step.recorded().at().toLocalDate()))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(1);
      return next;
    } catch (Refusal no) {
      refused++;
      return journey;
    }
  }

  /** The random meetings are first meetings, with the child. */
  private static boolean consented(Journey journey, Step step, Policy policy) {
    boolean together = step instanceof Session session && session.format().equals("group");
    Consents consents =
        journey.episodeOn(step.date()).orElseThrow().consents(journey.mentee(), policy);
    return consents.inForce("mentoring", step.date())
        && (!together || consents.inForce("group", step.date()));
  }

  private static long open(Journey journey, Policy policy, LocalDate day) {
    return journey.episodes().stream()
        .map(episode -> journey.state(episode, policy, day))
        .filter(state -> !state.ended() && state != State.DECLINED)
        .count();
  }

  private static Journey with(Journey journey, String id, Step step) {
    List<Episode> episodes = new ArrayList<>();
    boolean there = journey.episodes().stream().anyMatch(each -> each.id().equals(id));
    for (Episode each : journey.episodes()) {
      episodes.add(each.id().equals(id) ? each.with(step) : each);
    }
    Stream<Episode> opened = there ? Stream.of() : Stream.of(new Episode(id, List.of(step)));
    return new Journey(journey.mentee(), Stream.concat(episodes.stream(), opened).toList());
  }
}
