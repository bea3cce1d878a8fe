package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyInWordsTest {
  static final List<String> POLICIES = Starters.POLICIES;

  /** Only the id of these says anything: their words are those of the scope itself. */
  private static final String ASKED_FOR_WORDS = ".policy.consent.askedFor\\[\\d+].name";

  /** Left out it means the same item. */
  private static final String USUAL_FIRST = ".policy.firstMeeting.firstOfAll=nothing";

  /** Each names something else in the file, or is meant by it, so that any other is refused. */
  private static final Set<String> NAMES_ANOTHER =
      Set.of("Points.criterion", "Intake.term", "Cover.mentor", "Calendar.twoWeek");

  @Test
  void castilion_reads_like_its_paper() {
    assertThat(words(Starters.policy("castilion-primary")))
        .contains("Mrs J. Porter [j-porter]: learning mentor, 3 hours a week, Learning Mentor Room")
        .contains("Who may refer: Head Teacher, Class Teacher or SENCO.")
        .contains("A child must meet at least one of the reasons below.")
        .contains("- Underachieving (clear evidence is needed)")
        .contains("Decided together by: Learning Mentor, Line Manager and SENCO.")
        .contains("Consent is needed from one parent or carer.")
        .contains("It lasts at least 6 weeks.")
        .contains(
            "- Staff rating questionnaire at exit [staff-rating-exit], by the end: questionnaire of staff")
        .contains("It is reviewed every 2 years.")
        .contains("The review was due by Friday 30 September 2022: it is overdue.")
        .contains("Kept from the policy: Vision");
  }

  @Test
  void a_review_that_is_still_to_come_is_not_overdue() {
    SchoolFile file = Starters.policy("castilion-primary");

    assertThat(PolicyInWords.lines(file, LocalDate.of(2022, 9, 30)))
        .contains("  The next review is due by Friday 30 September 2022.");
  }

  @Test
  void year_groups_come_in_order() {
    assertThat(words(Starters.everythingOn("blank")))
        .contains("Children in each year group: 60 in reception, 60 in year 1, 60 in year 2,");
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void what_no_school_can_change_is_said_in_every_school(String name) {
    assertThat(words(Starters.policy(name)))
        .contains("Without consent in force on that very day there is no session");
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void any_change_to_a_setting_changes_the_words(String name) {
    SchoolFile file = Starters.everythingOn(name);
    String words = words(file);

    assertThat(Mutants.of(file).count()).isGreaterThan(300);
    assertThat(
            Mutants.of(file)
                .filter(mutant -> words((SchoolFile) mutant.whole()).equals(words))
                .map(Mutants.Mutant::path)
                .filter(path -> !path.matches(ASKED_FOR_WORDS) && !path.equals(USUAL_FIRST)))
        .isEmpty();
  }

  @Test
  void the_starters_leave_no_setting_untried() {
    Set<String> tried = new TreeSet<>();
    for (String name : POLICIES) {
      Mutants.of(Starters.everythingOn(name)).forEach(mutant -> tried.add(mutant.setting()));
    }

    tried.addAll(NAMES_ANOTHER);
    assertThat(tried).containsAll(Settings.of(SchoolFile.class));
  }

  private static String words(SchoolFile file) {
    return String.join("\n", PolicyInWords.lines(file, Starters.TODAY));
  }
}
