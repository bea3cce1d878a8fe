package caseload.casefile.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class GateUnderFireTest {
  @Test
  void a_record_that_is_cut_anywhere_is_noticed() {
    for (int length = 0; length < Mutants.RECORD.length - 1; length++) {
      byte[] cut = Arrays.copyOf(Mutants.RECORD, length);
      assertThatThrownBy(() -> Gate.read(cut, "a.yaml", true), "cut after %s bytes", length)
          .isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void without_its_last_line_end_a_record_is_still_whole() {
    byte[] cut = Arrays.copyOf(Mutants.RECORD, Mutants.RECORD.length - 1);

    Tree.Fields whole = Gate.read(Mutants.RECORD, "a.yaml", true);

    assertThat(Gate.read(cut, "a.yaml", true).says(whole)).isTrue();
  }

  @Test
  void no_invalid_input_of_the_yaml_test_suite_passes_for_a_record() throws IOException {
    List<String> passed = new ArrayList<>();
    int invalid = 0;
    for (JsonNode test : suite()) {
      boolean read = read(test.get("yaml").asString().getBytes(UTF_8), false).isPresent();
      if (test.get("fail").asBoolean()) invalid++;
      if (read && test.get("fail").asBoolean()) passed.add(test.get("id").asString());
    }

    assertThat(invalid).isEqualTo(94);
    assertThat(passed).isEmpty();
  }

  @Test
  void twenty_thousand_damaged_records_are_refused_or_read_and_nothing_else() {
    Random random = new Random(20261009);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      if (read(Mutants.one(random), random.nextBoolean()).isEmpty()) refused++;
    }

    assertThat(refused).isBetween(5_000, 19_000);
  }

  @Test
  void bytes_that_are_no_text_at_all_are_refused() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      assertThat(read(noise, true)).isEmpty();
    }
  }

  @Test
  void random_signs_of_yaml_are_refused_or_read_and_nothing_else() {
    String signs = "ab1 :-?,[]{}#&*!|>'\"%@`\\\t\n\n  .<=~é😀\u2028";
    int[] points = signs.codePoints().toArray();
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder yaml = new StringBuilder("a: ");
      int length = random.nextInt(30);
      for (int n = 0; n < length; n++) yaml.appendCodePoint(points[random.nextInt(points.length)]);
      read(yaml.toString().getBytes(UTF_8), false);
    }
  }

  @Test
  void the_longest_files_that_pass_the_first_look_are_read_or_refused() {
    String line = "x".repeat(16_000);
    String[] bodies = {
      "a: \"" + (line + "\n  ").repeat(15) + "\"\n",
      "a: " + (line + "\n  ").repeat(15) + "\n",
      "a: |\n" + ("  " + line + "\n").repeat(15),
      "a:\n" + ("  - " + "[".repeat(11) + "]".repeat(11) + "\n").repeat(1_500),
      ("# " + line + "\n").repeat(15) + "a: b\n",
      "a: b\n" + "\n".repeat(250_000),
      "a: {" + "b, ".repeat(5_000) + "}\n",
      "? ".repeat(8_000) + "\n",
      "- ".repeat(8_000) + "\n",
      "a: [" + "b: c, ".repeat(2_500) + "]\n",
    };
    for (String body : bodies) read(body.getBytes(UTF_8), false);
  }

  /** The tree, or nothing when it was refused at a place that the file has. */
  private static Optional<Tree.Fields> read(byte[] bytes, boolean needsEnd) {
    try {
      return Optional.of(Gate.read(bytes, "a.yaml", needsEnd));
    } catch (Unreadable refusal) {
      long lines = new String(bytes, UTF_8).lines().count();
      assertThat((long) refusal.place().line()).isBetween(0L, lines + 1);
      assertThat(refusal.says()).isNotBlank().doesNotContain("token", "Optional", "scanning");
      assertThat(refusal.instead()).isNotBlank();
      return Optional.empty();
    }
  }

  private static JsonNode suite() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(SharedData.read("yaml-test-suite/yaml-test-suite.json"));
  }
}
