package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import caseload.letter.Readability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters to a social worker, a foster carer and a second household, word for word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariantsTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "letters", "variants");
  private static final String DAY = "2026-11-23";
  private static final String YUSUF = "m-cj92cs";
  private static final String OSKAR = "m-nm7xvr";
  private static final String AMARA = "m-3dyfxv";

  @TempDir private Path folder;

  private Terminal terminal;

  @BeforeEach
  void childrenInCareAndTwoHomes() throws IOException {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    terminal = sit(folder.resolve("demo"));
    for (String code : new String[] {YUSUF, AMARA}) {
      contact(
          code,
          "Ms Ruth Ellery",
          "--relationship",
          "social worker",
          "--parental-responsibility",
          "local-authority",
          "--letters",
          "yes");
      contact(code, "Mr Tom Larch", "--relationship", "foster carer", "--letters", "yes");
    }
    contact(
        YUSUF,
        "Mrs Ada Larch",
        "--relationship",
        "foster carer",
        "--letters",
        "yes",
        "--delegated",
        "yes");
    contact(
        OSKAR,
        "Mr Marek Zielinski",
        "--lives-elsewhere",
        "--address",
        "8 Heron Court, Harrowmere, ZZ9 4QZ");
    Path policy = folder.resolve("demo").resolve("caseload.yaml");
    Files.writeString(
        policy,
        Files.readString(policy)
            .replaceFirst("(?m)^  consent:$", "  consent:\n    delegated-authority: yes"));
  }

  private static Terminal sit(Path where) {
    return Terminal.in(where, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  private void contact(String code, String name, String... more) {
    String[] words = new String[more.length + 5];
    System.arraycopy(more, 0, words, 4, more.length);
    words[0] = "contact";
    words[1] = code;
    words[2] = "--name";
    words[3] = name;
    words[words.length - 1] = "--yes";
    terminal.does(words);
  }

  /** Run with {@code -Dgolden.update=true} to accept a change, then read what has changed. */
  @ParameterizedTest
  @CsvSource({
    "consent-social-worker,          consent,        m-cj92cs, Ms Ruth Ellery",
    "consent-foster-carer,           consent,        m-cj92cs, Mr Tom Larch",
    "consent-foster-carer-delegated, consent,        m-cj92cs, Mrs Ada Larch",
    "exit-social-worker,             exit,           m-3dyfxv, Ms Ruth Ellery",
    "exit-foster-carer,              exit,           m-3dyfxv, Mr Tom Larch",
    "review-summary-second-home,     review-summary, m-nm7xvr, Mr Marek Zielinski",
    "feedback-parent-second-home,    feedback-parent, m-nm7xvr, Mr Marek Zielinski"
  })
  void it_reads_as_agreed_and_with_ease(String name, String kind, String code, String to)
      throws IOException {
    String text = terminal.does("letter", kind, code, "--to", to, "-f", "txt").out();
    Path golden = GOLDEN.resolve(name + ".txt");
    Path page = folder.resolve("letter.html");
    terminal.does("letter", kind, code, "--to", to, "-o", page.toString());

    if (Boolean.getBoolean("golden.update")) Files.writeString(golden, text);
    assertThat(text).isEqualTo(Files.readString(golden));
    assertThat(text).doesNotContain("Saltmarsh", "Tannery", "Plover", "Beata", "Jawad", "Ngozi");
    Readability read = Readability.of(Files.readString(page), 1);
    assertThat(read.age()).as("%s", read).isLessThanOrEqualTo(Readability.WANTED);
  }
}
