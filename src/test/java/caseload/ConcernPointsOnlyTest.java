package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A concern's role is one of the school's, and its reference a number without words or names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernPointsOnlyTest {
  @TempDir private Path folder;
  private Club club;

  @BeforeEach
  void two_children() {
    club = Club.of(2, folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hit at 3",
        "uncle-hits-arms-twice-1",
        "CP_2026_1",
        "A-1234567890-1234567890-12",
        "no-number",
        "1-wren",
        "ASHDOWN/7",
        "Pemberley-2",
        "2026:hit"
      })
  void a_reference_that_tells_is_refused(String reference) {
    assertThat(concern("dsl", reference).exits(5).err()).contains("--reference CP-2026-114");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CP-2026-114", "r1", "2026/17", "MyConcern-17"})
  void a_number_is_kept(String reference) {
    concern("dsl", reference).exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dsl", "SENCO", "learning mentor"})
  void a_role_of_the_school_is_kept(String role) {
    concern(role, "CP-1").exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uncle-hit-her", "mrs-shah", "wren"})
  void another_role_is_refused(String role) {
    assertThat(concern(role, "CP-1").exits(2).err()).contains("They are:", "dsl", "senco");
    assertThat(files()).isEmpty();
  }

  @Test
  void check_finds_both_in_a_file() throws IOException {
    concern("dsl", "CP-1").exits(0);
    Path file = folder.resolve(files().get(0));
    String right = Files.readString(file);

    Files.writeString(file, right.replace("CP-1", "hit him on Monday 1"));
    assertThat(club.terminal().type("check", "--json").out()).contains("\"E24\"");
    Files.writeString(file, right.replace("CP-1", "1-wren"));
    assertThat(club.terminal().type("check", "--json").out()).contains("\"E24\"");
    Files.writeString(file, right.replace("\"dsl\"", "\"uncle\""));
    assertThat(club.terminal().type("check", "--json").out()).contains("\"W40\"");
    Files.writeString(file, right);
    assertThat(club.terminal().type("check").out()).contains("All fine");
  }

  private List<String> files() {
    Stream<String> all = club.terminal().files().keySet().stream();
    return all.filter(name -> name.contains("5-concern")).toList();
  }

  private Terminal.Typed concern(String role, String reference) {
    return club.terminal()
        .type("concern", club.codes().get(0), "--passed-to=" + role, "--reference=" + reference);
  }
}
