package caseload.letter.kind;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.TemplateFault;
import caseload.letter.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterKindTest {
  @TempDir private Path own;

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void the_shipped_template_prints_nothing_but_what_its_letter_may_tell(LetterKind kind) {
    assertThat(new Templates(own).faults(kind.template(), kind.names())).isEmpty();
  }

  @Test
  void a_school_cannot_make_a_letter_tell_what_its_kind_does_not_know() throws IOException {
    Files.writeString(own.resolve("waiting-list.mustache"), "{{pupil.born}} {{tried}} {{phone}}");

    List<TemplateFault> faults =
        new Templates(own).faults("waiting-list", LetterKind.WAITING_LIST.names());

    assertThat(faults).hasSize(3);
  }

  @Test
  void a_fact_that_may_be_absent_must_be_asked_for_first() throws IOException {
    Files.writeString(own.resolve("decision.mustache"), "{{received}} {{strengths}}");

    List<TemplateFault> faults = new Templates(own).faults("decision", LetterKind.DECISION.names());

    assertThat(faults)
        .singleElement()
        .extracting(TemplateFault::says)
        .asString()
        .contains("need not be there");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void it_is_found_by_the_word_that_lists_it(LetterKind kind) {
    assertThat(LetterKind.of(kind.word())).contains(kind);
    assertThat(kind.about().length()).isBetween(20, 70);
  }
}
