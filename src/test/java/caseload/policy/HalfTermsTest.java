package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HalfTermsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

  @Test
  void a_term_has_two_halves_around_its_holiday() {
    Span away = new Span(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30));

    assertThat(calendar(Optional.of(away)).halves())
        .containsExactly(
            new Span(FIRST, LocalDate.of(2026, 10, 25)),
            new Span(LocalDate.of(2026, 10, 31), LAST));
  }

  @Test
  void a_term_without_a_holiday_is_one_half_term() {
    assertThat(calendar(Optional.empty()).halves()).containsExactly(new Span(FIRST, LAST));
  }

  @Test
  void who_counts_in_half_terms_writes_the_terms() {
    SchoolFile file = Starters.everythingOn("blank");
    Calendar none =
        new Calendar(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> with(file, none))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("half-terms");
    assertThat(with(Starters.policy("blank"), none).calendar()).isEqualTo(none);
  }

  private static SchoolFile with(SchoolFile file, Calendar calendar) {
    return new SchoolFile(
        file.format(),
        file.school(),
        file.staff(),
        calendar,
        file.policy(),
        file.schools(),
        file.comparison());
  }

  private static Calendar calendar(Optional<Span> away) {
    return new Calendar(
        List.of(new Term("autumn-2026", FIRST, LAST, away)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
