package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that ship are what the commands in {@code bin/examples} make today. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {
  private static final String DAY = "2026-11-23";
  private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

  @TempDir private Path folder;

  @Test
  void making_them_again_gives_the_same_bytes() throws IOException {
    Terminal terminal = Terminal.in(folder, DAY).with("CASELOAD_TODAY", DAY).as("j-porter");

    for (String line : Files.readAllLines(Path.of("bin/examples"))) {
      if (line.startsWith("caseload ")) terminal.does(words(line));
      if (line.startsWith("mkdir -p ")) folders(words(line));
    }

    Map<String, String> now = files(folder.resolve("examples"));
    Map<String, String> shipped = files(Path.of("examples"));
    assertThat(now.keySet()).as("run bin/examples").isEqualTo(shipped.keySet());
    now.forEach(
        (name, text) ->
            assertThat(text).as(name + ": run bin/examples").isEqualTo(shipped.get(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"castilion-primary", "st-marys-and-st-saviours"})
  void they_are_read_without_a_problem_or_warning(String school) {
    Terminal terminal = Terminal.in(Path.of("examples").toAbsolutePath(), DAY);

    assertThat(terminal.does("-C", school, "check").out())
        .doesNotContain("PROBLEM", "WARNING")
        .doesNotContainPattern("NOTE +(?!N54| )");
  }

  private void folders(String[] words) throws IOException {
    for (String word : words) {
      if (!word.equals("-p")) Files.createDirectories(folder.resolve(word));
    }
  }

  private static String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .skip(1)
        .map(found -> found.group().replace("'", ""))
        .toArray(String[]::new);
  }

  /** What lies in the two folders; of paper only what does not change with the tool's version. */
  private static Map<String, String> files(Path examples) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(examples)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = examples.relativize(file).toString().replace('\\', '/');
        boolean made = name.contains("/") && !name.endsWith("lock");
        if (made) files.put(name, name.matches(".*\\.(pdf|docx)") ? "" : text(file));
      }
    }
    return files;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .replaceAll("Made with Caseload [^;]*;", "Made with Caseload;");
  }
}
