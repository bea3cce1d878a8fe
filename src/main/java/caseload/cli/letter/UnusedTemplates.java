package caseload.cli.letter;

import caseload.casefile.check.FaultyTemplate;
import caseload.casefile.check.Spot;
import caseload.policy.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates of the school's own that nothing prints: most often their name is misspelt. */
record UnusedTemplates(Path folder, List<String> files) {
  private static final String ENDING = ".mustache";
  private static final Pattern INCLUDED = Pattern.compile("\\{\\{>\\s*([a-z0-9-]+)\\s*}}");

  List<FaultyTemplate> findings() {
    Set<String> own = files.stream().flatMap(this::included).collect(Collectors.toSet());
    return files.stream()
        .map(file -> file.substring(0, file.length() - ENDING.length()))
        .filter(name -> !LetterParts.templates().contains(name) && !own.contains(name))
        .map(UnusedTemplates::finding)
        .toList();
  }

  private static FaultyTemplate finding(String name) {
    return new FaultyTemplate(
        new Spot("templates/" + name + ENDING, 0),
        "No letter, form or report uses this template.",
        Nearest.to(name, LetterParts.templates())
            .map(near -> "Perhaps it should be called " + near + ENDING + ".")
            .orElse("Take it out, or give it a name from:  caseload help letter-fields"));
  }

  private Stream<String> included(String file) {
    return INCLUDED.matcher(text(file)).results().map(found -> found.group(1));
  }

  private String text(String file) {
    try {
      return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
