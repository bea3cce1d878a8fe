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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session, CODE, --note=Ran with sol pemberley at lunch",
        "session, CODE, --note=As OTHER said",
        "session, CODE, --set=what-happened=OTHER",
        "observe, CODE, --place=playground, --note=Sol Pemberley was near",
        "meeting, CODE, --kind=first, --covered=all, --note=Asked about Sol Pemberley's day",
        "meeting, CODE, --kind=parent, --with=Sol Pemberley, --note=A talk",
        "file, CODE, --kept=case-study, --where=in the folder of Sol Pemberley"
      })
  void elsewhere_the_whole_name_or_code_is_asked_about(String line) {
    String[] words =
        line.replace("CODE", club.codes().get(0))
            .replace("OTHER", club.codes().get(1))
            .split(", ", -1);
    int before = club.terminal().files().size();

    assertThat(club.terminal().type(words).exits(2).err())
        .contains("This seems to name another mentee (" + club.codes().get(1) + ")");
    assertThat(club.terminal().files()).hasSize(before);
  }

  @Test
  void a_first_name_alone_is_asked_about_while_that_childs_file_is_open() {
    String[] sang = {"session", club.codes().get(0), "--note=Wren Ashdown and Sol sang."};

    assertThat(club.terminal().type(sang).exits(2).err())
        .contains("Sol is the first name of another mentee (" + club.codes().get(1) + ")");
    club.terminal()
        .does(
            "exit",
            club.codes().get(1),
            "--type=parent-withdrew",
            "--reason=moved",
            "--yes",
            "--no-input");
    club.terminal().does(sang);
  }

  @Test
  void the_child_is_named_in_the_own_file_without_a_question() {
    club.terminal().does("session", club.codes().get(0), "--note=Today Wren Ashdown sang.");
  }

  @Test
  void check_finds_the_name_and_the_code_of_another_in_a_file() {
    String[] notes = {"Sat with indigo marsh.", "See " + club.codes().get(2) + "."};
    for (int i = 0; i < 2; i++) {
      club.terminal().does("session", club.codes().get(i), "--note=" + notes[i], "--yes");
    }

    assertThat(club.terminal().type("check", "--json").out().split("\"W64\"", -1)).hasSize(3);
  }

  @Test
  void a_surname_that_is_a_word_names_nobody() {
    club.terminal().does("session", "--group=lego-club", "--note=We drew the marsh and a wren.");
  }
}
