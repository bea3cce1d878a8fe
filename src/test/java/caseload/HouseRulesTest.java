package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {
  private static final Map<String, ArchRule> RULES = HouseRules.all();

  /** A lock, and a class or two that break it. */
  private record Bad(String rule, List<String> sources) {}

  private static final List<Bad> PLANTS =
      List.of(
          bad("policy sees nothing", "policy", "caseload.journey.State up;"),
          bad("policy sees nothing", "policy", "caseload.casefile.disk.Disk up;"),
          bad("journey sees policy", "journey", "caseload.casefile.disk.Disk up;"),
          bad("journey sees policy", "journey", "caseload.report.disclosure.Cell up;"),
          bad("report sees no file", "report", "caseload.casefile.Caseload side;"),
          bad("report sees no file", "report.disclosure", "caseload.casefile.disk.Disk side;"),
          bad("report sees no file", "report", "caseload.letter.Paper up;"),
          bad("casefile sees no report", "casefile", "caseload.report.disclosure.Cell side;"),
          bad("casefile sees no report", "casefile", "caseload.cli.desk.Desk up;"),
          bad("letter sees no command", "letter", "caseload.cli.desk.Desk up;"),
          bad("nobody sees Main", "cli", "caseload.Main up;"),
          bad("desk knows no command", "cli.desk", "caseload.cli.Reception up;"),
          bad("desk knows no command", "cli.desk", "caseload.cli.step.SessionCommand up;"),
          bad(
              "picocli only in cli",
              "journey",
              "@picocli.CommandLine.Option(names = \"-x\") int x;"),
          bad("picocli only in cli", "letter", "picocli.CommandLine line;"),
          bad("YAML only in casefile", "cli", "org.snakeyaml.engine.v2.api.Load load;"),
          bad("YAML only in casefile", "policy", "org.snakeyaml.engine.v2.api.Load load;"),
          bad(
              "JSON and CSV only in casefile and Machine",
              "cli",
              "tools.jackson.core.JsonGenerator json;"),
          bad(
              "JSON and CSV only in casefile and Machine",
              "letter",
              "org.apache.commons.csv.CSVFormat csv;"),
          bad(
              "document libraries only in letter",
              "cli",
              "com.github.mustachejava.Mustache template;"),
          bad(
              "document libraries only in letter",
              "report",
              "org.apache.pdfbox.pdmodel.PDDocument paper;"),
          bad(
              "document libraries only in letter",
              "casefile",
              "com.openhtmltopdf.pdfboxout.PdfRendererBuilder builder;"),
          bad(
              "document libraries only in letter",
              "casefile",
              "com.github.weisj.jsvg.SVGDocument drawing;"),
          bad(
              "statistics only in change",
              "report",
              "org.apache.commons.statistics.distribution.TDistribution t;"),
          bad("change is plain numbers", "report.change", "caseload.policy.Score up;"),
          bad("change is plain numbers", "report.change", "caseload.report.disclosure.Cell up;"),
          bad("no clock but the one handed in", "journey", "Object x = java.time.LocalDate.now();"),
          bad("no clock but the one handed in", "cli", "Object x = java.time.Instant.now();"),
          bad(
              "no clock but the one handed in",
              "cli",
              "Object x = java.time.LocalDate.now(java.time.ZoneId.of(\"Europe/London\"));"),
          bad(
              "no clock but the one handed in",
              "cli",
              "java.util.function.Supplier<Object> x = java.time.LocalDateTime::now;"),
          bad("no clock but the one handed in", "report", "Object x = new java.util.Date();"),
          bad("no clock but the one handed in", "letter", "long x = System.currentTimeMillis();"),
          bad("one clock, one chance, one screen", "journey", "{ System.out.println(); }"),
          bad("one clock, one chance, one screen", "cli", "Object x = System.err;"),
          bad("one clock, one chance, one screen", "cli", "Object x = System.in;"),
          bad("one clock, one chance, one screen", "casefile", "void x() { System.exit(1); }"),
          bad("one clock, one chance, one screen", "cli", "Object x = System.console();"),
          bad(
              "one clock, one chance, one screen",
              "cli",
              "Object x = java.time.Clock.systemDefaultZone();"),
          bad(
              "one clock, one chance, one screen",
              "casefile",
              "Object x = new java.util.Random();"),
          bad(
              "one clock, one chance, one screen",
              "casefile",
              "Object x = java.util.UUID.randomUUID();"),
          bad(
              "one clock, one chance, one screen",
              "letter",
              "void x(Exception thrown) { thrown.printStackTrace(); }"),
          bad("rules touch no disk", "report", "java.nio.file.Path disk;"),
          bad("rules touch no disk", "journey", "java.io.FileReader disk;"),
          new Bad(
              "no cycles",
              List.of(
                  "package caseload.report; public class Plant { caseload.letter.Other x; }",
                  "package caseload.letter; public class Other { caseload.report.Plant x; }")),
          new Bad(
              "no cycles between rooms",
              List.of(
                  "package caseload.report.change; public class Plant { caseload.report.Other x; }",
                  "package caseload.report; public class Other { caseload.report.change.Plant x; }")),
          bad(
              "the one door",
              "journey",
              "Entry x(Journey j, Step s, caseload.policy.Policy p) {"
                  + " return new Entry(j, \"\", s, p, java.util.List.of()); }"),
          new Bad("names", List.of("package caseload.cli; class PlantService {}")),
          new Bad("names", List.of("package caseload.report; class PlantUtil {}")),
          new Bad("names", List.of("package caseload.letter; class PlantManager {}")),
          new Bad("names", List.of("package caseload.journey; class PlantImpl {}")),
          new Bad("names", List.of("package caseload.policy; class PlantHelper {}")),
          new Bad("rooms", List.of("package caseload.cli.util; class Plant {}")));

  private static Bad bad(String rule, String room, String member) {
    return new Bad(rule, List.of("package caseload." + room + "; class Plant { " + member + " }"));
  }

  @TestFactory
  Stream<DynamicTest> the_house_keeps_each_of_its_rules() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("caseload");

    return RULES.entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  @TestFactory
  Stream<DynamicTest> each_rule_catches_what_breaks_it(@TempDir Path folder) {
    return PLANTS.stream()
        .map(
            bad ->
                dynamicTest(
                    bad.rule() + ": " + String.join(" ", bad.sources()),
                    () -> caught(bad, Files.createTempDirectory(folder, "plant"))));
  }

  private static void caught(Bad bad, Path folder) {
    JavaClasses plant = Plant.grow(folder, bad.sources());

    ArchRule rule = Objects.requireNonNull(RULES.get(bad.rule()), bad.rule());
    EvaluationResult result = rule.allowEmptyShould(true).evaluate(plant);

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains("Plant").contains("because");
  }

  @Test
  void a_plant_is_there_for_every_rule() {
    assertThat(PLANTS.stream().map(Bad::rule)).containsAll(RULES.keySet());
  }

  @Test
  void what_is_allowed_is_not_caught(@TempDir Path folder) {
    JavaClasses allowed =
        Plant.grow(
            folder,
            List.of(
                "package caseload.cli; class Plant { picocli.CommandLine a;"
                    + " caseload.letter.Paper b; caseload.journey.Journey c; }",
                "package caseload.casefile; class PlantA { tools.jackson.core.JsonGenerator a;"
                    + " org.snakeyaml.engine.v2.api.Load b; java.nio.file.Path c; }",
                "package caseload.letter; class PlantB { com.github.mustachejava.Mustache a;"
                    + " caseload.report.disclosure.Cell b; }",
                "package caseload.journey; class PlantC { Object a(java.time.Clock clock) {"
                    + " return java.time.LocalDate.now(clock); } }"));

    for (ArchRule rule : RULES.values()) {
      assertThat(rule.allowEmptyShould(true).evaluate(allowed).getFailureReport().getDetails())
          .isEmpty();
    }
  }
}
