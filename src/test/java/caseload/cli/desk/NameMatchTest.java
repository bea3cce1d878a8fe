package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.cli.desk.Match.NearMiss;
import caseload.cli.desk.Match.None;
import caseload.cli.desk.Match.One;
import caseload.cli.desk.Match.Several;
import caseload.cli.desk.NameMatch.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameMatchTest {
  private static final List<Candidate> CASELOAD =
      List.of(
          open("m-7k3q9x", "Jordan Taylor", ""),
          open("m-2d4hp5", "Siân O'Brien-Jones", ""),
          open("m-9w8r7t", "Łukasz Wójcik", "Luke"),
          open("m-bcdfgh", "Anne-Marie Weiß", ""),
          open("m-4x4x4x", "Kemal Işık", ""),
          open("m-5z5z5z", "Søren Đorđević", ""),
          open("m-6q6q6q", "Aisha Khan", ""),
          open("m-8n8n8n", "Aidan Kirk", ""),
          open("m-3f3f3f", "Jo Bell", ""),
          exited("m-7t7t7t", "Kit Tyler"));

  private final NameMatch match = new NameMatch(CASELOAD, false);

  @ParameterizedTest
  @CsvSource({
    "m-7k3q9x, m-7k3q9x",
    "M-7K3Q9X, m-7k3q9x",
    "m7k3q9x, m-7k3q9x",
    "' M7K3Q9X ', m-7k3q9x",
    "jt, m-7k3q9x",
    "JT, m-7k3q9x",
    "j.t., m-7k3q9x",
    "jordan, m-7k3q9x",
    "JORD, m-7k3q9x",
    "tay, m-7k3q9x",
    "jordan taylor, m-7k3q9x",
    "jordan t, m-7k3q9x",
    "sian, m-2d4hp5",
    "SIÂN, m-2d4hp5",
    "obrien, m-2d4hp5",
    "o’brien, m-2d4hp5",
    "jones, m-2d4hp5",
    "soj, m-2d4hp5",
    "sj, m-2d4hp5",
    "lukasz, m-9w8r7t",
    "luke, m-9w8r7t",
    "luke wojcik, m-9w8r7t",
    "lw, m-9w8r7t",
    "marie, m-bcdfgh",
    "anne marie, m-bcdfgh",
    "weiss, m-bcdfgh",
    "isik, m-4x4x4x",
    "IŞIK, m-4x4x4x",
    "soren, m-5z5z5z",
    "dordevic, m-5z5z5z",
    "mbcdfgh, m-bcdfgh"
  })
  void a_mentee_is_found_by_code_initials_or_the_start_of_a_name(String typed, String code) {
    assertThat(match.of(typed)).isEqualTo(new One(code));
  }

  @Test
  void initials_of_one_that_begin_the_name_of_another_are_not_decided() {
    assertThat(match.of("jo")).satisfies(fits("m-7k3q9x", "m-2d4hp5", "m-3f3f3f"));
    assertThat(match.of("so")).satisfies(fits("m-2d4hp5", "m-5z5z5z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ak", "AI", "a"})
  void nobody_is_picked_when_two_fit(String typed) {
    assertThat(match.of(typed)).isInstanceOf(Several.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m-7k3q9z",
        "m7k3q9z",
        "m-7k39qx",
        "m-7k3q9",
        "m-7k3q9xx",
        "m-bcdfgj",
        "M-7k3q9",
        "m7",
        "m0",
        "m9",
        "m-bcdf9j"
      })
  void a_slip_in_a_code_leads_to_no_other_child(String typed) {
    assertThat(match.of(typed)).isEqualTo(new None(true));
  }

  @ParameterizedTest
  @CsvSource({
    "tylor, m-7k3q9x",
    "jorden, m-7k3q9x",
    "jodran, m-7k3q9x",
    "kahn, m-6q6q6q",
    "aish4, m-6q6q6q"
  })
  void one_letter_off_is_asked_about_and_never_assumed(String typed, String code) {
    assertThat(match.of(typed))
        .isInstanceOfSatisfying(
            NearMiss.class,
            miss -> assertThat(miss.near()).extracting(Candidate::code).containsExactly(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "xy", "zebedee", "'", "-", "\u0301", "jordan taylors x", "jtx"})
  void nobody_is_nobody(String typed) {
    assertThat(match.of(typed)).isEqualTo(new None(false));
  }

  @Test
  void two_letters_are_too_few_to_be_near_anybody() {
    assertThat(match.of("jq")).isEqualTo(new None(false));
    assertThat(new NameMatch(List.of(open("m-111111", "Jo Lee", "")), false).of("leo"))
        .isInstanceOf(NearMiss.class);
  }

  @Test
  void a_name_of_nothing_but_marks_is_found_by_code_alone() {
    NameMatch odd = new NameMatch(List.of(open("m-111111", "- '", "\u0301")), false);

    assertThat(odd.of("jo")).isEqualTo(new None(false));
    assertThat(odd.of("m-111111")).isEqualTo(new One("m-111111"));
  }

  @Test
  void who_has_left_is_found_by_exact_code_only() {
    assertThat(match.of("m7t7t7t")).isEqualTo(new One("m-7t7t7t"));
    assertThat(match.of("kit")).isEqualTo(new None(false));
    assertThat(match.of("tyler")).isEqualTo(new None(false));
    assertThat(match.of("kt")).isEqualTo(new None(false));
  }

  @Test
  void who_has_left_is_found_by_name_when_asked_for() {
    NameMatch everybody = new NameMatch(CASELOAD, true);

    assertThat(everybody.of("kit")).isEqualTo(new One("m-7t7t7t"));
    assertThat(everybody.of("kt")).isEqualTo(new One("m-7t7t7t"));
    assertThat(everybody.of("tylor")).isInstanceOf(NearMiss.class);
  }

  @Test
  void initials_shared_with_somebody_who_has_left_still_mean_the_one_who_is_here() {
    NameMatch both =
        new NameMatch(
            List.of(open("m-111111", "Jade Thompson", ""), exited("m-222222", "Jim Tate")), false);

    assertThat(both.of("jt")).isEqualTo(new One("m-111111"));
  }

  @Test
  void nobody_is_picked_when_somebody_else_fits_as_well() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      List<Candidate> some = caseload(random);
      String typed = typed(random, some);

      Match found = new NameMatch(some, true).of(typed);

      List<String> fitting = fittingByHand(some, typed);
      if (fitting.size() > 1) assertThat(found).as(typed).isInstanceOf(Several.class);
      if (found instanceof One one) assertThat(fitting).as(typed).containsExactly(one.code());
    }
  }

  @Test
  void an_added_mentee_never_moves_a_word_from_one_child_to_another() {
    Random random = new Random(12);
    for (int i = 0; i < 3_000; i++) {
      List<Candidate> some = caseload(random);
      String typed = typed(random, some);
      Match before = new NameMatch(some, true).of(typed);
      List<Candidate> more = new ArrayList<>(some);
      more.add(0, open("m-0new00", name(random), ""));

      Match after = new NameMatch(more, true).of(typed);

      if (before instanceof One one && after instanceof One other) assertThat(other).isEqualTo(one);
    }
  }

  @Test
  void naughty_strings_find_nobody_and_break_nothing() {
    for (String naughty : NaughtyStrings.all()) {
      NameMatch withNaughty =
          new NameMatch(
              Stream.of(open("m-1q1q1q", naughty, naughty), open("m-2", "Jo", "")).toList(), true);

      assertThat(match.of(naughty)).isNotInstanceOf(One.class);
      assertThat(withNaughty.of(naughty)).isNotNull();
      assertThat(withNaughty.of("m-1q1q1q")).isEqualTo(new One("m-1q1q1q"));
    }
  }

  private static java.util.function.Consumer<Match> fits(String... codes) {
    return found ->
        assertThat(found)
            .isInstanceOfSatisfying(
                Several.class,
                several ->
                    assertThat(several.fitting())
                        .extracting(Candidate::code)
                        .containsExactly(codes));
  }

  /** The rules written again for plain names of two words, as slowly and simply as can be. */
  private static List<String> fittingByHand(List<Candidate> all, String typed) {
    List<String> fitting = new ArrayList<>();
    for (Candidate who : all) {
      String[] parts = who.fullName().toLowerCase(Locale.ROOT).split(" ", -1);
      String initials = parts[0].substring(0, 1) + parts[1].charAt(0);
      boolean starts = parts[0].startsWith(typed) || parts[1].startsWith(typed);
      if (starts || initials.equals(typed)) fitting.add(who.code());
    }
    return fitting;
  }

  private static List<Candidate> caseload(Random random) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(8); i++)
      all.add(open("m-" + i + "00000", name(random), ""));
    return all;
  }

  private static String name(Random random) {
    return part(random) + " " + part(random);
  }

  private static String part(Random random) {
    StringBuilder part = new StringBuilder().append((char) ('A' + random.nextInt(3)));
    for (int i = 0; i < random.nextInt(4); i++) part.append((char) ('a' + random.nextInt(3)));
    return part.toString();
  }

  private static String typed(Random random, List<Candidate> some) {
    String name = some.get(random.nextInt(some.size())).fullName().toLowerCase(Locale.ROOT);
    String part = name.split(" ", -1)[random.nextInt(2)];
    return random.nextBoolean() ? part.substring(0, 1 + random.nextInt(part.length())) : "ab";
  }

  private static Candidate open(String code, String name, String knownAs) {
    return new Candidate(code, name, Optional.of(knownAs).filter(known -> !known.isEmpty()), true);
  }

  private static Candidate exited(String code, String name) {
    return new Candidate(code, name, Optional.empty(), false);
  }
}
