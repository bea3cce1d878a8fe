package caseload.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.Starter;
import caseload.casefile.disk.Disk;
import caseload.journey.Consent;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Objection;
import caseload.journey.Refusal;
import caseload.journey.Step;
import caseload.policy.Policy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What the one door has let in, in whatever order it came, no rule objects to afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingAgainstTheDoorTest {
  private static final int STEPS = 120;

  @TempDir private static Path once;
  private static Policy policy;

  @BeforeAll
  static void lay() {
    Random random = new Random(1);
    Disk disk = new Disk(once, () -> Instant.EPOCH, random);
    Starter.named("castilion-primary").orElseThrow().lay(once, disk, LocalDate.of(2026, 9, 1));
    policy = Caseload.open(once, disk, new Ids(random)).school().policy();
  }

  @RepeatedTest(200)
  void whatever_was_let_in_stands(RepetitionInfo seed) {
    RandomSteps steps = new RandomSteps(new Random(seed.getCurrentRepetition()));
    Journey journey = Journey.of(RandomSteps.MENTEE);
    int refused = 0;
    for (int i = 0; i < STEPS; i++) {
      Optional<Journey> next = admitted(journey, steps.next());
      if (next.isEmpty()) refused++;
      journey = next.orElse(journey);
    }

    Journey whole = journey;
    assertThat(journey.objections(policy))
        .filteredOn(each -> !isOvertaken(each, whole))
        .extracting(
            Objection::rule,
            each -> each.step().stage(),
            each -> each.step().recorded().at(),
            each -> each.refusal().says())
        .isEmpty();
    assertThat(refused).isPositive();
  }

  /**
   * A no that was entered later, for a day before: the session is on file after it all the same.
   */
  private static boolean isOvertaken(Objection objection, Journey journey) {
    Step step = objection.step();
    return objection.rule() == Objection.Rule.CONSENT
        && journey.episodes().stream()
            .flatMap(episode -> episode.all(Consent.class).stream())
            .filter(answer -> !answer.date().isAfter(step.date()))
            .anyMatch(answer -> !answer.recorded().at().isBefore(step.recorded().at()));
  }

  private static Optional<Journey> admitted(Journey journey, Step step) {
    try {
      return Optional.of(with(journey, journey.admit(step, policy).episode(), step));
    } catch (Refusal no) {
      return Optional.empty();
    }
  }

  private static Journey with(Journey journey, String id, Step step) {
    Mentee mentee = journey.mentee();
    List<Episode> episodes = new ArrayList<>();
    boolean there = journey.episodes().stream().anyMatch(each -> each.id().equals(id));
    for (Episode each : journey.episodes()) {
      episodes.add(each.id().equals(id) ? each.with(step) : each);
    }
    Stream<Episode> opened = there ? Stream.of() : Stream.of(new Episode(id, List.of(step)));
    return new Journey(mentee, Stream.concat(episodes.stream(), opened).toList());
  }
}
