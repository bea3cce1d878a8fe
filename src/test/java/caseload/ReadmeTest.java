package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's console blocks are one conversation with the real command line; a comment before a
 * block gives its day. Write what is printed anew with -Dgolden.update=true.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (today: \\S+) -->\n```console\n(.*?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void every_command_of_the_readme_does_what_the_readme_says() throws IOException {
    String readme = Files.readString(README);
    List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
    Path script = folder.resolve("readme.txt");
    Files.writeString(script, conversation(blocks));

    String played =
        Transcript.play(script, Files.createDirectory(folder.resolve("x")), new Givens(folder))
            .actual();

    String now = withBlocks(readme, parts(played));
    if (Boolean.getBoolean("golden.update")) Files.writeString(README, now);
    else assertThat(now).isEqualTo(readme);
  }

  @Test
  void the_journey_has_eight_blocks_and_begins_with_two_commands() throws IOException {
    String readme = Files.readString(README);

    assertThat(BLOCK.matcher(readme).results()).hasSize(8);
    assertThat(readme).containsSubsequence("```sh\nbin/caseload demo", "\nmvn verify");
  }

  private static String conversation(List<MatchResult> blocks) {
    StringBuilder script = new StringBuilder("user: j-porter\n");
    for (MatchResult block : blocks) {
      script.append("# block\n").append(block.group(1)).append("\n\n").append(block.group(2));
    }
    return script.toString();
  }

  private static List<String> parts(String played) {
    List<String> parts = new ArrayList<>();
    for (String part : played.split("# block\ntoday: \\S+\n\n", -1)) parts.add(part.strip() + "\n");
    return parts.subList(1, parts.size());
  }

  private static String withBlocks(String readme, List<String> parts) {
    StringBuilder now = new StringBuilder();
    Matcher block = BLOCK.matcher(readme);
    for (String part : parts) {
      assertThat(block.find()).isTrue();
      String text = "<!-- " + block.group(1) + " -->\n```console\n" + part + "```\n";
      block.appendReplacement(now, Matcher.quoteReplacement(text));
    }
    block.appendTail(now);
    return now.toString();
  }
}
