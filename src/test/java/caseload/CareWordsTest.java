package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word beside {@code looked-after} would leave the local authority unasked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CareWordsTest {
  private static final String CONSENT = "    before-referral: no\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"looked-after-child", "child-looked-after", "cla", "LAC", "in care"})
  void another_word_for_a_looked_after_child_is_found(String fact) throws IOException {
    assertThat(check(true, fact)).contains("does not see the fact \"" + fact + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"looked-after", "Looked after", "previously-looked-after", "young-carer"})
  void the_word_itself_and_other_facts_are_not(String fact) throws IOException {
    assertThat(check(true, fact)).doesNotContain("does not see");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lac", "looked-after-child"})
  void a_school_without_such_a_rule_may_use_any_word(String fact) throws IOException {
    assertThat(check(false, fact)).doesNotContain("does not see");
  }

  private String check(boolean rule, String fact) throws IOException {
    Club club = Club.of(1, folder);
    if (rule) club.deciding(CONSENT, CONSENT + "    looked-after: local-authority\n");
    Path file = club.folderOf(club.codes().get(0)).resolve("mentee.yaml");
    String before = Files.readString(file);
    String line = "facts: [{fact: \"" + fact + "\"}]\ncontacts:";
    Files.writeString(file, before.replace("contacts:", line));
    assertThat(before).contains("contacts:");
    return club.terminal().type("check").out();
  }
}
