package caseload.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineTest {

  @Test
  void an_answer_begins_with_its_format_and_keeps_the_order_of_its_keys() {
    Map<String, Object> mentee = new LinkedHashMap<>();
    mentee.put("code", "m-7k3q9x");
    mentee.put("name", "Siân Ó Brien");
    mentee.put("year", 9);
    mentee.put("since", LocalDate.of(2026, 11, 23));
    mentee.put("open", true);
    mentee.put("attendance", new BigDecimal("91.20"));
    mentee.put("seconds", 5_000_000_000L);
    mentee.put("targets", List.of("T1", "T2"));
    mentee.put("notes", List.of());
    mentee.put("due", Map.of());
    mentee.put("path", "a/b");

    assertThat(Machine.json(Map.of("mentees", List.of(mentee))))
        .isEqualTo(
            """
            {
              "format": 1,
              "mentees": [
                {
                  "code": "m-7k3q9x",
                  "name": "Siân Ó Brien",
                  "year": 9,
                  "since": "2026-11-23",
                  "open": true,
                  "attendance": 91.20,
                  "seconds": 5000000000,
                  "targets": [
                    "T1",
                    "T2"
                  ],
                  "notes": [],
                  "due": {},
                  "path": "a/b"
                }
              ]
            }
            """);
  }

  @Test
  void controls_and_turned_text_leave_json_as_escapes_in_values_and_keys() {
    assertThat(Machine.json(Map.of("a\u009b", "\u001b[2J\u202e\ufeff\u2028\ud800 \"x\"\n")))
        .contains("\"a\\u009b\": \"\\u001B[2J\\u202e\\ufeff\\u2028\\ud800 \\\"x\\\"\\n\"");
  }

  @Test
  void every_naughty_string_is_read_back_from_json_as_it_was() {
    JsonMapper reader = new JsonMapper();
    for (String naughty : NaughtyStrings.all()) {
      String json = Machine.json(Map.of("text", naughty));

      JsonNode read = reader.readTree(json);
      assertThat(read.get("text").asString()).isEqualTo(naughty);
      assertThat(json.codePoints().filter(point -> point != '\n').anyMatch(SafeText::isUnsafe))
          .isFalse();
    }
  }

  @Test
  void what_json_cannot_say_is_a_mistake_of_ours() {
    assertThatThrownBy(() -> Machine.json(Map.of("x", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Machine.json(Map.of("format", 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_table_is_quoted_and_ends_its_lines_as_excel_does() {
    assertThat(
            Machine.csv(
                List.of("code", "name"),
                List.of(List.of("m-1", "A \"B\", C"), List.of("", "x\ny"))))
        .isEqualTo("\"code\",\"name\"\r\n\"m-1\",\"A \"\"B\"\", C\"\r\n\"\",\"x\ny\"\r\n");
    assertThatThrownBy(() -> Machine.csv(List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_file_begins_with_the_mark_that_excel_wants() {
    byte[] file = Machine.csvFile(List.of("name"), List.of(List.of("Siân")));

    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(file, StandardCharsets.UTF_8))
        .isEqualTo("\ufeff\"name\"\r\n\"Siân\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A0",
        "=WEBSERVICE(\"http://x\")",
        "=HYPERLINK(\"x\")",
        "+44 7700 900123",
        "-A1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1+1",
        "\u00a0=1",
        "\u200b=1",
        "＝1+1",
        "＋1",
        "－A",
        "＠x",
        "\n=1",
        "-",
        "+",
        "- talked about football",
        "\tindented",
        "'=already",
        "''=twice",
        "-1-1"
      })
  void a_formula_is_made_harmless_and_taking_the_mark_away_gives_it_back(String cell)
      throws IOException {
    String read = firstCell(Machine.csv(List.of("x"), List.of(List.of(cell))));

    assertThat(read).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @CsvSource({
    "-5",
    "+3",
    "-0.5",
    "12",
    "1E5",
    "0012",
    "'2026-11-23'",
    "it's",
    "a=b",
    "x@y.org",
    "O'Brien"
  })
  void numbers_and_plain_words_stay_as_they_are(String cell) throws IOException {
    assertThat(firstCell(Machine.csv(List.of("x"), List.of(List.of(cell))))).isEqualTo(cell);
  }

  @Test
  void a_heading_is_no_formula_either() {
    assertThat(Machine.csv(List.of("=1"), List.of())).isEqualTo("\"'=1\"\r\n");
  }

  @Test
  void every_naughty_string_comes_back_from_csv_as_it_was_but_for_one_mark() throws IOException {
    for (String naughty : NaughtyStrings.all()) {
      String read = firstCell(Machine.csv(List.of("x"), List.of(List.of(naughty))));

      assertThat(read).isIn(naughty, "'" + naughty);
    }
  }

  private static String firstCell(String csv) throws IOException {
    List<CSVRecord> records = new ArrayList<>();
    try (var parser = CSVFormat.RFC4180.parse(new java.io.StringReader(csv))) {
      parser.forEach(records::add);
    }
    assertThat(records).hasSize(2);
    return records.get(1).get(0);
  }
}
