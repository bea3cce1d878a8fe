package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question about a concern is asked once; of question and answer nothing is in any file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorryTest {
  private static final String NOTE = "He said: my uncle hit me on Sunday.";
  private static final String QUESTION = "Question: is this a concern for the DSL";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void a_child_with_a_plan() throws IOException {
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Path here = Files.createDirectory(folder.resolve("here"));
    terminal = new Givens(kept).of("planned").at(here).on("2026-10-09");
  }

  @Test
  void a_no_leaves_every_file_as_it_was() throws IOException {
    Map<String, String> before = all();

    Terminal.Typed typed = terminal.answering("n").type("session", code(), "--note", NOTE);

    assertThat(typed.exits(2).err()).contains(QUESTION, "nothing was saved");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void a_yes_saves_the_note_and_nothing_of_the_question() throws IOException {
    Map<String, String> before = all();

    Terminal.Typed typed = terminal.answering("y").type("session", code(), "--note", NOTE);

    assertThat(typed.exits(0).err()).containsOnlyOnce(QUESTION);
    Map<String, String> added = all();
    added.keySet().removeAll(before.keySet());
    assertThat(String.join("\n", added.values()))
        .containsOnlyOnce(NOTE)
        .doesNotContainIgnoringCase("concern", "dsl", "worr");
    added.keySet().removeIf(name -> name.contains(".caseload"));
    String text = String.join("\n", added.values());
    assertThat(text.lines().filter(line -> line.contains(":")).map(line -> line.split(":", 2)[0]))
        .containsExactlyInAnyOrder(
            "mentee",
            "step",
            "date",
            "minutes-planned",
            "minutes",
            "format",
            "place",
            "mentor",
            "attended",
            "what-happened",
            "recorded",
            "  at",
            "  by");
  }

  @Test
  void a_script_is_not_held_up_and_a_program_is_told_nothing() {
    Terminal.Typed said = terminal.type("session", code(), "--no-input", "--note", NOTE).exits(0);
    Terminal.Typed program =
        terminal.on("2026-10-16").type("session", code(), "--json", "--note", NOTE).exits(0);

    assertThat(said.err()).containsOnlyOnce(QUESTION).doesNotContain("[y/N]");
    assertThat(program.err()).isEmpty();
    assertThat(program.out()).doesNotContainIgnoringCase("question", "concern");
  }

  @Test
  void it_is_asked_wherever_a_free_text_comes_in() {
    List<String[]> ways =
        List.of(
            new String[] {"observe", code(), "--place", "playground", "--note", "Cutting himself."},
            new String[] {"meeting", code(), "--kind", "parent", "--with", "mother"},
            new String[] {"session", code(), "--set", "child-words=I wish I was dead"},
            new String[] {"session", code(), "--tell-teacher", "told me not to tell"},
            new String[] {"mentor", "--kind", "supervision", "--note", "Talked of self-harm."},
            new String[] {"refer", "--name", "Sol Marsh", "--date-of-birth", "1/2/2017"});

    for (String[] way : ways) {
      String[] words = way;
      if (way[0].equals("meeting")) words = with(way, "--note", "Scared to go home, she says.");
      if (way[0].equals("refer")) words = with(way, referral());
      assertThat(terminal.type(with(words, "--dry-run")).exits(0).err())
          .as(String.join(" ", words))
          .contains(QUESTION);
    }
  }

  @Test
  void words_that_only_look_alike_are_not_asked_about() {
    String harmless = "He hit the ball, met a grocer and told Tim about his homework at home.";

    assertThat(terminal.type("session", code(), "--note", harmless).exits(0).err())
        .doesNotContain(QUESTION);
  }

  private static String[] referral() {
    return new String[] {
      "--referrer", "Mrs Bell", "--role", "class-teacher", "--criterion",
      "friendship-issues=bruises on both arms", "--strengths", "kind", "--hoped-for", "a friend"
    };
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  private String code() {
    return terminal.codes().get(0);
  }

  /** Every file, the hidden ones among them. */
  private Map<String, String> all() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walked = Files.walk(folder.resolve("here"))) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        String text = file.toString().endsWith("lock") ? "" : Files.readString(file);
        files.put(file.toString(), text);
      }
    }
    return files;
  }
}
