package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildWordTest {

  @ParameterizedTest
  @ValueSource(strings = {"pupil", "year-5-pupils", "self", "parent-and-child", "young-person"})
  void is_the_child(String word) {
    assertThat(ChildWord.isChild(word)).isTrue();
    assertThat(ChildWord.isGrownUp(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teacher",
        "class-teacher",
        "head-of-year",
        "parent",
        "other-staff",
        "parent-or-carer",
        "mother-of-the-child",
        "teaching-assistants",
        "social-worker",
        "senco",
        "school"
      })
  void is_plainly_a_grown_up(String word) {
    assertThat(ChildWord.isGrownUp(word)).isTrue();
    assertThat(ChildWord.isChild(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "star", "buddy", "parent-and-me", "i"})
  void says_nothing_and_must_be_said(String word) {
    assertThat(ChildWord.isGrownUp(word)).isFalse();
    assertThatThrownBy(() -> new Respondent(word, "Me", Optional.empty()))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("child: yes or child: no");
  }

  @Test
  void what_is_said_counts_and_a_childs_word_cannot_be_denied() {
    assertThat(new Respondent("me", "Me", Optional.of(true)).isChild()).isTrue();
    assertThat(new Respondent("buddy", "Buddy", Optional.of(false)).isChild()).isFalse();
    assertThatThrownBy(() -> new Respondent("self", "Self", Optional.of(false)))
        .hasMessageContaining("is the child");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pupil", "The young person", "Year 5 girls", "Parent/child", "Her"})
  void the_name_of_a_respondent_is_looked_at_as_well_as_the_id(String name) {
    assertThat(new Respondent("adult", name, Optional.empty()).isChild()).isTrue();
    assertThatThrownBy(() -> new Respondent("buddy", name, Optional.of(false)))
        .isInstanceOf(Unfit.class)
        .hasMessageContaining("is the child; write child: yes, or another name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mother of the pupil", "Parent or carer", "Teacher, about the child"})
  void a_grown_ups_name_may_tell_of_a_child(String name) {
    assertThat(new Respondent("adult", name, Optional.of(false)).isChild()).isFalse();
  }
}
