package caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.policy.Nearest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestTest {
  private static final List<String> COMMANDS =
      List.of(
          "due",
          "today",
          "session",
          "log",
          "list",
          "show",
          "refer",
          "prioritise",
          "contact",
          "consent",
          "measure",
          "file",
          "mentor",
          "observe",
          "meeting",
          "plan",
          "review",
          "exit",
          "follow-up",
          "reopen",
          "concern",
          "drop-in",
          "letter",
          "form",
          "report",
          "explain",
          "edit",
          "undo",
          "history",
          "check",
          "doctor",
          "resolve",
          "backup",
          "migrate",
          "group",
          "import",
          "export",
          "policy",
          "questionnaire",
          "subject-access",
          "transfer",
          "retention",
          "dispose",
          "init",
          "demo",
          "config",
          "completion",
          "help");

  @ParameterizedTest
  @CsvSource({
    "sesion, session",
    "seesion, session",
    "sessoin, session",
    "sessions, session",
    "sess, session",
    "lsit, list",
    "lits, list",
    "shwo, show",
    "reffer, refer",
    "refere, refer",
    "priortise, prioritise",
    "prioritize, prioritise",
    "consnet, consent",
    "concent, consent",
    "mesure, measure",
    "metting, meeting",
    "paln, plan",
    "reveiw, review",
    "eixt, exit",
    "folowup, follow-up",
    "follow, follow-up",
    "re-open, reopen",
    "dropin, drop-in",
    "leter, letter",
    "lettre, letter",
    "reprot, report",
    "unod, undo",
    "histroy, history",
    "chekc, check",
    "imoprt, import",
    "questionaire, questionnaire",
    "subjectaccess, subject-access",
    "retension, retention",
    "hlep, help",
    "tday, today",
    "DEU, due",
    "confg, config"
  })
  void a_slip_of_the_finger_leads_to_the_command(String typed, String meant) {
    assertThat(Nearest.to(typed, COMMANDS, OtherWords.forCommands())).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "ls, list",
    "add, refer",
    "new, refer",
    "delete, dispose",
    "erase, dispose",
    "rm, dispose",
    "referral, refer",
    "parent, contact",
    "permission, consent",
    "sdq, measure",
    "target, plan",
    "sar, subject-access",
    "GDPR, subject-access",
    "print, letter",
    "governors, report",
    "restore, backup",
    "view, show",
    "close, exit",
    "?, help"
  })
  void a_word_of_the_job_or_of_another_program_leads_to_ours(String typed, String meant) {
    assertThat(Nearest.to(typed, COMMANDS, OtherWords.forCommands())).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "--", "x", "jt", "xyzzy", "m-7k3q9x", "abracadabra", "42"})
  void what_is_like_nothing_gets_no_suggestion(String typed) {
    assertThat(Nearest.to(typed, COMMANDS, OtherWords.forCommands())).isEmpty();
  }

  @Test
  void every_other_word_stands_for_a_command_and_hides_none() {
    assertThat(COMMANDS).containsAll(OtherWords.forCommands().values());
    assertThat(COMMANDS).doesNotContainAnyElementsOf(OtherWords.forCommands().keySet());
  }

  @Test
  void an_other_word_is_offered_only_where_there_is_that_command() {
    assertThat(Nearest.to("delete", List.of("list"), Map.of("delete", "dispose"))).isEmpty();
  }

  @Test
  void an_option_is_found_whatever_dashes_it_was_given() {
    List<String> options = List.of("-n", "--minutes", "--dry-run", "--note");

    assertThat(Nearest.to("--mintues", options)).contains("--minutes");
    assertThat(Nearest.to("-minutes", options)).contains("--minutes");
    assertThat(Nearest.to("--MINUTES", options)).contains("--minutes");
    assertThat(Nearest.to("--n", options)).contains("-n");
    assertThat(Nearest.to("--dryrun", options)).contains("--dry-run");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "list, list, 0",
    "list, lsit, 1",
    "list, lit, 1",
    "list, liist, 1",
    "list, lost, 1",
    "list, silt, 2",
    "ca, abc, 3",
    "👩a, 👩b, 1"
  })
  void a_swap_is_one_slip(String one, String two, int slips) {
    assertThat(Nearest.distance(one, two)).isEqualTo(slips);
    assertThat(Nearest.distance(two, one)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({
    "exat, exit, true", "exxx, exit, false", "repxxt, report, true", "revixxx, review, false",
    "prioxxxse, prioritise, false", "priotxxise, prioritise, true", "ex, exit, true",
        "de, due, true",
    "xe, exit, false", "e, exit, false"
  })
  void the_longer_the_word_the_more_slips_it_may_have(String typed, String known, boolean near) {
    assertThat(Nearest.to(typed, List.of(known)).isPresent()).isEqualTo(near);
  }

  @Test
  void of_two_as_near_the_one_with_the_same_first_letter_is_offered() {
    assertThat(Nearest.to("forn", List.of("born", "form"))).contains("form");
    assertThat(Nearest.to("exp", List.of("explain", "exit"))).contains("explain");
  }

  @Test
  void a_word_of_any_length_is_answered_at_once() {
    assertThat(Nearest.to("a".repeat(1_000_000), COMMANDS)).isEmpty();
  }
}
