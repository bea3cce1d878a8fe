package caseload.report.change;

import static caseload.report.change.Numbers.dec;
import static caseload.report.change.Numbers.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralPupilsTest {
  /** Student 1908: extra hours of sleep of ten patients, the second drug less the first. */
  private static final List<BigDecimal> SLEEP = list("1.2 2.4 1.3 1.3 0.0 1.0 1.8 0.8 4.6 1.4");

  /** R's own example prints this interval: t.test(extra ~ group, paired = TRUE). */
  @Test
  void the_mean_of_students_sleep_data_lies_between_0_point_70_and_2_point_46() {
    MeanChange mean = MeanChange.of(SLEEP).orElseThrow();

    assertThat(mean.mean()).isCloseTo(1.58, within(1e-12));
    assertThat(mean.interval().low()).isCloseTo(0.7001142, within(1e-7));
    assertThat(mean.interval().high()).isCloseTo(2.4598858, within(1e-7));
  }

  @Test
  void a_mean_needs_eight_a_median_and_signed_ranks_six_an_effect_size_ten() {
    assertThat(MeanChange.of(first(7))).isEmpty();
    assertThat(MeanChange.of(first(8))).isPresent();
    assertThat(MedianChange.of(first(5))).isEmpty();
    assertThat(MedianChange.of(first(6))).isPresent();
    assertThat(SignedRank.of(list("1 2 3 4 5 0 0"))).isEmpty();
    assertThat(SignedRank.of(list("1 2 3 4 5 6"))).isPresent();
    assertThat(EffectSize.of(first(9), first(9))).isEmpty();
    assertThat(EffectSize.of(first(10), first(10))).isPresent();
  }

  private static List<BigDecimal> first(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(BigDecimal::valueOf).toList();
  }

  /** The ranks printed by Campbell and Gardner 1988, and how sure they are. */
  @ParameterizedTest
  @CsvSource({
    "6, 1, .969",
    "8, 1, .992",
    "9, 2, .961",
    "10, 2, .979",
    "20, 6, .959",
    "40, 14, .962"
  })
  void the_interval_of_a_median_runs_between_two_of_the_values(int n, int rank, double sure) {
    MedianChange median = MedianChange.of(first(n)).orElseThrow();

    assertThat(median.rank()).isEqualTo(rank);
    assertThat(median.low()).isEqualByComparingTo(BigDecimal.valueOf(rank));
    assertThat(median.high()).isEqualByComparingTo(BigDecimal.valueOf(n + 1 - rank));
    assertThat(median.confidence()).isCloseTo(sure, within(.0005));
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(MedianChange.of(SLEEP).orElseThrow().median()).isEqualByComparingTo("1.3");
    assertThat(MedianChange.of(list("9 1 2 8 3 4")).orElseThrow().median())
        .isEqualByComparingTo("3.5");
  }

  /** Hollander and Wolfe 1973, p. 29: nine patients' depression, as R's wilcox.test prints it. */
  @Test
  void the_signed_ranks_of_nine_patients_are_as_printed() {
    List<BigDecimal> before = list("1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30");
    List<BigDecimal> after = list("0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29");

    SignedRank ranks = SignedRank.of(less(before, after)).orElseThrow();

    assertThat(ranks.plus()).isEqualTo(40);
    assertThat(ranks.p()).isCloseTo(0.03906, within(5e-6));
  }

  private static List<BigDecimal> less(List<BigDecimal> from, List<BigDecimal> by) {
    return IntStream.range(0, from.size()).mapToObj(i -> from.get(i).subtract(by.get(i))).toList();
  }

  /** Nine moved, all upwards, two of them by the same: 2 ways of 512. */
  @Test
  void a_change_of_nought_is_dropped_and_equal_ones_share_their_ranks() {
    SignedRank ranks = SignedRank.of(SLEEP).orElseThrow();

    assertThat(ranks.n()).isEqualTo(9);
    assertThat(ranks.plus()).isEqualTo(45);
    assertThat(ranks.p()).isEqualTo(2 / 512.0);
  }

  @Test
  void six_that_all_rise_are_as_far_as_six_can_go() {
    assertThat(SignedRank.of(list("1 1 1 1 1 1")).orElseThrow().p()).isEqualTo(2 / 64.0);
    assertThat(SignedRank.of(list("1 -1 1 -1 1 -1")).orElseThrow().p()).isEqualTo(1);
  }

  @Test
  void where_nobody_moved_there_is_nothing_to_rank() {
    assertThat(SignedRank.of(list("0 0 0 0 0 0 0 0 0.0"))).isEmpty();
  }

  /**
   * Every way tried apart from this program: of 128, 3 give 26.5 of 28 or more, and 3 1.5 or less.
   */
  @Test
  void ties_and_noughts_together_are_counted_exactly() {
    SignedRank ranks = SignedRank.of(list("0 2 2 -1 3 0 1 4 2")).orElseThrow();

    assertThat(ranks.n()).isEqualTo(7);
    assertThat(ranks.plus()).isEqualTo(26.5);
    assertThat(ranks.p()).isEqualTo(6 / 128.0);
  }

  @Test
  void sixty_two_can_still_be_counted_and_sixty_three_not() {
    assertThat(SignedRank.of(first(62)).orElseThrow().p()).isEqualTo(Math.pow(2, -61));
    assertThat(SignedRank.of(first(63))).isEmpty();
  }

  /** Every way to set the signs is tried, one by one. */
  @RepeatedTest(40)
  void the_counting_agrees_with_trying_every_way(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int n = 6 + random.nextInt(7);
    List<BigDecimal> changes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int size = 1 + random.nextInt(5);
      changes.add(BigDecimal.valueOf(random.nextBoolean() ? size : -size));
    }

    assertThat(SignedRank.of(changes).orElseThrow().p()).isCloseTo(tried(changes), within(1e-12));
  }

  private static double tried(List<BigDecimal> changes) {
    int n = changes.size();
    double[] ranks = new double[n];
    for (int i = 0; i < n; i++) {
      for (BigDecimal other : changes) {
        int order = changes.get(i).abs().compareTo(other.abs());
        ranks[i] += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
      ranks[i] += 0.5;
    }
    double seen = 0;
    for (int i = 0; i < n; i++) if (changes.get(i).signum() > 0) seen += ranks[i];
    int below = 0;
    int above = 0;
    for (int signs = 0; signs < 1 << n; signs++) {
      double sum = 0;
      for (int i = 0; i < n; i++) if ((signs >> i & 1) == 1) sum += ranks[i];
      if (sum <= seen) below++;
      if (sum >= seen) above++;
    }
    return Math.min(1, 2.0 * Math.min(below, above) / (1 << n));
  }

  /** Lakens 2013, table 1: ten people rate two films; he takes 2n - 2 and so prints 1.08. */
  @Test
  void the_effect_size_of_two_films_is_1_point_13_and_corrected_1_point_03() {
    List<BigDecimal> second = list("9 6 7 8 7 9 8 8 8 7");
    List<BigDecimal> first = list("9 7 8 9 8 9 9 10 9 9");

    EffectSize size = EffectSize.of(second, first).orElseThrow();

    assertThat(size.dav()).isCloseTo(1.13, within(0.005));
    assertThat(size.g()).isCloseTo(1.03, within(0.005));
    assertThat(size.df()).isEqualTo(9);
    assertThat(size.interval().low()).isLessThan(size.g());
  }

  /** Student 1908, table: d_z of these is 1.28, which rewards that all slept longer alike. */
  @Test
  void the_effect_size_of_students_sleep_data_is_0_point_83() {
    List<BigDecimal> one = list("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0");
    List<BigDecimal> other = list("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

    assertThat(HalfUp.round(EffectSize.of(one, other).orElseThrow().dav(), 2))
        .isEqualByComparingTo("0.83");
  }

  /** Half the width in standard deviations of change, as computed for the limits of a mean. */
  @ParameterizedTest
  @CsvSource({"5, 1.24", "8, 0.84", "10, 0.72", "20, 0.47", "40, 0.32"})
  void a_mean_of_a_few_may_lie_far_off(int n, BigDecimal half) {
    assertThat(HalfUp.round(MeanChange.t(n - 1) / Math.sqrt(n), 2)).isEqualByComparingTo(half);
  }

  /** Worked out apart from this program, with the two spreads and their correlation. */
  @Test
  void the_interval_of_an_effect_size_is_as_worked_out_by_hand() {
    List<BigDecimal> films = list("9 6 7 8 7 9 8 8 8 7");
    Interval close = EffectSize.of(films, list("9 7 8 9 8 9 9 10 9 9")).orElseThrow().interval();
    Interval wide =
        EffectSize.of(first(11), list("5 2 3 9 5 1 7 4 9 3 30")).orElseThrow().interval();

    assertThat(close.low()).isCloseTo(0.3244632, within(1e-6));
    assertThat(close.high()).isCloseTo(1.7394385, within(1e-6));
    assertThat(wide.low()).isCloseTo(-0.6185874, within(1e-6));
    assertThat(wide.high()).isCloseTo(0.9731721, within(1e-6));
  }

  /** All rated alike at entry: their spread is nought and they go together with nothing. */
  @Test
  void a_start_without_spread_still_gives_an_effect_size() {
    EffectSize size = EffectSize.of(list("3 3 3 3 3 3 3 3 3 3"), first(10)).orElseThrow();

    assertThat(size.interval().low()).isFinite().isLessThan(size.g());
  }

  @Test
  void nobody_who_differs_from_anybody_gives_no_effect_size() {
    List<BigDecimal> same = list("3 3 3 3 3 3 3 3 3 3");

    assertThat(EffectSize.of(same, same)).isEmpty();
    assertThatThrownBy(() -> EffectSize.of(same, list("1"))).hasMessageContaining("no pairs");
  }

  /** Two thousand caseloads of twelve whose true effect is known: 95 in 100 intervals hold it. */
  @ParameterizedTest
  @CsvSource({"0.0, 0.5", "0.5, 0.5", "1.0, 0.7", "0.8, 0.0"})
  void the_interval_of_an_effect_size_holds_the_true_one_about_95_times_in_100(
      double effect, double together) {
    Random random = new Random(7);
    int held = 0;
    for (int run = 0; run < 2000; run++) {
      List<BigDecimal> entries = new ArrayList<>();
      List<BigDecimal> exits = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        double one = random.nextGaussian();
        double two = together * one + Math.sqrt(1 - together * together) * random.nextGaussian();
        entries.add(BigDecimal.valueOf(one));
        exits.add(BigDecimal.valueOf(two + effect));
      }
      Interval interval = EffectSize.of(entries, exits).orElseThrow().interval();
      if (interval.low() <= effect && effect <= interval.high()) held++;
    }
    assertThat(held / 2000.0).isBetween(0.935, 0.975);
  }

  /** Newcombe 1998 (Stat Med 17:857-872), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, .2553, .3662",
    "15, 148, .0624, .1605",
    "0, 20, .0000, .1611",
    "1, 29, .0061, .1718"
  })
  void so_many_of_so_many_lie_between_the_published_limits(
      int of, int all, double low, double high) {
    Interval interval = new Proportion(of, all).interval();

    assertThat(interval.low()).isCloseTo(low, within(.00005));
    assertThat(interval.high()).isCloseTo(high, within(.00005));
  }

  @Test
  void seven_of_ten_may_be_anything_from_40_to_89_per_cent() {
    Interval interval = new Proportion(7, 10).interval();

    assertThat(HalfUp.round(100 * interval.low(), 0)).isEqualByComparingTo("40");
    assertThat(HalfUp.round(100 * interval.high(), 0)).isEqualByComparingTo("89");
    assertThatThrownBy(() -> new Proportion(11, 10)).hasMessageContaining("11 of 10");
  }

  @Test
  void the_missing_are_counted_beside_the_rest() {
    Counts counts =
        Counts.of(List.of(RawChange.Way.BETTER, RawChange.Way.WORSE, RawChange.Way.BETTER), 2);

    assertThat(counts).isEqualTo(new Counts(2, 0, 1, 2));
    assertThat(counts.atWorst()).isEqualTo(new Proportion(2, 5));
    assertThatThrownBy(() -> new Counts(1, 0, 0, -1)).hasMessageContaining("below nought");
  }

  @Test
  void halves_go_away_from_nought_even_when_the_last_digit_was_lost() {
    assertThat(HalfUp.round(2.5, 0)).isEqualByComparingTo("3");
    assertThat(HalfUp.round(-2.5, 0)).isEqualByComparingTo("-3");
    assertThat(HalfUp.round(1.15, 1)).isEqualByComparingTo("1.2");
    assertThat(HalfUp.round(0.1 + 0.7 + 0.05, 1)).isEqualByComparingTo("0.9");
    assertThat(HalfUp.round(dec("6.67"), 0)).isEqualByComparingTo("7");
    assertThat(HalfUp.round(2.449, 1)).isEqualByComparingTo("2.4");
  }
}
