package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records, policy, wording and days give the same bytes, wherever and whenever. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReproducibleReportTest {
  private static final List<String> FORMATS = List.of("html", "txt", "csv", "json", "docx", "pdf");
  private static final String TODAY = "2026-11-22";

  @TempDir private static Path folder;

  private static Terminal terminal;

  @BeforeAll
  static void aPracticeCaseload() {
    terminal = Terminal.in(folder, TODAY);
    terminal.does("demo", "practice");
    terminal.with("CASELOAD_FOLDER", "practice");
    for (String format : FORMATS) print("here", format);
  }

  private static void print(String name, String format) {
    terminal.does(typed(name, format));
  }

  private static String[] typed(String name, String format) {
    return new String[] {
      "report",
      "term",
      "--term",
      "autumn-2026",
      "--as-of",
      "20/11/2026",
      "--as-known-on",
      "21/11/2026",
      "-o",
      name + "." + format,
      "--yes"
    };
  }

  private static void same(String name, String format) {
    assertThat(folder.resolve(name + "." + format))
        .hasSameBinaryContentAs(folder.resolve("here." + format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "th-TH-u-nu-thai Pacific/Kiritimati",
        "tr-TR Pacific/Niue",
        "ar-EG-u-nu-arab Asia/Kathmandu",
        "fa-IR-u-ca-persian Europe/London",
        "de-DE America/St_Johns"
      })
  void in_another_country(String where) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(where.split(" ", 2)[0]));
      TimeZone.setDefault(TimeZone.getTimeZone(where.split(" ", 2)[1]));
      for (String format : FORMATS) print("there", format);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    FORMATS.forEach(format -> same("there", format));
  }

  @Test
  void on_a_later_day() {
    terminal.on("2027-02-03");
    try {
      for (String format : FORMATS) print("later", format);
    } finally {
      terminal.on(TODAY);
    }

    FORMATS.forEach(format -> same("later", format));
  }

  @Test
  void by_another_program_with_another_charset_and_its_own_order_of_sets() throws Exception {
    for (String format : List.of("json", "html")) {
      List<String> line = new ArrayList<>(List.of(java().toString(), "-Dfile.encoding=US-ASCII"));
      line.addAll(List.of("-Duser.language=tr", "-Duser.timezone=Asia/Tokyo", "-cp"));
      line.addAll(List.of(System.getProperty("java.class.path"), "caseload.Main"));
      line.addAll(Arrays.asList(typed("program", format)));
      ProcessBuilder program = new ProcessBuilder(line).directory(folder.toFile());
      program.environment().put("CASELOAD_FOLDER", "practice");
      program.environment().put("CASELOAD_TODAY", TODAY);
      program.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());

      assertThat(program.start().waitFor()).as(said()).isZero();
      same("program", format);
    }
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "txt", "csv", "json"})
  void the_foot_says_what_it_was_made_of(String format) throws IOException {
    String text = Files.readString(folder.resolve("here." + format)).replaceAll("\\s+", " ");

    assertThat(text).contains("0.1.0");
    assertThat(text).containsAnyOf("20 November 2026", "2026-11-20");
    assertThat(text).containsAnyOf("2 September 2026", "2026-09-02");
    assertThat(text.split("\\b[0-9a-f]{8}\\b", -1)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void another_record_another_policy_and_another_wording_each_change_its_own_mark()
      throws IOException {
    Path copy = folder.resolve("copy");
    Terminal other = Terminal.in(folder, TODAY);
    other.does("demo", "copy");
    other.with("CASELOAD_FOLDER", "copy");
    List<String> before = marks(other);

    Path school = copy.resolve("caseload.yaml");
    Files.writeString(school, "# read again\n" + Files.readString(school));
    List<String> policy = marks(other);
    other.does("drop-in", "--minutes=20", "--pupils=3");
    List<String> records = marks(other);
    Path asked = copy.resolve("questionnaires/pupil.yaml");
    Files.writeString(asked, Files.readString(asked).replaceFirst("name: \"", "name: \"Our "));
    List<String> questionnaires = marks(other);

    assertThat(policy.get(1)).isNotEqualTo(before.get(1));
    assertThat(policy.get(2)).isEqualTo(before.get(2));
    assertThat(records.get(2)).isNotEqualTo(policy.get(2));
    assertThat(questionnaires.get(2)).isNotEqualTo(records.get(2));
    assertThat(questionnaires.get(0)).isEqualTo(before.get(0));
  }

  private static List<String> marks(Terminal terminal) {
    return terminal
        .does("report", "term", "--csv")
        .out()
        .lines()
        .filter(line -> line.matches("\"made\\.(template|policy|inputs)\".*"))
        .map(line -> line.replaceAll(".*\"([0-9a-f]{8})\"$", "$1"))
        .toList();
  }
}
