package caseload.report.change;

import static caseload.report.change.Numbers.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import caseload.report.change.ReliableChange.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReliableChangeTest {
  /** The worked example of Jacobson and Truax 1991: SD 7.5, r .80, from 32.5 to 47.5. */
  private final ReliableChange example =
      new ReliableChange(
          new Published(dec("7.5"), dec("0.80"), "Jacobson and Truax 1991"), Better.HIGHER);

  @Test
  void the_worked_example_of_1991_is_3_point_16() {
    assertThat(example.index(dec("32.5"), dec("47.5"))).isCloseTo(3.16, within(0.005));
    assertThat(example.of(dec("32.5"), dec("47.5"))).isEqualTo(Verdict.BETTER);
  }

  /** PMC5409073, tables 2 and 4: SD 5.2, alpha .80. */
  @Test
  void a_teachers_sdq_must_move_by_more_than_6_point_4_points() {
    ReliableChange sdq =
        new ReliableChange(new Published(dec("5.2"), dec("0.80"), "PMC5409073"), Better.LOWER);

    assertThat(sdq.threshold()).isCloseTo(6.4, within(0.05));
    assertThat(sdq.of(dec("20"), dec("14"))).isEqualTo(Verdict.WOBBLE);
    assertThat(sdq.of(dec("20"), dec("13"))).isEqualTo(Verdict.BETTER);
    assertThat(sdq.of(dec("13"), dec("20"))).isEqualTo(Verdict.WORSE);
  }

  /** The Myself As a Learner Scale (Burden): SD 10.5, alpha .84; measures.md rounds to 11.6. */
  @Test
  void a_learner_scale_must_move_by_more_than_11_point_6_points() {
    ReliableChange mals =
        new ReliableChange(new Published(dec("10.5"), dec("0.84"), "MALS"), Better.HIGHER);

    assertThat(HalfUp.round(mals.threshold(), 1)).isEqualByComparingTo("11.6");
    assertThat(mals.of(dec("60"), dec("71"))).isEqualTo(Verdict.WOBBLE);
    assertThat(mals.of(dec("60"), dec("72"))).isEqualTo(Verdict.BETTER);
  }

  @Test
  void exactly_1_point_96_is_not_more_than_1_point_96() {
    ReliableChange one =
        new ReliableChange(new Published(dec("1"), dec("0.5"), "a sample"), Better.HIGHER);

    assertThat(one.of(dec("0"), dec("1.96"))).isEqualTo(Verdict.WOBBLE);
    assertThat(one.of(dec("0"), dec("1.9600001"))).isEqualTo(Verdict.BETTER);
    assertThat(one.of(dec("0.1"), dec("2.06"))).isEqualTo(Verdict.WOBBLE);
  }

  @Test
  void nothing_is_asked_of_a_sample_without_a_name_or_of_a_questionnaire_without_error() {
    assertThatThrownBy(() -> new Published(dec("5"), dec("0.8"), " ")).hasMessageContaining("name");
    assertThatThrownBy(() -> new Published(dec("5"), dec("1"), "x")).hasMessageContaining("1");
    assertThatThrownBy(() -> new Published(dec("5"), dec("-0.1"), "x")).hasMessageContaining("0.1");
    assertThatThrownBy(() -> new Published(dec("0"), dec("0.8"), "x")).hasMessageContaining("sd");
  }
}
