package caseload.cli;

import caseload.casefile.CaseFile;
import caseload.journey.Journey;
import caseload.journey.Session;
import caseload.journey.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other children of the households of these, who are seen on the same day. */
record Siblings(Desk desk, List<CaseFile> files) {

  List<Warning> seenOn(LocalDate day) {
    List<Warning> warnings = new ArrayList<>();
    for (CaseFile file : files) {
      Optional<String> household = file.mentee().household();
      if (household.isPresent()) seenOn(day, household.get(), warnings);
    }
    return warnings;
  }

  private void seenOn(LocalDate day, String household, List<Warning> warnings) {
    List<String> now = files.stream().map(CaseFile::code).toList();
    for (CaseFile other : desk.caseload().files()) {
      boolean sibling =
          !now.contains(other.code())
              && Who.readable(other)
                  .flatMap(m -> m.household())
                  .filter(household::equals)
                  .isPresent();
      if (sibling && seen(other, day)) warnings.add(Warning.sibling(other.code(), day));
    }
  }

  private boolean seen(CaseFile other, LocalDate day) {
    Optional<Journey> journey = desk.caseload().read(other.code()).journey();
    return journey.stream()
        .flatMap(each -> each.episodes().stream())
        .flatMap(episode -> episode.all(Session.class).stream())
        .anyMatch(each -> each.date().equals(day));
  }
}
