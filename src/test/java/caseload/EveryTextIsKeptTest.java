package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.cli.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was wrong with a command: the text that it was given is on the disk or the screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryTextIsKeptTest {
  private static final String TEXT = "She came in singing and drew the whole hall.";

  /** Values that are soon typed again, or that have no place outside a child's own file. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "MENTEE",
          "DATE",
          "ID",
          "ROLE",
          "NAME",
          "N",
          "FILE",
          "yes|no",
          "TYPE",
          "FORMAT",
          "WHO",
          "TIME",
          "KIND",
          "CONTACT",
          "YEAR",
          "UPN",
          "TOPIC",
          "TO",
          "TERM",
          "TEMPLATE",
          "STATE",
          "SCOPE",
          "REF",
          "QUESTIONNAIRE",
          "PHONE",
          "PERSON",
          "LINES",
          "LANGUAGE",
          "FIGURE",
          "EMAIL",
          "DIR",
          "CODE",
          "CLASS",
          "WHEN",
          "WORD",
          "T1=WORD",
          "T1=N",
          "NAME=V",
          "ITEM=V",
          "ROLE.QUESTIONNAIRE.SCORE=N");

  @TempDir private Path folder;
  private Terminal terminal;
  private String code = "";
  private String other = "";
  private int turn;

  @BeforeEach
  void two_children() {
    terminal = Terminal.in(folder, "2026-09-14").as("j-porter");
    terminal.does("init", ".", "--policy", "castilion-primary");
    refer("Wren Ashdown");
    refer("Sol Pemberley");
    code = codeOf("Wren Ashdown");
    other = codeOf("Sol Pemberley");
  }

  private void refer(String name) {
    terminal.does(
        "refer",
        "--name=" + name,
        "--date-of-birth=12/3/2017",
        "--referrer=Mr Oakes",
        "--role=class-teacher",
        "--criterion=bereavement=her gran",
        "--strengths=draws",
        "--hoped-for=a friend");
  }

  private String codeOf(String name) {
    return terminal.codes().stream()
        .filter(
            each ->
                terminal
                    .files()
                    .getOrDefault("mentees/" + each + "/mentee.yaml", "")
                    .contains(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_option_for_a_text_keeps_it_whatever_was_wrong() {
    for (Grammar.Texts each : Grammar.texts(NO_TEXT)) {
      List<String> words = new ArrayList<>(List.of(each.command()));
      words.addAll(List.of(wrong()));
      words.add(each.option() + "=" + each.before() + TEXT);
      found(words);
    }
  }

  @Test
  void every_option_for_a_file_keeps_what_was_piped_whatever_was_wrong() {
    for (Grammar.Texts each : Grammar.files()) {
      List<String> words = new ArrayList<>(List.of(each.command()));
      words.addAll(List.of(wrong()));
      words.addAll(List.of(each.option(), "-"));
      terminal.piping(TEXT);
      found(words);
    }
  }

  /** The next of them, so that all options together meet all faults. */
  private String[] wrong() {
    return wrongs().get(turn++ % wrongs().size());
  }

  private List<String[]> wrongs() {
    return List.of(
        new String[] {"--no-such-option"},
        new String[] {code, "--no-such-option"},
        new String[] {code, other, "--no-such-option"},
        new String[] {"nobody-at-all", "--no-such-option"},
        new String[] {code, "--folder=no-such-folder"});
  }

  private void found(List<String> words) {
    Terminal.Typed typed = terminal.type(words.toArray(String[]::new));

    assertThat(typed.exit()).as("%s", typed).isNotZero();
    Map<String, String> drafts = drafts();
    assertThat(typed.err().contains(TEXT) || held(drafts)).as("%s", typed).isTrue();
    assertThat(drafts.keySet()).as("%s", typed).noneMatch(name -> name.contains(other));
    for (String name : drafts.keySet()) delete(name);
  }

  private static boolean held(Map<String, String> drafts) {
    return drafts.values().stream().anyMatch(each -> each.contains(TEXT));
  }

  private Map<String, String> drafts() {
    Map<String, String> drafts = new LinkedHashMap<>(terminal.files());
    drafts.keySet().removeIf(name -> !name.contains("drafts/"));
    return drafts;
  }

  private void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private String draft() {
    return drafts().keySet().stream().findFirst().orElseThrow();
  }

  @Test
  void what_rules_refuse_is_kept_and_goes_on_with_recover_even_several_texts_at_once() {
    String[] first = {"session", code, "--note", TEXT + "\n\nAnd left.", "--tell-teacher=Was glad"};

    String err = terminal.type(first).exits(5).err();
    String draft = draft();
    consented();

    assertThat(draft).startsWith("mentees/" + code + "/drafts/typed-2026-09-14-");
    assertThat(err).contains("--recover " + draft).doesNotContain("And left");
    assertThat(terminal.does("due").err()).contains("A text was not saved");
    assertThat(terminal.does("check", code).out()).contains("N55", "--recover " + draft);
    terminal.does("session", code, "--recover", draft, "--yes");
    assertThat(drafts()).isEmpty();
    assertThat(terminal.files().values())
        .anyMatch(file -> file.contains("And left.") && file.contains("Was glad"));
    assertThat(terminal.does("check").out()).startsWith("All fine");
  }

  @Test
  void a_text_that_is_saved_with_more_of_them_leaves_no_draft() {
    consented();
    terminal.type("session", code, "--note", TEXT, "--bad").exits(2);
    terminal.type("session", code, "--note", TEXT + " Really.", "--bad").exits(2);

    terminal.does("session", code, "--note", TEXT, "--tell-teacher=Was glad", "--yes");

    assertThat(drafts()).hasSize(1);
    assertThat(drafts().values()).allMatch(kept -> kept.contains("Really"));
  }

  private void consented() {
    terminal.does("contact", code, "--name=Ms Ashdown", "--relationship=mother", "--letters=yes");
    terminal.does("consent", code, "--given", "--how", "form");
  }

  @Test
  void a_text_that_is_typed_again_and_saved_leaves_no_draft() {
    terminal.type("comment", code, "--note", TEXT, "--date=31/2/2026").exits(2);
    terminal.type("comment", code, "--note", TEXT, "--date=31/2/2026").exits(2);
    assertThat(drafts()).hasSize(1);
    consented();

    terminal.does("comment", code, "--note", TEXT, "--by=pupil", "--yes");

    assertThat(drafts()).isEmpty();
  }

  @Test
  void words_for_two_children_lie_in_neither_ones_folder() {
    terminal
        .piping(TEXT)
        .type("letter", "feedback-parent", code, other, "--words-file", "-")
        .exits(5);

    assertThat(draft()).startsWith("drafts/typed-");
    assertThat(drafts()).containsValue(TEXT);
  }

  @Test
  void a_table_with_a_bad_row_is_kept() {
    String table = "code,point,total\n" + code + ",entry,2\nm-000000,entry,nine\n";

    terminal.piping(table).type("measure", "staff-rating", "--from-csv", "-").exits(2);

    assertThat(terminal.files().get(draft())).isEqualTo(table);
    assertThat(draft()).startsWith("drafts/");
  }

  @Test
  void more_than_can_be_read_is_kept_whole() {
    String much = (TEXT + "\n").repeat(7_000);

    terminal.piping(much).type("session", code, "--note-file=-").exits(2);

    assertThat(terminal.files().get(draft())).isEqualTo(much);
  }

  @Test
  void what_may_lie_nowhere_is_said_back() {
    String[] typed = {"session", "nobody", "--note", "He says that he will kill himself."};
    String[] named = {"session", "nobody", "--note", "Today it was Sol Pemberley who came."};
    String[] beside = {"session", code, "--note", "Today it was Sol Pemberley who came."};
    String[] dry = {"session", code, "--dry-run", "--note", TEXT};

    for (String[] each : List.of(typed, named, beside, dry)) {
      Terminal.Typed no = terminal.type(each);
      assertThat(no.exit()).isNotZero();
      assertThat(no.err()).contains("was not kept").contains(each[each.length - 1]);
    }
    assertThat(drafts()).isEmpty();
  }

  @Test
  void few_words_and_names_are_not_kept() {
    terminal.type("session", code, "--attended=no", "--reason=on a school trip").exits(5);
    terminal.type("refer", "--name=Ada Of Many Long Names Indeed", "--bad").exits(2);

    assertThat(drafts()).isEmpty();
  }

  @Test
  void a_draft_that_is_not_there_is_said_and_one_of_a_pipe_is_told_apart() {
    terminal.piping(TEXT).type("session", code, "--note-file=-", "--bad").exits(2);
    String piped = draft();

    assertThat(terminal.type("session", code, "--recover", "drafts/typed-2026-01-01-00000000.yaml"))
        .satisfies(no -> assertThat(no.exit()).isEqualTo(3))
        .satisfies(no -> assertThat(no.err()).contains("There is no draft"));
    assertThat(terminal.type("session", code, "--recover", piped).exits(3).err())
        .contains("in place of -  " + piped);
  }

  @Test
  void a_disk_that_takes_nothing_gives_the_text_back() throws IOException {
    Files.createDirectories(folder.resolve("mentees").resolve(code));
    Files.writeString(folder.resolve("mentees").resolve(code).resolve("drafts"), "in the way");

    assertThat(terminal.type("session", code, "--note", TEXT).exits(5).err()).contains(TEXT);
  }
}
