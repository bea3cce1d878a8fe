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

/**
 * Parents who share a home get one letter unless the school wants it otherwise; nobody else does.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneLetterPerHomeTest {
  private static final String MOTHER =
      "contact CODE --name Mrs_Novak --relationship mother --parental-responsibility yes"
          + " --letters yes --address 4_Mill_Lane,_Castilion";
  private static final String FATHER =
      "contact CODE --name Mr_Novak --relationship father --parental-responsibility yes"
          + " --letters yes";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aChildWhoIsAccepted() throws IOException {
    terminal = Terminal.in(Files.createDirectory(folder.resolve("school")), "2026-09-18");
    terminal.does("init", ".", "--policy", "castilion-primary");
    terminal.does(
        "refer --name Wren --date-of-birth 12/3/2017 --referrer Oakes --role senco --criterion"
            .concat(" friendship-issues=alone --strengths Draws --hoped-for Friends")
            .split(" ", -1));
    does("prioritise CODE --accept --priority high --reason alone --decided-by senco --yes");
    does(MOTHER);
  }

  @Test
  void one_letter_greets_both_and_has_a_line_for_each_to_sign() throws IOException {
    does(FATHER + " --address 4_mill_lane_CASTILION");

    List<String> letters = letters();

    assertThat(letters).hasSize(1);
    assertThat(letters.get(0)).contains("Dear Mrs Novak and Mr Novak,");
    assertThat(letters.get(0).split("Signature: ", -1)).hasSize(3);
    assertThat(letters.get(0)).contains("ask me for a slip each");
  }

  @Test
  void a_school_that_wants_it_writes_to_each() throws IOException {
    oneForEach();
    does(FATHER + " --address 4_Mill_Lane,_Castilion");

    assertThat(letters()).hasSize(2).noneMatch(text -> text.contains(" and Mr Novak"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--address 17_Dock_Road",
        "",
        "--address 4_Mill_Lane,_Castilion --language Polish",
      })
  void whoever_may_live_elsewhere_or_reads_another_language_has_a_letter_of_their_own(String said)
      throws IOException {
    does((FATHER + " " + said).strip());

    assertThat(letters()).hasSize(2).noneMatch(text -> text.contains(" and Mr Novak"));
  }

  @Test
  void with_one_address_on_file_but_only_one_who_lives_with_the_child_there_are_two()
      throws IOException {
    does("contact CODE --name Mrs_Novak --lives-with");
    does(FATHER + " --address 4_Mill_Lane,_Castilion --lives-elsewhere");

    does("consent CODE --given --by mother --how form");
    does(
        "plan CODE --target Sits --barrier friendship-issues --measure lunches --from 1 --to 4"
            + " --by 27/11/2026 --agreed-with pupil --review-on 13/11/2026 --yes");

    assertThat(does("letter review-invitation CODE --on 2/10/2026 -f txt --yes").out())
        .contains("Dear Mrs Novak,", "Dear Mr Novak,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--restriction no-letters", "--restriction court-order", "--letters no"})
  void nobody_who_may_not_be_written_to_is_named(String barred) throws IOException {
    does(FATHER + " --address 4_Mill_Lane,_Castilion");
    does("contact CODE --name Mr_Novak " + barred);

    assertThat(letters()).hasSize(1).noneMatch(text -> text.contains("Mr Novak"));
  }

  @Test
  void what_was_sent_and_asked_is_recorded_for_both() throws IOException {
    does(FATHER + " --address 4_Mill_Lane,_Castilion");

    does("letter consent CODE -f txt --sent today");

    List<String> records = records();
    assertThat(records)
        .filteredOn(text -> text.contains("letter: "))
        .anyMatch(text -> text.contains("contact: \"mother\"") && text.contains("- \"father\""));
    assertThat(records.stream().filter(text -> text.contains("answer: \"asked\""))).hasSize(2);
    assertThat(terminal.does("check").out()).doesNotContain("not among the contacts");
  }

  @Test
  void a_home_that_was_asked_together_is_reminded_together() throws IOException {
    does(FATHER + " --address 4_Mill_Lane,_Castilion");
    does("letter consent CODE -f txt --sent today");

    String reminder = does("letter consent-reminder CODE -f txt --sent today").out();

    assertThat(does("letter consent-reminder CODE -f txt --yes").out().split("=====", -1))
        .hasSize(1);
    assertThat(reminder).isNotEmpty();
    assertThat(records().stream().filter(text -> text.contains("answer: \"reminded\""))).hasSize(2);
  }

  @Test
  void who_was_asked_on_another_day_is_reminded_alone() throws IOException {
    does("letter consent CODE -f txt --sent today --to mother");
    does(FATHER + " --address 4_Mill_Lane,_Castilion");
    terminal.with("CASELOAD_TODAY", "2026-09-21");
    does("letter consent CODE -f txt --sent today --to father");

    assertThat(does("letter consent-reminder CODE -f txt --yes").out().split("=====", -1))
        .hasSize(2);
  }

  @Test
  void the_letter_of_a_social_worker_or_a_carer_speaks_to_them() throws IOException {
    does(
        "contact CODE --name Ms_Worth --relationship social-worker --parental-responsibility"
            + " local-authority --letters yes");
    does("contact CODE --name Mr_Field --relationship foster-carer --letters yes --lives-with");

    assertThat(to("social-worker"))
        .contains("as the social worker for Wren")
        .contains("The local authority holds parental responsibility")
        .contains("Virtual School")
        .doesNotContain("foster carer", "4 Mill Lane", "Novak");
    assertThat(to("foster-carer"))
        .contains("as the foster carer of Wren")
        .contains("The placement plan says what you may decide")
        .doesNotContain("Virtual School", "4 Mill Lane", "Novak");
    assertThat(to("mother")).doesNotContain("social worker", "placement plan");
  }

  @Test
  void a_carer_with_delegated_authority_is_told_what_may_be_decided() throws IOException {
    does(
        "contact CODE --name Mr_Field --relationship foster-carer --letters yes --lives-with"
            + " --delegated yes");
    assertThat(to("foster-carer")).contains("The placement plan says what you may decide");

    Path file = folder.resolve("school").resolve("caseload.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("(?m)^  consent:$", "  consent:\n    delegated-authority: yes"));

    assertThat(to("foster-carer"))
        .contains("The placement plan says that you may decide this yourself");
  }

  private String to(String who) {
    return does("letter consent CODE -f txt --to " + who).out();
  }

  private List<String> letters() throws IOException {
    String all = does("letter consent CODE -f txt --yes").out();
    return List.of(all.split("=====", -1));
  }

  private List<String> records() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("school").resolve("mentees"))) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
      return files.stream().map(OneLetterPerHomeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Terminal.Typed does(String words) {
    String[] typed = words.replace("CODE", terminal.codes().get(0)).split(" ", -1);
    for (int i = 0; i < typed.length; i++) typed[i] = typed[i].replace('_', ' ');
    return terminal.does(typed);
  }

  private void oneForEach() throws IOException {
    Path file = folder.resolve("school").resolve("caseload.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("(?m)^  # letters: .*$", "  letters: {one-per-household: no}"));
  }
}
