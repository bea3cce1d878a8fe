package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** Waits for what goes on in the background as well: it holds the pipe to cat open. */
  private static final String AND_AFTER = "exec 3>&1; cases/bin/caseload %s 9>&1 >&3 | cat";

  @TempDir Path temp;
  private Path home;
  private LauncherFolder folder;

  @BeforeEach
  void aBuiltCaseload() throws IOException {
    home = temp.toRealPath();
    folder = LauncherFolder.in(home, "cases");
  }

  @Test
  void every_argument_arrives_exactly_as_typed() throws Exception {
    String[] typed = {
      "note",
      "two  words",
      "",
      "\"quoted\"",
      "it's",
      "*",
      "100%",
      "%PATH%",
      "$HOME",
      "`id`",
      "a\nb",
      "end\n",
      "-",
      "--",
      "-jar",
      "-D",
      "@file",
      "\\",
      "!",
      "~",
      "a;b&c|d",
      "#",
      " "
    };

    assertThat(folder.run(typed).arguments()).containsExactly(typed);
  }

  @Test
  void the_exit_code_and_the_words_are_those_of_the_command() throws Exception {
    LauncherFolder.Outcome outcome = folder.run("list");

    assertThat(outcome.exit()).isEqualTo(5);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.words()).containsSequence("-jar", folder.jar().toString(), "list");
  }

  @Test
  void it_is_found_through_links_to_links() throws Exception {
    Files.createDirectories(home.resolve("bin"));
    Files.createSymbolicLink(home.resolve("bin/near"), Path.of("../cases/bin/caseload"));
    Files.createSymbolicLink(home.resolve("far"), home.resolve("bin/near"));
    Files.createSymbolicLink(home.resolve("folder"), Path.of("cases/bin"));

    for (String call :
        List.of(
            "./far",
            "bin/near",
            "PATH=$PATH:bin near",
            "folder/caseload",
            "cd folder && ./caseload")) {
      assertThat(folder.sh(call + " list").words()).as(call).contains(folder.jar().toString());
    }
  }

  @Test
  void it_is_found_from_every_folder_and_by_every_name() throws Exception {
    for (String call :
        List.of(
            "cases/bin/caseload",
            "cd cases/bin && /bin/sh caseload",
            "cd cases && bin/../bin/caseload",
            "PATH=$PATH:$HOME/cases/bin caseload",
            "cd / && CDPATH=$HOME $HOME/cases/bin/caseload")) {
      assertThat(folder.sh(call + " list").words()).as(call).contains(folder.jar().toString());
    }
  }

  @Test
  void its_folder_may_have_spaces_and_signs_in_its_name() throws Exception {
    LauncherFolder odd =
        LauncherFolder.in(Files.createDirectory(home.resolve("other")), "Ann's $HOME * cases \n");

    assertThat(odd.run("list").words()).containsSequence("-jar", odd.jar().toString(), "list");
  }

  @Test
  void the_newest_Java_is_taken_by_number_and_not_by_spelling() throws Exception {
    folder.java(".jdks/a", "21.0.9");
    Path newest = folder.java("usr/lib/jvm/b", "21.0.10");
    folder.java("opt/c", "17.0.99");
    folder.java("opt/d", "1.8.0_392");

    assertThat(folder.with("JAVA_HOME", "").run().java()).isEqualTo(newest.toString());
  }

  @Test
  void JAVA_HOME_goes_before_a_newer_Java_unless_it_is_too_old() throws Exception {
    Path newer = folder.java(".jdks/newer", "25");

    assertThat(folder.run().java()).isEqualTo(home.resolve("java-home").toString());
    assertThat(folder.with("JAVA_HOME", folder.java("old", "11.0.20")).run().java())
        .isEqualTo(newer.toString());
  }

  @Test
  void a_Java_on_the_path_is_found_behind_its_links() throws Exception {
    Path java = folder.java("elsewhere", "18-ea");
    Files.createSymbolicLink(home.resolve("alternative"), java.resolve("bin/java"));
    Files.createSymbolicLink(home.resolve("tools/java"), Path.of("../alternative"));

    assertThat(folder.with("JAVA_HOME", "").run().java()).isEqualTo(java.toString());
  }

  @Test
  void without_a_Java_it_says_what_to_install() throws Exception {
    folder.java(".jdks/old", "11.0.20");

    LauncherFolder.Outcome outcome = folder.with("JAVA_HOME", "").run("list");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("Caseload needs Java 17 or newer, and there is none on this computer")
        .contains("11.0.20", "sudo apt install", "brew install");
  }

  @Test
  void names_are_read_as_UTF_8_whatever_the_locale() throws Exception {
    assertThat(folder.run().words()).contains("LC_ALL=C.UTF-8");
    assertThat(folder.with("LC_ALL", "C").run().words())
        .contains("LC_ALL=C.UTF-8", "-Dfile.encoding=UTF-8");
  }

  @Test
  void Javas_own_variables_are_kept_from_it_for_each_would_print_a_line() throws Exception {
    assertThat(folder.with("JAVA_TOOL_OPTIONS", "-Da=b").run().words())
        .contains("JAVA_TOOL_OPTIONS=");
  }

  @Test
  void what_is_missing_is_built_quietly_with_one_line() throws Exception {
    Files.delete(folder.jar());
    folder.maven("echo noise; echo noise >&2; mkdir -p target/lib; echo jar >target/caseload.jar");

    LauncherFolder.Outcome outcome = folder.run("list");

    assertThat(outcome.err())
        .isEqualTo("Building Caseload; this happens once and takes about a minute.\n");
    assertThat(outcome.arguments()).containsExactly("list");
    assertThat(folder.run("list").err()).isEmpty();
  }

  @Test
  void first_runs_at_once_build_once_even_after_one_that_was_killed() throws Exception {
    Files.delete(folder.jar());
    folder.maven("echo built >>built.txt; mkdir -p target/lib; echo jar >target/caseload.jar");
    Files.createSymbolicLink(home.resolve("cases/target/.building"), Path.of("999999999"));

    List<LauncherFolder.Started> commands = new ArrayList<>();
    for (String word : List.of("one", "two", "three")) {
      commands.add(folder.start(word));
    }

    for (LauncherFolder.Started command : commands) {
      assertThat(command.outcome().arguments()).hasSize(1);
    }
    assertThat(home.resolve("cases/built.txt")).hasContent("built");
    assertThat(home.resolve("cases/target/.building")).doesNotExist();
  }

  @Test
  void when_it_cannot_be_built_it_shows_why_and_leaves_no_half_jar() throws Exception {
    Files.delete(folder.jar());
    folder.maven("echo No such host; echo half >target/caseload.jar; exit 1");

    LauncherFolder.Outcome outcome = folder.run("list");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("No such host\nCaseload could not be built");
    assertThat(folder.jar()).doesNotExist();
  }

  @Test
  void without_Maven_or_a_full_JDK_it_says_what_to_install() throws Exception {
    Files.delete(folder.jar());

    assertThat(folder.run().err()).contains("needs Apache Maven", "sudo apt install");

    Files.delete(home.resolve("java-home/bin/javac"));

    assertThat(folder.run().err()).contains("needs a full JDK", "sudo apt install");
  }

  @Test
  void a_class_archive_is_learnt_after_the_first_command_and_used_from_the_second()
      throws Exception {
    folder.with("CASELOAD_CACHE", home.resolve("a cache"));
    String archive = home + "/a cache" + home + "/cases" + home + "/java-home/17.0.15.jsa";

    assertThat(folder.sh(AND_AFTER.formatted("one")).words())
        .noneMatch(word -> word.startsWith("-XX:Shared"));
    assertThat(folder.sh(AND_AFTER.formatted("two")).words())
        .contains("-XX:SharedArchiveFile=" + archive);

    Files.setLastModifiedTime(folder.jar(), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));

    assertThat(folder.sh(AND_AFTER.formatted("three")).words())
        .noneMatch(word -> word.startsWith("-XX:Shared"));
  }

  @Test
  void an_archive_that_cannot_be_learnt_harms_nothing() throws Exception {
    folder.with("CASELOAD_CACHE", Files.createFile(home.resolve("file")).resolve("cache"));

    LauncherFolder.Outcome outcome = folder.sh(AND_AFTER.formatted("list"));

    assertThat(outcome.arguments()).containsExactly("list");
    assertThat(outcome.err()).isEmpty();
  }
}
