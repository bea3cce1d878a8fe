package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PracticeTest {
  @TempDir private Path folder;

  @Test
  void a_whole_journey_is_practised_and_leaves_nothing_behind() {
    Terminal.Typed practice = Terminal.in(folder, "2026-11-23").type("--practise");

    assertThat(practice.exit()).isZero();
    assertThat(practice.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }
}
