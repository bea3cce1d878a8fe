package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The page of published numbers names tests that are there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedExamplesTest {
  private static final Path PAGE = Path.of("src/site/markdown/published.md");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

  @Test
  void every_published_number_has_the_test_that_the_page_names() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    int lines = 0;
    for (String line : Files.readAllLines(PAGE)) {
      Matcher named = NAMED.matcher(line);
      if (!named.find()) continue;
      lines++;
      String test = tests.getOrDefault(named.group(1) + ".java", "");
      if (!test.contains("void " + named.group(2) + "(")) missing.add(named.group());
    }
    assertThat(missing).isEmpty();
    assertThat(lines).isGreaterThan(30);
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
        tests.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tests;
  }
}
