package caseload.casefile.demo;

import caseload.casefile.Caseload;
import caseload.casefile.Ids;
import caseload.casefile.disk.Disk;
import caseload.journey.Journey;
import caseload.journey.State;
import caseload.policy.SchoolFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A school that was just started from a policy, and the stories told there on a day. */
record Invented(SchoolFile file, Stories stories, LocalDate today) {
  Invented(String policy, LocalDate today, Path folder) {
    this(caseload(policy, today, folder), policy, today);
  }

  private Invented(Caseload caseload, String policy, LocalDate today) {
    this(caseload.school(), Stories.of(caseload, policy, today), today);
  }

  private static Caseload caseload(String policy, LocalDate today, Path folder) {
    Disk disk = new Disk(folder, () -> Instant.EPOCH, new Random(1));
    Stories.starter(policy).orElseThrow().lay(folder, disk, today);
    return Caseload.open(folder, disk, new Ids(new Random(today.toEpochDay())));
  }

  List<Journey> told() {
    return IntStream.range(0, stories.count()).mapToObj(n -> stories.tell(n).journey()).toList();
  }

  State state(Journey journey) {
    return journey.state(file.policy(), today);
  }
}
