package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of a child names another, in whatever letters and whichever field. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnothersNameTest {
  @TempDir private Path folder;
  private Club club;

  @BeforeEach
  void three_children_of_a_group() {
    club = Club.of(3, folder);
    club.terminal().does("group", "Lego club", "--add=" + String.join(",", club.codes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--note=sol built a tower",
        "--note=SOL PEMBERLEY left",
        "--note=pemberley's tower",
        "--tell-teacher=Worked with sol",
        "--set=child-words=pemberley was kind",
        "--set=reason=Sol was loud",
        "--set=activity=Tower with Indigo",
        "--set=place=pemberley hall"
      })
  void a_session_of_the_group_names_none_of_the_others(String option) {
    assertThat(club.terminal().type("session", "--group=lego-club", option).exits(5).err())
        .contains("name another child");
    assertThat(club.sessions(club.codes().get(0))).isEmpty();
  }

  @Test
  void nor_does_the_part_of_one_child() {
    String own = "--for=" + club.codes().get(0) + ":tell-teacher=indigo helped";

    club.terminal().type("session", "--group=lego-club", own).exits(5);
  }

  @Test
  void a_surname_that_is_a_word_names_nobody() {
    club.terminal().does("session", "--group=lego-club", "--note=We drew the marsh and a wren.");
  }
}
