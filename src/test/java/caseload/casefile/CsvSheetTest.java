package caseload.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvSheetTest {
  private static final Path SPECTRUM = Path.of("..", "shared", "data", "csv-spectrum");

  /** The collection csv-spectrum, where it lies beside the project. */
  @TestFactory
  Stream<DynamicTest> every_file_of_csv_spectrum_gives_its_cells() throws IOException {
    if (!Files.isDirectory(SPECTRUM)) {
      return Stream.of(dynamicTest("csv-spectrum is not here", () -> assumeTrue(false)));
    }
    try (Stream<Path> files = Files.list(SPECTRUM)) {
      return files.filter(file -> file.toString().endsWith(".csv")).toList().stream()
          .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> cells(file)));
    }
  }

  private static void cells(Path file) throws IOException {
    Path json = file.resolveSibling(String.valueOf(file.getFileName()).replace(".csv", ".json"));
    JsonNode expected = JsonMapper.shared().readTree(Files.readString(json));

    CsvSheet sheet = CsvSheet.read(Files.readAllBytes(file), "x.csv");

    assertThat(sheet.rows()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      Map<String, String> wanted = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> cell : expected.get(i).properties()) {
        wanted.put(cell.getKey(), cell.getValue().asString().replace("\r\n", "\n"));
      }
      assertThat(row(sheet, i)).isEqualTo(wanted);
    }
  }

  private static Map<String, String> row(CsvSheet sheet, int index) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < sheet.header().size(); i++) {
      row.put(sheet.header().get(i), sheet.rows().get(index).cells().get(i).replace("\r\n", "\n"));
    }
    return row;
  }

  @Test
  void a_row_knows_the_line_that_it_begins_on() {
    CsvSheet sheet = read("a,b\n\"one\ntwo\",1\n3,4\n");

    assertThat(sheet.rows()).extracting(CsvSheet.Row::line).containsExactly(2, 4);
  }

  @Test
  void a_mark_of_byte_order_is_no_part_of_the_first_name() {
    assertThat(read("\uFEFFcode,b\n1,2\n").header()).isEqualTo(List.of("code", "b"));
  }

  private static CsvSheet read(String text) {
    return CsvSheet.read(text.getBytes(StandardCharsets.UTF_8), "x.csv");
  }
}
