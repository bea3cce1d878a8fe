package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayWordsTest {
  private static final Map<String, LocalDate> TERM =
      Map.of(
          "end of term", LocalDate.of(2026, 12, 18),
          "half term", LocalDate.of(2026, 10, 26));

  private final DayWords words = onMonday23November();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today             | 2026-11-23
          yesterday         | 2026-11-22
          tomorrow          | 2026-11-24
          TODAY             | 2026-11-23
          mon               | 2026-11-23
          fri               | 2026-11-20
          friday            | 2026-11-20
          Friday            | 2026-11-20
          tues              | 2026-11-17
          weds              | 2026-11-18
          thurs             | 2026-11-19
          last fri          | 2026-11-20
          last mon          | 2026-11-16
          next fri          | 2026-11-27
          next mon          | 2026-11-30
          23/11             | 2026-11-23
          1/10              | 2026-10-01
          3/9/26            | 2026-09-03
          3/9/2026          | 2026-09-03
          3.9.2026          | 2026-09-03
          3-9-26            | 2026-09-03
          03/09/2026        | 2026-09-03
          20 nov            | 2026-11-20
          20th November     | 2026-11-20
          20 nov 25         | 2025-11-20
          3 September 2026  | 2026-09-03
          3 sep 2026        | 2026-09-03
          3rd sept 2026     | 2026-09-03
          3 sep, 2026       | 2026-09-03
          2026-09-03        | 2026-09-03
          2026-9-3          | 2026-09-03
          29/2/2024         | 2024-02-29
          3 days ago        | 2026-11-20
          1 day ago         | 2026-11-22
          2 weeks ago       | 2026-11-09
          in 6 weeks        | 2027-01-04
          +6w               | 2027-01-04
          +3d               | 2026-11-26
          end of term       | 2026-12-18
          half term         | 2026-10-26
          half-term         | 2026-10-26
          fri 20 nov        | 2026-11-20
          Mon 23 Nov 2026   | 2026-11-23
          Fri, 20/11        | 2026-11-20
          """)
  void a_day_in_the_past_is_the_nearest_one_not_after_today(String typed, LocalDate day) {
    assertThat(words.past(typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today       | 2026-11-23
          mon         | 2026-11-23
          fri         | 2026-11-27
          next fri    | 2026-11-27
          last fri    | 2026-11-20
          27/11       | 2026-11-27
          4/1         | 2027-01-04
          4 jan       | 2027-01-04
          2 weeks     | 2026-12-07
          in 6 weeks  | 2027-01-04
          3 days      | 2026-11-26
          3 days ago  | 2026-11-20
          3/9/27      | 2027-09-03
          end of term | 2026-12-18
          """)
  void a_day_to_come_is_the_nearest_one_not_before_today(String typed, LocalDate day) {
    assertThat(words.future(typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3/9          | Thu 3 Sep 2026
          3.9          | Thu 3 Sep 2026
          3-9          | Thu 3 Sep 2026
          3 sep        | Thu 3 Sep 2026
          3rd sept     | Thu 3 Sep 2026
          24/11        | Mon 24 Nov 2025
          29/2         | Thu 29 Feb 2024
          """)
  void a_day_typed_without_its_year_and_far_from_today_is_asked_about(String typed, String day) {
    Mistyped far = mistyped(() -> words.past(typed));

    assertThat(far.says()).startsWith("without its year, " + typed + " would be " + day);
    assertThat(far.next()).startsWith("Type the year too: ");
  }

  @Test
  void the_question_names_both_years() {
    Mistyped far = mistyped(() -> words.future("3/9"));

    assertThat(far.says())
        .isEqualTo("without its year, 3/9 would be Fri 3 Sep 2027, 284 days ahead");
    assertThat(far.next()).isEqualTo("Type the year too: 3/9/2027 or 3/9/2026");
  }

  @Test
  void sixty_days_are_near_and_sixty_one_are_far() {
    assertThat(words.past("24/9")).isEqualTo(LocalDate.of(2026, 9, 24));
    assertThatThrownBy(() -> words.past("23/9")).isInstanceOf(Mistyped.class);
    assertThat(words.future("22/1")).isEqualTo(LocalDate.of(2027, 1, 22));
    assertThatThrownBy(() -> words.future("23/1")).isInstanceOf(Mistyped.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11/23/2026      | there is no month 23; dates here are day/month/year            | Did you mean 23/11/2026 (Mon 23 Nov 2026)?
          11/23           | there is no month 23; dates here are day/month/year            | Did you mean 23/11?
          13/13/2026      | there is no month 13; dates here are day/month/year            | For example 13/11 or 13/11/2026
          11/31/2026      | there is no month 31; dates here are day/month/year            | For example 13/11 or 13/11/2026
          5/0/2026        | there is no month 0; dates here are day/month/year             | For example 13/11 or 13/11/2026
          2026-23-11      | there is no month 23; a date that starts with the year is year-month-day | For example 2026-11-13, or day first: 13/11/2026
          31/9            | 31/9 is not a real date: September has 30 days                 | Dates are day/month, for example 30/9. See: caseload help dates
          31 june 2026    | 31 june 2026 is not a real date: June has 30 days              | Dates are day/month, for example 30/6. See: caseload help dates
          32/1/2026       | 32/1/2026 is not a real date: January has 31 days              | Dates are day/month, for example 31/1. See: caseload help dates
          0/9             | 0/9 is not a real date: there is no day 0                      | Dates are day/month, for example 30/9. See: caseload help dates
          30/2            | 30/2 is not a real date: February has 28 days, 29 in a leap year | Dates are day/month, for example 29/2. See: caseload help dates
          29/2/2027       | 29/2/2027 is not a real date: 2027 is not a leap year, February has 28 days | Dates are day/month, for example 28/2. See: caseload help dates
          30/2/2028       | 30/2/2028 is not a real date: February 2028 has 29 days        | Dates are day/month, for example 29/2. See: caseload help dates
          3/9/1066        | the year 1066 cannot be right                                  | Years here are 1900 to 2099, or two digits
          tue 23 nov 2026 | 23/11/2026 is a Monday, not a Tuesday                          | Type the date alone, or with its own day: Mon 23 Nov 2026
          blursday        | I can't read "blursday" as a date                              | These work: today, yesterday, fri, last fri, 13/11, 13 nov, 2026-11-13
          2 weeks         | "2 weeks" could be before or after today                       | Type "2 weeks ago" or "in 2 weeks"
          """)
  void what_is_wrong_with_a_date_is_said_with_what_to_type(String typed, String says, String next) {
    Mistyped wrong = mistyped(() -> words.past(typed));

    assertThat(wrong.says()).isEqualTo(says);
    assertThat(wrong.next()).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "week before last",
        "last",
        "next",
        "last today",
        "fr",
        "m",
        "3/9.2026",
        "3//9",
        "3/9/206",
        "3/9/20266",
        "+3",
        "3d",
        "6w",
        "+6 weeks ago",
        "in 3 days ago",
        "in 3d",
        "3 ma",
        "3 me",
        "sep 3",
        "12",
        "2026",
        "20261103",
        "3 vendredi",
        "vendredi",
        "٣/٩",
        "end of the term",
        "/",
        "-",
        "3/",
        "/9",
        "1/1/1/1",
        "next 3/9",
        "-3d",
        "noon",
        "9999 days ago"
      })
  void anything_else_is_not_a_date(String typed) {
    assertThat(mistyped(() -> words.past(typed)).says()).startsWith("I can't read \"");
    assertThat(mistyped(() -> words.future(typed)).says()).startsWith("I can't read \"");
  }

  @Test
  void a_calendar_without_term_dates_says_so() {
    DayWords bare = new DayWords(words.today(), name -> Optional.empty());

    assertThat(mistyped(() -> bare.future("end of term")).says())
        .isEqualTo("the school calendar does not say when \"end of term\" is");
  }

  @Test
  void every_day_we_print_can_be_typed_back() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(50_000));

      assertThat(words.past(DayWords.say(day))).isEqualTo(day);
      assertThat(words.future(day.toString())).isEqualTo(day);
    }
  }

  @Test
  void no_pair_of_numbers_is_ever_read_month_first() {
    for (int first = 0; first <= 40; first++) {
      for (int second = 0; second <= 40; second++) {
        String typed = first + "/" + second + "/2026";
        try {
          assertThat(words.past(typed).getDayOfMonth()).isEqualTo(first);
        } catch (Mistyped refused) {
          assertThat(refused.says()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void the_computers_language_changes_nothing() {
    Locale usual = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "de-DE", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(words.past("FRI 20 NOV")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(DayWords.say(LocalDate.of(2026, 9, 3))).isEqualTo("Thu 3 Sep 2026");
        assertThat(mistyped(() -> words.past("31/9")).says()).contains("September has 30 days");
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void naughty_strings_are_dates_or_mistyped_and_nothing_else() {
    for (String naughty : NaughtyStrings.all()) {
      try {
        assertThat(words.past(naughty)).isNotNull();
      } catch (Mistyped refused) {
        assertThat(refused.says()).hasSizeLessThan(160);
      }
    }
  }

  @Test
  void how_far_off_a_day_is_is_said_in_days() {
    assertThat(mistyped(() -> words.past("3/9")).says())
        .isEqualTo("without its year, 3/9 would be Thu 3 Sep 2026, 81 days ago");
  }

  @Test
  void blanks_around_and_between_the_words_do_not_matter() {
    assertThat(words.past("  last\u00a0  fri ")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(words.past("fri" + " ".repeat(37))).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void a_long_text_is_refused_before_it_is_looked_at() {
    String long_ = "3".repeat(1_000_000);

    assertThat(mistyped(() -> words.past(long_)).says())
        .isEqualTo("I can't read \"" + "3".repeat(40) + "...\" as a date");
  }

  private static DayWords onMonday23November() {
    return new DayWords(LocalDate.of(2026, 11, 23), DayWordsTest::calendar);
  }

  private static Optional<LocalDate> calendar(String name) {
    return Optional.ofNullable(TERM.get(name));
  }

  private static Mistyped mistyped(org.assertj.core.api.ThrowableAssert.ThrowingCallable typing) {
    Mistyped thrown = catchThrowableOfType(Mistyped.class, typing);
    assertThat(thrown).isNotNull();
    return thrown;
  }
}
