package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The paper policy of the Federated Schools of St Mary's and St Saviour's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StMarysTest {
  private final Policy policy = Starters.policy("st-marys-and-st-saviours").policy();

  @Test
  void a_school_audit_refers_as_well_as_staff() {
    assertThat(policy.referral().whoMayRefer())
        .extracting(Choice::id)
        .contains("school-audit", "head-teacher", "slt", "class-teacher");
  }

  @Test
  void registers_are_sensitive_and_nothing_else_is() {
    assertThat(policy.referral().criteria())
        .filteredOn(Criterion::sensitive)
        .extracting(Criterion::id)
        .containsExactly("child-in-need", "child-protection", "early-help");
    assertThat(policy.referral().criteria()).hasSize(11);
  }

  @Test
  void the_review_of_spring_2023_is_overdue() {
    assertThat(policy.paper().overdue(LocalDate.of(2023, 3, 31))).isFalse();
    assertThat(policy.paper().overdue(LocalDate.of(2023, 4, 1))).isTrue();
  }

  @Test
  void support_outside_school_and_sharing_with_agencies_are_asked_for() {
    assertThat(policy.consent().askedFor())
        .extracting(Choice::id)
        .contains("mentoring", "outside-school", "sharing");
  }

  @Test
  void transition_and_the_governing_body_are_not_forgotten() {
    assertThat(policy.transition().orElseThrow()).contains("primary and secondary staff");
    assertThat(policy.reports().audience("governors").orElseThrow().name())
        .isEqualTo("The Governing Body");
  }
}
