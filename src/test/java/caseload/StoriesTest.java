package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools answer differently when a story may be told; the least of five is nobody's answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesTest {
  private static final String CODE = "m-3dyfxv";

  private static final String GOVERNORS = "name: \"Governors\", show-from: ";

  @TempDir private Path folder;

  private Terminal school(String name, String from, String to) throws IOException {
    return school(name, from, to, 4);
  }

  private Terminal school(String name, String from, String to, int others) throws IOException {
    Path root = folder.resolve(name);
    sit(folder).does("demo", name, "--policy", "castilion-primary", "--mentees", "5");
    Path file = root.resolve("caseload.yaml");
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
    Terminal terminal = sit(root);
    Quoted.agree(terminal, CODE, others);
    return terminal;
  }

  private static Terminal sit(Path here) {
    return Terminal.in(here, "2026-11-23").with("CASELOAD_TODAY", "2026-11-23").as("j-porter");
  }

  private static Terminal.Typed story(Terminal terminal) {
    return terminal.type("report", "case-study", CODE, "--audience", "governors");
  }

  @Test
  void one_school_shows_governors_from_three_and_still_tells_no_story_of_fewer_than_five()
      throws IOException {
    assertThat(story(school("few", GOVERNORS + 5, GOVERNORS + 3, 2)).exits(5).err())
        .contains("fewer than 5 children");
    assertThat(story(school("five", GOVERNORS + 5, GOVERNORS + 3, 4)).exits(0).out())
        .contains("One story of many");
  }

  @Test
  void another_asks_for_more_children_behind_every_number() throws IOException {
    Terminal high = school("high", GOVERNORS + 5, GOVERNORS + 8);

    assertThat(story(high).exits(5).err()).contains("fewer than 8 children");
  }

  @Test
  void a_school_with_a_scope_of_its_own_for_case_studies_asks_for_that_one() throws IOException {
    Terminal own =
        school(
            "own",
            "      - {id: quotes,",
            "      - {id: case-study, name: \"A case study\"}\n      - {id: quotes,");

    assertThat(story(own).exits(5).err()).contains("the consent to case-study lacks");
    own.does(
        "consent",
        CODE,
        "--given",
        "--by",
        "mother",
        "--scope",
        "case-study",
        "--how",
        "letter",
        "--child",
        "yes",
        "--set",
        "valid-until=2027-07-21",
        "--yes");
    assertThat(story(own).exits(0).out())
        .containsIgnoringWhitespaces("Not to be used after June 2027");
  }

  @Test
  void what_is_taken_back_is_told_no_more() throws IOException {
    Terminal terminal = school("back", "id: quotes,", "id: quotes, ");
    story(terminal).exits(0);

    terminal.does("consent", CODE, "--withdrawn", "--by", "mother", "--scope", "quotes", "--yes");

    assertThat(story(terminal).exits(5).err()).contains("the family's written yes");
  }

  @Test
  void a_child_in_care_is_in_no_story() throws IOException {
    Terminal terminal = school("care", "id: quotes,", "id: quotes, ");
    Path mentee = folder.resolve("care/mentees").resolve(CODE).resolve("mentee.yaml");
    String before = Files.readString(mentee);
    String fact = "facts:\n  - fact: \"previously-looked-after\"\n";

    Files.writeString(
        mentee,
        before.contains("\nfacts:\n")
            ? before.replace("facts:\n", fact)
            : before.replace("contacts:\n", fact + "contacts:\n"));

    assertThat(story(terminal).exits(5).err()).contains("stays with those who keep the records");
  }
}
