package caseload.report.change;

import static caseload.report.change.InPlainWords.PUPILS;
import static caseload.report.change.Numbers.dec;
import static org.assertj.core.api.Assertions.assertThat;

import caseload.report.change.ReliableChange.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InPlainWordsTest {
  private static final BesideInWords BESIDE = new BesideInWords("pupils");

  /** What no sentence may say of before and after, in few pupils, without others beside them. */
  private static final List<String> BANNED =
      List.of(
          "proves",
          "proved",
          "significan",
          "impact",
          "due to",
          "as a result of",
          "months' progress",
          "months of progress",
          "thanks to",
          "because of",
          "caused",
          "effective",
          "success",
          "per cent",
          "%");

  @Test
  void counts_name_those_without_a_second_rating() {
    assertThat(PUPILS.counts(new Counts(9, 4, 1, 3), Better.HIGHER, "their teacher"))
        .hasValue(
            "Of the 14 pupils who were rated twice, 9 were rated higher by their teacher than at the start,"
                + " 4 about the same, 1 lower. 3 more left before the second rating; if none of them had"
                + " improved, it would be 9 of 17.");
    assertThat(PUPILS.counts(new Counts(1, 4, 0, 0), Better.LOWER, "their teacher"))
        .hasValue(
            "Of the 5 pupils who were rated twice, 1 was rated better by their teacher than at the start,"
                + " 4 about the same, 0 worse.");
  }

  @Test
  void fewer_than_five_are_not_counted_out() {
    assertThat(PUPILS.counts(new Counts(2, 2, 0, 3), Better.HIGHER, "them")).isEmpty();
    assertThat(PUPILS.reliable(2, 0, 2)).isEmpty();
    assertThat(BESIDE.events(new Events(9, 4, 30), 4, "incidents")).isEmpty();
    assertThat(PUPILS.none())
        .isEqualTo(
            "Fewer than five pupils finished this term, so results are shown for the last twelve months.");
  }

  @Test
  void a_mean_says_where_the_true_one_may_lie() {
    assertThat(mean(12, 0.6, 0.1, 1.1, Better.HIGHER))
        .isEqualTo(
            "On average ratings rose by 0.6 of a point. With so few pupils the true average rise"
                + " could be anywhere from 0.1 to 1.1.");
    assertThat(mean(39, 1, 0.5, 1.5, Better.HIGHER)).contains("so few");
    assertThat(mean(40, 1, 0.5, 1.5, Better.HIGHER)).contains("With 40 pupils");
    assertThat(mean(45, -3, -4.04, -1.96, Better.LOWER))
        .isEqualTo(
            "On average ratings fell by 3 points (lower is better here). With 45 pupils the true"
                + " average fall could be anywhere from 2 to 4.");
  }

  @Test
  void an_interval_through_nought_cannot_be_told_from_no_change() {
    assertThat(mean(9, 1, -0.3, 2.3, Better.HIGHER))
        .isEqualTo(
            "On average ratings rose by 1 point, but with 9 pupils we cannot tell this from no change.");
    assertThat(mean(9, 1, -0.04, 2.04, Better.HIGHER)).contains("cannot tell");
    assertThat(mean(9, 1, 0.04, 1.96, Better.HIGHER)).endsWith("from just above 0 to 2.");
    assertThat(mean(9, 0.04, -1, 1.08, Better.HIGHER)).contains("stayed where they were");
  }

  private static String mean(int n, double mean, double low, double high, Better better) {
    return PUPILS.mean(new MeanChange(n, mean, new Interval(low, high)), better);
  }

  @Test
  void what_is_not_reliable_is_not_called_no_change() {
    assertThat(PUPILS.reliable(3, 0, 11))
        .hasValue(
            "For 3 pupils the change is bigger than the questionnaire's ordinary wobble. For the other 11"
                + " it may be wobble: that is not the same as \"no change\".");
    assertThat(PUPILS.reliable(0, 1, 4).orElseThrow()).startsWith("For 1 pupil the change");
    assertThat(PUPILS.reliable(0, 1, 4).orElseThrow()).contains("(0 better, 1 worse)");
    assertThat(PUPILS.reliable(6, 0, 0).orElseThrow()).endsWith("ordinary wobble.");
    assertThat(PUPILS.reliable(0, 0, 6).orElseThrow()).startsWith("For none of the 6 pupils is");
  }

  @Test
  void the_year_group_stands_beside_and_is_no_proof() {
    assertThat(BESIDE.yearGroup(new AttendanceChange(9, 4, -1, 3.5)))
        .isEqualTo(
            "Mentored pupils gained 4 points of attendance while their year groups lost 1 point. Other"
                + " things also changed for these pupils, so this is not proof of cause.");
  }

  @Test
  void what_waiting_alone_would_do_is_told_with_its_number_where_it_is_known() {
    assertThat(BESIDE.regression(Optional.of(2.8), Better.HIGHER))
        .isEqualTo(
            "Pupils are referred when things are at their worst; some would have picked up anyway."
                + " A rise of about 3 points is expected from that alone.");
    assertThat(BESIDE.regression(Optional.of(-2.8), Better.LOWER)).contains("A fall of about 3");
    assertThat(BESIDE.regression(Optional.of(2.8), Better.LOWER)).endsWith("anyway.");
    assertThat(BESIDE.regression(Optional.empty(), Better.LOWER)).endsWith("anyway.");
  }

  @Test
  void a_school_has_its_own_word_for_them() {
    BesideInWords mentees = new BesideInWords("mentees");
    assertThat(new InPlainWords("mentee", "mentees").none()).contains("five mentees");

    assertThat(mentees.regression(Optional.empty(), Better.HIGHER)).startsWith("Mentees are");
    assertThat(mentees.events(new Events(9, 4, 30), 5, "incidents"))
        .hasValue(
            "Incidents for these 5 mentees: 9 in the 30 school days before, 4 in the 30 school days after.");
  }

  @Test
  void of_one_pupil_chance_is_said_only_where_it_is_known() {
    OneInWords sdq = new OneInWords(new RawChange(dec("20.0"), dec("15"), Better.LOWER));

    assertThat(sdq.values()).isEqualTo("20 to 15, 5 better");
    assertThat(sdq.reliable(Optional.of(Verdict.WOBBLE))).contains("not the same as \"no change\"");
    assertThat(sdq.reliable(Optional.empty())).isEqualTo("How much of it is chance is not known.");
    assertThat(sdq.byWaiting(Optional.of(-2.82)))
        .hasValue("After a start like that, about 3 better is expected without any help.");
    assertThat(sdq.byWaiting(Optional.of(2.82))).isEmpty();
    assertThat(sdq.byWaiting(Optional.of(-0.5))).isPresent();
    assertThat(sdq.byWaiting(Optional.of(-0.49))).isEmpty();
    OneInWords higher = new OneInWords(new RawChange(dec("2"), dec("3"), Better.HIGHER));
    assertThat(higher.byWaiting(Optional.of(2.82)).orElseThrow()).contains("about 3 better");
    assertThat(new OneInWords(new RawChange(dec("2"), dec("1.5"), Better.HIGHER)).values())
        .isEqualTo("2 to 1.5, 0.5 worse");
    assertThat(new OneInWords(new RawChange(dec("0"), dec("0.0"), Better.LOWER)).values())
        .isEqualTo("0 to 0, no change");
  }

  @Test
  void no_sentence_claims_a_cause_a_grade_or_a_size_in_months() {
    for (String sentence : all()) {
      String said = " " + sentence.toLowerCase(Locale.ROOT);
      assertThat(BANNED).noneMatch(word -> said.contains(" " + word));
      assertThat(sentence).matches("[A-Z0-9].*\\.").doesNotContain("-0", "null", "  ");
    }
  }

  /** Every sentence over a grid of figures, the odd ones among them. */
  private static List<String> all() {
    List<String> all = new ArrayList<>(List.of(PUPILS.none()));
    OneInWords one = new OneInWords(new RawChange(dec("5"), dec("3"), Better.LOWER));
    Arrays.stream(Verdict.values()).map(v -> one.reliable(Optional.of(v))).forEach(all::add);
    all.add(one.reliable(Optional.empty()));
    one.byWaiting(Optional.of(-2.8)).ifPresent(all::add);
    for (Better better : Better.values()) {
      for (int i = -3; i <= 3; i++) {
        double x = i * 0.7;
        for (double half : new double[] {0, 0.02, 0.5, 3}) {
          all.add(mean(8 + 20 * Math.abs(i), x, x - half, x + half, better));
        }
        all.add(BESIDE.regression(Optional.of(x), better));
        all.add(BESIDE.yearGroup(new AttendanceChange(8, x, -x, 1)));
        int n = i + 3;
        PUPILS.counts(new Counts(n, 6 - n, 5, n), better, "their teacher").ifPresent(all::add);
        PUPILS.reliable(n, 6 - n, n).ifPresent(all::add);
        BESIDE.events(new Events(n, 1, 30), n, "suspensions").ifPresent(all::add);
      }
      all.add(BESIDE.regression(Optional.empty(), better));
    }
    return all;
  }
}
