package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Ids;
import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.SchoolFile;
import caseload.report.disclosure.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who has two children among six can take both away: what counts is how many homes there are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrothersAndSistersTest {
  private static final SchoolFile SCHOOL = Schools.file("castilion-primary");
  private static final Audience GOVERNORS =
      new Audience("governors", "Governors", 5, Optional.empty());
  private static final Audience MENTOR = new Audience("mentor", "Mentor", 1, Optional.empty());

  /** Six children who were met in one term; of some, two and two are of one home. */
  private static TermReport report(int homes, Audience to) {
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      journeys.add(
          Story.of(new Ids(new Random(i)).mentee(), Optional.of("home-" + i % homes))
              .began("2026-09-03", "2026-09-10", "low-self-esteem")
              .planned("2026-09-10", "T1")
              .session("2026-09-17", 30)
              .journey());
    }
    return TermReport.of(
        journeys,
        SCHOOL.calendar().term("autumn-2026").orElseThrow().span(),
        Schools.TODAY,
        SCHOOL,
        Schools.questionnaires(),
        to,
        List.of());
  }

  @Test
  void six_children_of_six_homes_are_many() {
    assertThat(report(6, GOVERNORS).cell("flow.children")).isEqualTo(new Cell.Shown(6));
  }

  @Test
  void six_children_of_three_homes_are_few() {
    assertThat(report(3, GOVERNORS).cell("flow.children")).isEqualTo(new Cell.Withheld());
    assertThat(report(3, GOVERNORS).figures())
        .filteredOn(each -> each.table().matches("flow|referrals|reasons|consent"))
        .extracting(Printed::cell)
        .doesNotContain(new Cell.Shown(6));
  }

  @Test
  void five_homes_are_enough() {
    assertThat(report(5, GOVERNORS).cell("flow.children")).isEqualTo(new Cell.Shown(6));
  }

  @Test
  void the_mentor_counts_children() {
    assertThat(report(3, MENTOR).cell("flow.children")).isEqualTo(new Cell.Shown(6));
  }
}
