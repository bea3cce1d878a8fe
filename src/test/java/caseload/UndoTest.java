package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a command wrote can be taken back and brought back, byte for byte. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndoTest {
  private static final Pattern HISTORY = Pattern.compile("mentees/[^/]+/\\.history/.*");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> every_command_can_be_taken_back_and_brought_back() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    terminal.on("2026-11-13");
    String code = terminal.codes().get(0);
    return Stream.of(
            "session CODE --date 9/10/2026 --minutes 30 --yes",
            "session CODE --date 16/10/2026 --attended no --reason ill --yes",
            "contact CODE --name Jo --relationship uncle --parental-responsibility no --letters no",
            "contact CODE --name Jo --phone 0123",
            "drop-in --minutes 20 --pupils 4",
            "group Chess --add CODE",
            "group Chess --remove CODE",
            "mentor --kind supervision --minutes 30 --yes",
            "letter feedback-parent CODE --sent 13/11/2026 -f html",
            "review CODE --target T1=partly --decision continue --yes",
            "exit CODE --type targets-met --reason done --target T1=met --referral-reason met --yes",
            "reopen CODE --reason mistaken")
        .map(line -> line.replace("CODE", code))
        .map(line -> DynamicTest.dynamicTest(line, () -> backAndForth(terminal, line)));
  }

  private static void backAndForth(Terminal terminal, String line) {
    Map<String, String> before = told(terminal);
    terminal.type(line.split(" ", -1)).exits(0);
    Map<String, String> after = told(terminal);
    assertThat(after).isNotEqualTo(before);

    terminal.does("undo", "--yes");
    assertThat(told(terminal)).isEqualTo(before);

    terminal.does("undo", "--yes");
    assertThat(told(terminal)).isEqualTo(after);
    terminal.does("check");
  }

  @Test
  void what_was_changed_since_is_not_taken_back() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    terminal.on("2026-10-09");
    String code = terminal.codes().get(0);
    terminal.does("session", code, "--minutes", "30");
    Path session = theOne("7-session");
    Files.writeString(session, Files.readString(session).replace("minutes: 30", "minutes: 25"));
    Map<String, String> before = told(terminal);

    Terminal.Typed undo = terminal.type("undo").exits(6);

    assertThat(undo.err()).contains("was changed after that command; nothing was taken back");
    assertThat(told(terminal)).isEqualTo(before);
  }

  @Test
  void nobody_takes_back_what_a_colleague_typed() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    Map<String, String> before = told(terminal);

    Terminal.Typed undo = terminal.as("s-else").type("undo").exits(2);

    assertThat(undo.err()).contains("nothing of s-else to take back");
    assertThat(told(terminal)).isEqualTo(before);
  }

  @Test
  void what_was_taken_back_stays_in_the_mentees_own_folder() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    terminal.on("2026-10-09");
    terminal.does("session", terminal.codes().get(0), "--minutes", "30", "--note", "CANARY");
    terminal.does("undo");

    Map<String, String> holding = new TreeMap<>(terminal.files());
    holding.values().removeIf(text -> !text.contains("CANARY"));
    assertThat(holding.keySet()).isNotEmpty().allMatch(HISTORY.asMatchPredicate());
  }

  @Test
  void an_undo_that_was_broken_off_goes_on_where_it_stopped() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    terminal.on("2026-10-09");
    String code = terminal.codes().get(0);
    terminal.does("session", code, "--minutes", "30");
    Map<String, String> before = told(terminal);
    terminal.does("letter", "feedback-parent", code, "--sent", "9/10/2026", "-f", "html");
    Path letter = theOne("2026-10-09-feedback-parent");
    Files.delete(letter);

    terminal.does("undo", "--yes");

    assertThat(told(terminal)).isEqualTo(before);
    assertThat(terminal.type("undo", "--number", "" + (last(terminal) - 1)).exits(2).err())
        .contains("is taken back already");
  }

  /** The number of the last command. */
  private static int last(Terminal terminal) {
    String line = terminal.does("undo", "--list").out().strip();
    return Integer.parseInt(line.substring(0, line.indexOf(' ')));
  }

  @Test
  void a_contact_on_whose_word_something_stands_is_not_taken_back() throws IOException {
    Terminal terminal = new Givens(folder).of("planned").at(folder.resolve("planned"));
    terminal.on("2026-10-09");
    String code = terminal.codes().get(0);
    terminal.does(
        "contact",
        code,
        "--name",
        "Ms Carol New",
        "--relationship",
        "guardian",
        "--parental-responsibility",
        "yes",
        "--letters",
        "yes");
    int number = last(terminal);
    terminal.does("consent", code, "--withdrawn", "--by", "guardian", "--how", "phone");
    Map<String, String> before = told(terminal);

    terminal.type("undo", "--number", "" + number, "--yes").exits(5);

    assertThat(told(terminal)).isEqualTo(before);
  }

  private Path theOne(String begins) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("planned"))) {
      return all.filter(each -> String.valueOf(each.getFileName()).startsWith(begins))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What a reader of the caseload sees: everything but earlier versions and our own notes. */
  private static Map<String, String> told(Terminal terminal) {
    Map<String, String> told = new TreeMap<>(terminal.files());
    told.keySet().removeIf(name -> name.contains(".history/") || name.startsWith(".caseload/"));
    return told;
  }
}
