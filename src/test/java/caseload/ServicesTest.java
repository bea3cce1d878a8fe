package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven services that are organised in seven ways, each told from its own caseload.yaml alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesTest {
  private static final Path JOURNEYS = Transcript.ALL.resolve("services");

  @ParameterizedTest
  @MethodSource("services")
  void each_service_is_in_order_and_tells_its_journey(String service, @TempDir Path folder)
      throws IOException {
    Path journey = JOURNEYS.resolve(service + ".txt");
    assertThat(Files.readAllLines(journey))
        .contains("service: " + service, "$ caseload policy --check")
        .anyMatch(line -> line.startsWith("$ caseload report term"));
    assertThat(Files.readString(journey)).containsPattern("(?m)^! Refused: ");

    Path script = folder.resolve("check.txt");
    Files.writeString(script, "service: " + service + "\n\n$ caseload policy --check\n");
    Transcript checked =
        Transcript.play(script, Files.createDirectory(folder.resolve("c")), new Givens(folder));

    checked.typed().forEach(each -> each.exits(0));
    assertThat(checked.actual()).contains("caseload.yaml is in order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"castilion-primary", "st-marys-and-st-saviours"})
  void the_policies_that_ship_are_in_order(String policy, @TempDir Path folder) {
    Terminal terminal = Terminal.in(folder, "2026-09-14");
    terminal.does("init", ".", "--policy", policy);

    assertThat(terminal.does("policy", "--check").screen().outText()).contains("is in order");
  }

  @Test
  void there_are_seven() throws IOException {
    assertThat(services()).hasSize(7);
  }

  static List<String> services() throws IOException {
    try (Stream<Path> folders = Files.list(Transcript.SERVICES)) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
    }
  }
}
