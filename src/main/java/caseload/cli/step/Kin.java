package caseload.cli.step;

import caseload.casefile.CaseFile;
import caseload.casefile.Reading;
import caseload.cli.desk.Desk;
import caseload.cli.desk.Who;
import caseload.journey.Entry;
import caseload.journey.Episode;
import caseload.journey.Household;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.journey.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the other children of a household, with what the same command is about to add to them. */
record Kin(Desk desk, List<Entry> before) {

  /** What the school wants looked at, or refuses, because of brothers and sisters. */
  List<Warning> meet(Entry entry) {
    Optional<String> household = entry.mentee().household();
    if (household.isEmpty()) return List.of();
    List<Journey> others = new ArrayList<>();
    for (CaseFile file : desk.caseload().files()) {
      boolean kin =
          !file.code().equals(entry.mentee().mentee())
              && Who.readable(file).flatMap(Mentee::household).equals(household);
      if (kin) now(desk.caseload().read(file.code())).ifPresent(others::add);
    }
    return new Household(others, desk.policy()).meet(entry.journey(), entry.step());
  }

  private Optional<Journey> now(Reading reading) {
    return reading
        .journey()
        .map(
            journey ->
                before.stream()
                    .filter(entry -> entry.mentee().mentee().equals(reading.code()))
                    .findFirst()
                    .map(entry -> with(journey, entry))
                    .orElse(journey));
  }

  private static Journey with(Journey journey, Entry entry) {
    Stream<Episode> episodes =
        journey.episodes().stream()
            .map(each -> each.id().equals(entry.episode()) ? each.with(entry.step()) : each);
    return new Journey(journey.mentee(), episodes.toList());
  }
}
