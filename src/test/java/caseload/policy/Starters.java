package caseload.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The starters that ship, as they stand and with every commented-out setting switched on. */
final class Starters {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  static final List<String> POLICIES =
      List.of("castilion-primary", "st-marys-and-st-saviours", "blank");
  static final List<String> QUESTIONNAIRES = List.of("staff-rating", "pupil", "parent", "teacher");
  static final List<String> SHIPPED =
      Stream.concat(
              QUESTIONNAIRES.stream(),
              Stream.of("goals", "goal-attainment", "sdq", "wemwbs", "swemwbs"))
          .toList();

  private static final Pattern SWITCHED_OFF =
      Pattern.compile(
          "^( *)# ( *(?:- )?[a-z-]+:(?: (?:[\"{\\[].*|[a-z0-9.-]+))?| *- [\"{].*[\"}])$");

  private Starters() {}

  static Path policyFile(String name) {
    return Path.of("templates/policies", name + ".yaml");
  }

  static Path questionnaireFile(String name) {
    return Path.of("templates/questionnaires", name + ".yaml");
  }

  static SchoolFile policy(String name) {
    return school(text(policyFile(name)));
  }

  static SchoolFile everythingOn(String name) {
    return school(switchedOn(text(policyFile(name))));
  }

  static Questionnaire questionnaire(String name) {
    return FromTree.read(Questionnaire.class, tree(text(questionnaireFile(name))));
  }

  static SchoolFile school(String yaml) {
    return FromTree.read(SchoolFile.class, tree(withTerms(yaml)));
  }

  static Object tree(String yaml) {
    LoadSettings asText = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return new Load(asText).loadFromString(yaml);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** What init does: the usual terms in place of the mark. */
  static String withTerms(String yaml) {
    return yaml.replace("  # TERMS\n", terms());
  }

  /** Takes the # away from settings, and leaves prose alone. */
  static String switchedOn(String yaml) {
    return yaml.lines().flatMap(Starters::switchedOnLine).collect(Collectors.joining("\n"));
  }

  private static Stream<String> switchedOnLine(String line) {
    Matcher off = SWITCHED_OFF.matcher(line);
    return Stream.of(off.matches() ? off.group(1) + off.group(2) : line);
  }

  private static String terms() {
    return TypicalTerms.around(TODAY).stream().map(Starters::term).collect(Collectors.joining());
  }

  private static String term(Term term) {
    Span half = term.halfTerm().orElseThrow();
    return "    - {id: %s, from: %s, to: %s, half-term: {from: %s, to: %s}}%n"
        .formatted(term.id(), term.from(), term.to(), half.from(), half.to());
  }
}
