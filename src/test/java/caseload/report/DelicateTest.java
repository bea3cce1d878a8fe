package caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.casefile.Ids;
import caseload.journey.Consent;
import caseload.journey.Journey;
import caseload.policy.Audience;
import caseload.policy.Choice;
import caseload.policy.SchoolFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a school calls it: that social care is in a child's life is no row of a report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelicateTest {
  private static final String SOURCES =
      "    funding: [\"Pupil premium\", \"Pupil premium plus\"]\n    decline-reasons:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Child protection plan",
        "Child in need",
        "Early help",
        "Looked-after child",
        "LAC",
        "Pupil premium plus",
        "Pupil premium +",
        "Referred by a social worker",
        "In foster care",
        "Virtual school"
      })
  void words_for_it_are_known(String words) {
    assertThat(Delicate.is(new Choice(Choice.idOf(words), words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pupil premium", "Friendship issues", "Cannot place", "School budget", "SEN"})
  void other_words_are_not(String words) {
    assertThat(Delicate.is(new Choice(Choice.idOf(words), words))).isFalse();
  }

  private static TermReport report(int plus, Audience to) {
    SchoolFile school = Schools.file("castilion-primary", Map.of("    decline-reasons:", SOURCES));
    List<Journey> journeys = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String source = i < plus ? "pupil-premium-plus" : "pupil-premium";
      journeys.add(
          Story.of(new Ids(new Random(i)).mentee())
              .referred("2026-09-03", "low-self-esteem")
              .paidFrom("2026-09-04", source)
              .consent("2026-09-05", Consent.Answer.GIVEN)
              .met("2026-09-07")
              .journey());
    }
    return TermReport.of(
        journeys,
        school.calendar().term("autumn-2026").orElseThrow().span(),
        LocalDate.of(2026, 12, 18),
        school,
        Map.of(),
        to,
        List.of());
  }

  @Test
  void the_money_for_looked_after_children_has_no_row_and_does_not_stand_out_as_the_other() {
    Audience governors = new Audience("governors", "Governors", 5, Optional.empty());

    assertThat(report(7, governors).table("funding")).isEmpty();
    assertThat(report(0, governors).table("funding")).isNotEmpty();
  }

  @Test
  void those_who_keep_the_records_see_it() {
    Audience mentor = new Audience("mentor", "Mentor", 1, Optional.empty());

    assertThat(report(7, mentor).find("funding.pupil-premium-plus")).isPresent();
  }
}
