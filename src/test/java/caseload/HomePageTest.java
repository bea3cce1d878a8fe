package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for home says nothing of asking and answering that is not so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomePageTest {
  private static final String ANSWERED = "In \"Parent and carer questionnaire\" the number went";
  private static final String DAY = "2026-11-23";
  private static final String GRANDFATHER =
      """
        - id: "grandfather"
          name: "Mr Emeka Obi"
          salutation: "Mr Obi"
          relationship: "grandfather"
          parental-responsibility: "no"
          lives-with: %s
          address:
            - "%s"
            - "Harrowmere"
            - "ZZ9 4QX"
      recorded:
      """;

  @TempDir private Path folder;

  private Terminal terminal = Terminal.in(Path.of("."), DAY);

  @BeforeEach
  void aPracticeCaseload() {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
  }

  private static Terminal sit(Path here) {
    return Terminal.in(here, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  private String page() {
    return terminal.does("report", "mentee", "m-3dyfxv").out();
  }

  private void alsoKnown(String livesWith, String street) throws IOException {
    Path mentee = folder.resolve("demo/mentees/m-3dyfxv/mentee.yaml");
    String more = GRANDFATHER.formatted(livesWith, street);
    Files.writeString(mentee, Files.readString(mentee).replace("recorded:\n", more));
  }

  @Test
  void whoever_shares_the_home_and_gets_no_letters_makes_no_second_home() throws IOException {
    alsoKnown("yes", "10 Plover Rise");

    assertThat(page()).contains(ANSWERED);
  }

  @Test
  void whoever_lives_elsewhere_does() throws IOException {
    alsoKnown("no", "3 Mill Lane");

    assertThat(page())
        .doesNotContain(ANSWERED)
        .contains("Please tell me how you see it.")
        .doesNotContain("from you", "or you");
  }

  private static boolean begins(Path file) {
    return file.getFileName().toString().matches("[57]-.*");
  }

  @Test
  void what_never_began_has_not_come_to_an_end() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("demo/mentees/m-3dyfxv"))) {
      for (Path file : files.filter(HomePageTest::begins).toList()) Files.delete(file);
    }

    assertThat(page()).contains("Our meetings did not begin.").doesNotContain("come to an end");
  }
}
