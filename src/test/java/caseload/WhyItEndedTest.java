package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the letter at the end says of why: the kind of end, and not a word of the mentor's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhyItEndedTest {
  private static final String DAY = "2026-11-23";

  @TempDir private Path folder;

  private Path caseload;

  @BeforeEach
  void aPracticeCaseload() throws IOException {
    sit(folder).does("demo", "demo", "--policy", "castilion-primary", "--mentees", "5");
    caseload = folder.resolve("demo");
    Path policy = caseload.resolve("caseload.yaml");
    Files.writeString(
        policy,
        Files.readString(policy)
            .replace(
                "      - {id: other, name: \"Other\"}",
                "      - {id: other, name: \"Other\"}\n"
                    + "      - {id: nurture, name: \"Now in the nurture group.\"}"));
  }

  private static Terminal sit(Path where) {
    return Terminal.in(where, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");
  }

  @ParameterizedTest
  @CsvSource({
    "targets-met, the targets have been met.",
    "end-of-programme, we have come to the end of the time we planned.",
    "referred-on, another kind of help is a better fit.",
    "parent-withdrew, the family asked us to stop.",
    "pupil-withdrew, Amara asked to stop.",
    "not-engaging, these meetings were not the right help at this time.",
    "moved-school, Amara has moved on to another school.",
    "leaver, Amara has moved on to another school.",
    "nurture, Now in the nurture group.",
    "other, ''"
  })
  void it_tells_the_kind_of_end_and_no_word_of_the_mentors(String type, String said)
      throws IOException {
    Path exit;
    try (var files = Files.walk(caseload.resolve("mentees/m-3dyfxv"))) {
      exit = files.filter(each -> each.toString().contains("9-exit")).findFirst().orElseThrow();
    }
    Files.writeString(
        exit,
        Files.readString(exit)
            .replaceFirst("(?m)^type: .*$", "type: " + type)
            .replaceFirst("(?m)^reason: .*$", "reason: Mum was hostile."));

    for (String letter : new String[] {"exit", "transfer"}) {
      String to = letter.equals("exit") ? "mother" : "Hilltop";
      String text = sit(caseload).does("letter", letter, "m-3dyfxv", "--to", to, "-f", "txt").out();

      assertThat(text).doesNotContain("hostile");
      if (said.isEmpty()) assertThat(text).doesNotContain("Why the meetings ended");
      else assertThat(text).contains("Why the meetings ended: " + said + "\n");
    }
  }
}
