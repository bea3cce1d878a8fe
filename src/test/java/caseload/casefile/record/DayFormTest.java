package caseload.casefile.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-09T15:04:05Z", "2026-10-09T15:04:05+01:00", "2026-10-09T15:04:05-03:30",
        "2026-10-09T15:04Z", "2026-10-09T15:04:05.25+00:00", "2024-02-29T00:00:00+18:00"
      })
  void a_moment_is_what_the_library_makes_of_it(String said) {
    assertThat(DayForm.moment(said)).isEqualTo(OffsetDateTime.parse(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30T15:04:05Z",
        "2026-10-09T25:04:05Z",
        "2026-10-09T15:04:05+19:00",
        "2026-10-09T15:04:05",
        "2026-10-09T15:04:05+0100",
        "2026-10-09 15:04:05Z",
        "",
        "2026-10-09T15:04:05Zz",
        "2026-10-09T15:04:05+01:60"
      })
  void what_is_no_moment_is_refused(String said) {
    assertThatThrownBy(() -> DayForm.moment(said)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void any_signs_are_read_as_the_library_reads_them() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder said = new StringBuilder("2026-10-09T15:04:05+01:00");
      said.setCharAt(random.nextInt(said.length()), "0123456789-:+TZ ".charAt(random.nextInt(16)));
      if (random.nextInt(3) == 0) said.setLength(random.nextInt(said.length()));
      assertThat(read(() -> DayForm.moment(said.toString())))
          .as("%s", said)
          .isEqualTo(read(() -> OffsetDateTime.parse(said)));
    }
  }

  private static String read(java.util.function.Supplier<OffsetDateTime> reader) {
    try {
      return reader.get().toString();
    } catch (DateTimeException refused) {
      return "refused";
    }
  }
}
